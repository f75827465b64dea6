package highwake.collector.readings;

import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.StationKind;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// The parts of a journal message that tell of the station the commander is docked at or has approached.
final class StationReading {

	private StationReading() {
	}

	/// Reads a station by the journal's own field names.
	/// @param nameField the field with the station's name
	static StationSeen.Builder of(Message message, Stamp stamp, Trust trust, String nameField) {
		SystemAddress system = message.systemAddress("SystemAddress");
		StationSeen.Place place = new StationSeen.Place(name(message, nameField), system, message.name("StarSystem"));
		return StationSeen.of(message.marketId("MarketID"), stamp, trust, place)
			.type(message.findWord("StationType"))
			.arrivalLs(arrivalLs(message))
			.pads(pads(message))
			.services(Words.services(message.findTexts("StationServices")))
			.economies(Words.economies(message.findObjects("StationEconomies"), "Name", "Proportion"))
			.control(control(message));
	}

	/// Answers a station's name as it is kept: a colonisation ship's placeholder is its
	/// name.
	static String name(Message message, String field) {
		return StationKind.shownName(message.name(field));
	}

	private static @Nullable Double arrivalLs(Message message) {
		Double arrivalLs = message.findNumber("DistFromStarLS");
		if (arrivalLs != null && arrivalLs < 0) {
			throw message.bad("DistFromStarLS", "is negative: " + arrivalLs);
		}
		return arrivalLs;
	}

	private static StationSeen.@Nullable Pads pads(Message message) {
		Message pads = message.find("LandingPads");
		return (pads != null) ? new StationSeen.Pads(pads.count("Small"), pads.count("Medium"), pads.count("Large"))
				: null;
	}

	private static StationSeen.@Nullable Control control(Message message) {
		if (!message.has("StationGovernment") && !message.has("StationFaction")) {
			return null;
		}
		Faction faction = Faction.find(message, "StationFaction");
		return new StationSeen.Control(message.findWord("StationAllegiance"),
				Words.of(message.findWord("StationGovernment")), faction.name(), faction.state());
	}

}
