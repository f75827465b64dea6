package highwake.api.stations;

import java.util.Locale;

import highwake.api.board.Station;

/// The kinds of stations that Ardent lists by themselves; each is called so in paths.
enum StationGroup {

	PORTS, OUTPOSTS, SETTLEMENTS, MEGASHIPS, CARRIERS;

	/// What paths may say, as a regular expression.
	static final String PATHS = "ports|outposts|settlements|megaships|carriers";

	/// Answers the group that a path of [#PATHS] names.
	static StationGroup of(String path) {
		return valueOf(path.toUpperCase(Locale.ROOT));
	}

	boolean has(Station station) {
		return switch (String.valueOf(station.stationType())) {
			case "AsteroidBase", "Coriolis", "CraterPort", "Dodec", "Ocellus", "Orbis" -> this == PORTS;
			case "Outpost", "CraterOutpost" -> this == OUTPOSTS;
			case "OnFootSettlement" -> this == SETTLEMENTS;
			case "MegaShip" -> this == MEGASHIPS;
			case "FleetCarrier", "StrongholdCarrier" -> this == CARRIERS;
			default -> false;
		};
	}

}
