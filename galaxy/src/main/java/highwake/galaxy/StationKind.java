package highwake.galaxy;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What sort of thing a station is, by the game's type and, where that says too little, by its name.
///
/// Sources: the journal manual's `StationType`; the types and names that EDDN carried until 2026-11-20
/// (`docs/reference/game-facts.md`).
public enum StationKind {

	/// A port in space with large pads: Coriolis, Orbis, Ocellus (which some journals
	/// call Bernal), Dodec.
	STARPORT,
	/// A port in space without large pads.
	OUTPOST,
	/// A port inside an asteroid.
	ASTEROID_BASE,
	/// A port or outpost on a planet.
	PLANETARY_PORT,
	/// A settlement on a planet, for those on foot.
	SETTLEMENT,
	/// A great ship that others dock at; some are moved once a week.
	MEGASHIP,
	/// A commander's carrier, or a squadron's.
	FLEET_CARRIER,
	/// A Power's carrier.
	STRONGHOLD_CARRIER,
	/// A station in space while it is being built.
	SPACE_CONSTRUCTION,
	/// A station on a planet while it is being built.
	PLANETARY_CONSTRUCTION,
	/// The ship that stays in a system while it is being colonised.
	COLONISATION_SHIP;

	/// What every colonisation ship is called here. The game writes a placeholder with or
	/// without a text in the player's language, or that text alone.
	public static final String COLONISATION_SHIP_NAME = "System Colonisation Ship";

	private static final Pattern COLONISATION_SHIP_SYMBOL = Pattern.compile("\\$EXT_PANEL_ColonisationShip\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final String SPACE_SITE = "Orbital Construction Site: ";

	private static final String PLANETARY_SITE = "Planetary Construction Site: ";

	private static final Map<String, StationKind> BY_TYPE = Map.ofEntries(Map.entry("Coriolis", STARPORT),
			Map.entry("Orbis", STARPORT), Map.entry("Ocellus", STARPORT), Map.entry("Bernal", STARPORT),
			Map.entry("Dodec", STARPORT), Map.entry("Outpost", OUTPOST), Map.entry("AsteroidBase", ASTEROID_BASE),
			Map.entry("CraterPort", PLANETARY_PORT), Map.entry("CraterOutpost", PLANETARY_PORT),
			Map.entry("SurfaceStation", PLANETARY_PORT), Map.entry("OnFootSettlement", SETTLEMENT),
			Map.entry("MegaShip", MEGASHIP), Map.entry("Megaship", MEGASHIP), Map.entry("FleetCarrier", FLEET_CARRIER),
			Map.entry("SquadronCarrier", FLEET_CARRIER), Map.entry("StrongholdCarrier", STRONGHOLD_CARRIER),
			Map.entry("SpaceConstructionDepot", SPACE_CONSTRUCTION),
			Map.entry("PlanetaryConstructionDepot", PLANETARY_CONSTRUCTION));

	/// Answers the kind of a station; null where neither type nor name tells.
	///
	/// A colonisation ship is known by its name alone, for the game gives it the type of
	/// some station. A construction site is known by its type first, and by its name
	/// where no depot's type is told.
	/// @param type the game's word, null where nobody has told
	public static @Nullable StationKind of(@Nullable String type, String stationName) {
		if (isColonisationShip(stationName)) {
			return COLONISATION_SHIP;
		}
		StationKind byType = (type != null) ? BY_TYPE.get(type) : null;
		if (byType == SPACE_CONSTRUCTION || byType == PLANETARY_CONSTRUCTION) {
			return byType;
		}
		if (stationName.startsWith(SPACE_SITE)) {
			return SPACE_CONSTRUCTION;
		}
		if (stationName.startsWith(PLANETARY_SITE)) {
			return PLANETARY_CONSTRUCTION;
		}
		return (byType == null && Callsign.isOne(stationName)) ? FLEET_CARRIER : byType;
	}

	/// Tells whether a type is that of a carrier that its owner moves at will.
	public static boolean isCarrier(@Nullable String type) {
		return type != null && BY_TYPE.get(type) == FLEET_CARRIER;
	}

	/// Answers a station's name as it is shown: as the game spells it, and every
	/// colonisation ship by one name.
	public static String shownName(String stationName) {
		return isColonisationShip(stationName) ? COLONISATION_SHIP_NAME : stationName;
	}

	private static boolean isColonisationShip(String stationName) {
		return stationName.equalsIgnoreCase(COLONISATION_SHIP_NAME)
				|| COLONISATION_SHIP_SYMBOL.matcher(stationName).matches();
	}

}
