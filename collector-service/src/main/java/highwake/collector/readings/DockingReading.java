package highwake.collector.readings;

import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import org.jspecify.annotations.Nullable;

/// Reads `dockinggranted/1` and `dockingdenied/1`: a station answered, so it is there; where, they do not say. Who asks is still
/// outside: the name that a commander docked at is better known.
final class DockingReading implements Reading {

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		StationSeen.Place place = new StationSeen.Place(StationReading.name(message, "StationName"), null, null);
		return List.of(StationSeen.of(message.marketId("MarketID"), stamp, Trust.SEEN, place)
			.type(message.findWord("StationType"))
			.docking(docking(message))
			.build());
	}

	private static StationSeen.@Nullable Docking docking(Message message) {
		String denial = message.findWord("Reason");
		if (denial != null) {
			return new StationSeen.Docking(null, denial);
		}
		return message.has("LandingPad") ? new StationSeen.Docking(message.count("LandingPad"), null) : null;
	}

}
