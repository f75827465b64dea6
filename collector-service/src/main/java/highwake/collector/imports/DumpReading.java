package highwake.collector.imports;

import java.util.function.Consumer;

import highwake.collector.facts.Fact;
import highwake.collector.imports.Fields.Malformed;

/// Reads the elements of one source's dumps. Pure but for the findings: the same element gives the same facts.
interface DumpReading {

	/// Reads one element.
	/// @param facts takes what the element tells, in the order of its text
	/// @throws Malformed where it tells nothing that can be used; what cannot be used of
	/// a
	/// sound one is told to the findings
	void read(ElementText text, Consumer<Fact> facts);

}
