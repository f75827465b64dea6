package highwake.collector.readings;

import java.util.ArrayList;
import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// Reads `journal/1`, which is several messages by the name of their event.
final class JournalReading implements Reading {

	private static final Reading SCAN = new ScanReading();

	private static final Reading MAPPED = new BodySignalsReading(true);

	private static final Reading CODEX = new CodexReading("StarSystem");

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		return switch (message.name("event")) {
			case "Docked" -> docked(message, stamp);
			case "FSDJump" -> List.of(SystemReading.visited(message, stamp));
			case "Location", "CarrierJump" -> located(message, stamp);
			case "Scan" -> SCAN.read(message, stamp);
			case "SAASignalsFound" -> MAPPED.read(message, stamp);
			case "CodexEntry" -> CODEX.read(message, stamp);
			default -> List.of();
		};
	}

	/// In a Docked event the position is an addition of the sender's program; the rest is
	/// the game's own.
	private static List<Fact> docked(Message message, Stamp stamp) {
		List<Fact> facts = SystemReading.augmented(message, "StarSystem", stamp, null);
		facts.add(StationReading.of(message, stamp, Trust.VISITED, "StationName")
			.site(site(message))
			.condition(new StationSeen.Condition(message.findWord("StationState")))
			.build());
		return facts;
	}

	private static List<Fact> located(Message message, Stamp stamp) {
		List<Fact> facts = new ArrayList<>();
		facts.add(SystemReading.visited(message, stamp));
		if (message.has("MarketID")) {
			facts.add(StationReading.of(message, stamp, Trust.VISITED, "StationName").site(site(message)).build());
		}
		return facts;
	}

	/// Where the body is the station itself, the message does not tell what it orbits. A
	/// Docked event names the body and gives no number for it.
	private static StationSeen.@Nullable Site site(Message message) {
		String type = message.findWord("BodyType");
		if (type == null || type.equals("Station")) {
			return null;
		}
		Integer bodyId = message.has("BodyID") ? message.count("BodyID") : null;
		String body = message.findWord("Body");
		return (bodyId != null || body != null)
				? new StationSeen.Site(message.systemAddress("SystemAddress"), bodyId, body) : null;
	}

}
