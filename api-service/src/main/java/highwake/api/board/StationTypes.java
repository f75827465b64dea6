package highwake.api.board;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What the game's station types are called, and what follows from them.
///
/// Source: the journal manual's `StationType`, the types that EDDN carried on 2026-11-20, and Ardent's rules for pads and
/// carriers, which clients rely on.
public final class StationTypes {

	/// A commander's carrier.
	public static final String FLEET_CARRIER = "FleetCarrier";

	/// A Power's carrier.
	static final String STRONGHOLD_CARRIER = "StrongholdCarrier";

	/// Types that Ardent lists; others are stored but left out of a system's stations.
	public static final Set<String> KNOWN = Set.of("AsteroidBase", "Coriolis", "CraterOutpost", "CraterPort", "Dodec",
			FLEET_CARRIER, "MegaShip", "Ocellus", "OnFootSettlement", "Orbis", "Outpost", "PlanetaryConstructionDepot",
			"SpaceConstructionDepot", STRONGHOLD_CARRIER, "SurfaceStation");

	private static final Pattern CALLSIGN = Pattern.compile("[A-Z0-9]{3}-[A-Z0-9]{3}");

	/// One kind of port has two names in the game's own journals, and one type two
	/// spellings.
	private static final Map<String, String> SPELLINGS = Map.of("Megaship", "MegaShip", "Bernal", "Ocellus");

	private StationTypes() {
	}

	/// Answers the type of a station: what was reported, or what its name tells.
	/// @param reported as a sender wrote it, null where none has
	static @Nullable String of(@Nullable String reported, String stationName) {
		if (reported != null && !reported.isEmpty()) {
			return SPELLINGS.getOrDefault(reported, reported);
		}
		return CALLSIGN.matcher(stationName).matches() ? FLEET_CARRIER : null;
	}

	/// Answers the largest pad of a station: by its pads where they are known, else by
	/// its type; null where neither tells.
	/// Settlements have pads of any size.
	static @Nullable Integer largestPad(@Nullable String type, @Nullable Integer small, @Nullable Integer medium,
			@Nullable Integer large) {
		if (large != null && large > 0) {
			return 3;
		}
		if (medium != null && medium > 0) {
			return 2;
		}
		if (small != null && small > 0) {
			return 1;
		}
		if (type == null || !KNOWN.contains(type) || type.equals("OnFootSettlement")) {
			return null;
		}
		return type.equals("Outpost") ? 2 : 3;
	}

}
