package highwake.simulators.frontier;

import java.util.Map;

/// What CAPI's `/profile` answers, in its own names; modules, bays and the other ships are left out.
///
/// Source: EDCD/FDevIDs, `FrontierDevelopments-CAPI-endpoints.md`, "Profile" (read 2026-11-20).
record Profile(Cmdr commander, Starsystem lastSystem, Starport lastStarport, CurrentShip ship,
		Map<String, OwnedShip> ships) {

	private static final int SHIP_ID = 0;

	static Profile of(Commander commander) {
		Commander.Place place = commander.place();
		Commander.Ship flown = commander.ship();
		Value value = new Value(flown.hullCr(), 0, 0, flown.hullCr(), 0);
		Cmdr cmdr = new Cmdr(commander.id(), commander.name(), commander.creditsCr(), 0, SHIP_ID, true, place.docked(),
				false, Rank.ANY, Map.of("Horizons", true, "Odyssey", true));
		Station station = new Station(place.marketId(), place.starport());
		Place at = new Place(place.systemAddress(), place.system(), place.systemAddress());
		return new Profile(cmdr, new Starsystem(place.systemAddress(), place.system(), place.allegiance()),
				new Starport(place.marketId(), place.starport(), place.allegiance(),
						place.system() + " Local Authority", Map.of("dock", "ok", "commodities", "ok", "refuel", "ok")),
				new CurrentShip(SHIP_ID, flown.symbol(), flown.name(), true, value, station, at),
				Map.of(String.valueOf(SHIP_ID), new OwnedShip(SHIP_ID, flown.symbol(), flown.name(), station, at)));
	}

	/// The commander.
	record Cmdr(long id, String name, long credits, long debt, int currentShipId, boolean alive, boolean docked,
			boolean onfoot, Rank rank, Map<String, Boolean> capabilities) {
	}

	/// The commander's ranks, each counted from 0.
	record Rank(int combat, int trade, int explore, int cqc, int empire, int federation, int power, int soldier,
			int exobiologist, int service, int crime) {

		static final Rank ANY = new Rank(2, 5, 4, 0, 1, 3, 0, 0, 1, 0, 0);

	}

	/// The system where the commander was last seen.
	record Starsystem(long id, String name, String faction) {
	}

	/// The station where the commander last docked.
	record Starport(long id, String name, String faction, String minorfaction, Map<String, String> services) {
	}

	/// What a ship is worth, in credits.
	record Value(long hull, long modules, long cargo, long total, long unloaned) {
	}

	/// A station by number and name.
	record Station(long id, String name) {
	}

	/// A system by number, name and address.
	record Place(long id, String name, long systemaddress) {
	}

	/// The ship that the commander flies.
	record CurrentShip(int id, String name, String shipName, boolean alive, Value value, Station station,
			Place starsystem) {
	}

	/// A ship that the commander owns.
	record OwnedShip(int id, String name, String shipName, Station station, Place starsystem) {
	}

}
