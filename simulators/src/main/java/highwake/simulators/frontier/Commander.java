package highwake.simulators.frontier;

/// One of the people who can sign in here. They are made up; no such commander is known.
///
/// @param id the game's number of the commander
/// @param name without the `CMDR` that stands before it
/// @param creditsCr what the commander owns, in credits
/// @param ship what the commander flies
/// @param place where the commander is
record Commander(long id, String name, long creditsCr, Ship ship, Place place) {

	/// A ship.
	///
	/// @param symbol the game's own name of the type, as CAPI gives it
	/// @param type the name that players know
	/// @param name what the commander calls the ship
	/// @param hullCr the hull's worth, in credits
	record Ship(String symbol, String type, String name, long hullCr) {
	}

	/// Where a commander was last seen.
	///
	/// @param systemAddress of the system
	/// @param system its name
	/// @param allegiance of the system, as CAPI spells it
	/// @param marketId of the last starport
	/// @param starport its name
	/// @param docked whether the commander is there now
	record Place(long systemAddress, String system, String allegiance, long marketId, String starport, boolean docked) {
	}

}
