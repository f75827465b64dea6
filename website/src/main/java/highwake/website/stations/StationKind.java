package highwake.website.stations;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What a station is, in a player's words, and what a pilot should know of it before flying there.
///
/// The types are those of EDDN `journal/1` Docked and of Ardent's API (2026-11-20).
///
/// @param label for example `Coriolis starport`
/// @param isCarrier it may jump elsewhere at any time
/// @param isSurface it stands on a planet
public record StationKind(String label, boolean isCarrier, boolean isSurface) {

	private static final StationKind UNKNOWN = space("Station");

	private static final Map<String, StationKind> KINDS = Map.ofEntries(
			Map.entry("AsteroidBase", space("Asteroid base")), Map.entry("Coriolis", space("Coriolis starport")),
			Map.entry("Dodec", space("Dodec starport")), Map.entry("Ocellus", space("Ocellus starport")),
			Map.entry("Orbis", space("Orbis starport")), Map.entry("Outpost", space("Outpost")),
			Map.entry("MegaShip", space("Megaship")), Map.entry("SpaceConstructionDepot", space("Construction site")),
			Map.entry("CraterPort", surface("Planetary port")),
			Map.entry("CraterOutpost", surface("Planetary outpost")),
			Map.entry("OnFootSettlement", surface("Settlement")), Map.entry("SurfaceStation", surface("Surface port")),
			Map.entry("PlanetaryConstructionDepot", surface("Planetary construction site")),
			Map.entry("FleetCarrier", carrier("Fleet carrier")),
			Map.entry("StrongholdCarrier", carrier("Stronghold carrier")));

	/// Answers what a type of the API is; an unknown one is a station in space.
	public static StationKind of(@Nullable String type) {
		return (type != null) ? KINDS.getOrDefault(type, UNKNOWN) : UNKNOWN;
	}

	private static StationKind space(String label) {
		return new StationKind(label, false, false);
	}

	private static StationKind surface(String label) {
		return new StationKind(label, false, true);
	}

	private static StationKind carrier(String label) {
		return new StationKind(label, true, false);
	}

}
