package highwake.collector.readings;

import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.OrganismSeen;
import highwake.collector.facts.Stamp;
import highwake.galaxy.BodyKey;

/// Reads `scanorganic/1`: life on a body.
final class OrganicReading implements Reading {

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		BodyKey body = message.bodyKey(message.systemAddress("SystemAddress"));
		List<Fact> facts = SystemReading.augmentedWithBody(message, body, stamp);
		facts.add(new OrganismSeen(body, stamp, codex(message, "Genus"), codex(message, "Species"),
				Words.codex(message.findWord("Variant")), message.findDegrees("Latitude", 90),
				message.findDegrees("Longitude", 180)));
		return facts;
	}

	private static String codex(Message message, String field) {
		String word = Words.codex(message.name(field));
		if (word == null) {
			throw message.bad(field, "is missing");
		}
		return word;
	}

}
