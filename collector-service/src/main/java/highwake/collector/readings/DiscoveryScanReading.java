package highwake.collector.readings;

import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.SystemSeen;

/// Reads `fssdiscoveryscan/1`: a system and how many bodies it has.
final class DiscoveryScanReading implements Reading {

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		SystemSeen.BodyCount bodies = new SystemSeen.BodyCount(message.count("BodyCount"),
				message.count("NonBodyCount"));
		return SystemReading.augmented(message, "SystemName", stamp, bodies);
	}

}
