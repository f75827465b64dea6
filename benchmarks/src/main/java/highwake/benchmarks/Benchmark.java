package highwake.benchmarks;

import highwake.benchmarks.report.Report;

/// Something that can be measured.
public interface Benchmark {

	/// The word that a person types.
	String name();

	/// What is measured, in half a sentence.
	String about();

	/// Measures it; tells on standard output how far it is.
	Report run() throws Exception;

}
