package highwake.collector.readings;

import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;

/// Reads the messages of one schema: a pure function. Throws [Unreadable] for a message that makes no sense.
@FunctionalInterface
interface Reading {

	List<Fact> read(Message message, Stamp stamp);

}
