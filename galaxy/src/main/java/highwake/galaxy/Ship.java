package highwake.galaxy;

/// A ship that shipyards sell.
///
/// @param symbol the key that every report uses
/// @param id Frontier's number of the ship
/// @param name as the game spells it in English
/// @param pad the smallest landing pad that it fits on
public record Ship(Symbol symbol, long id, String name, Pad pad) {

	/// The size of a landing pad.
	public enum Pad {

		/// For small ships.
		SMALL,
		/// For medium ships, and small ones.
		MEDIUM,
		/// For all ships.
		LARGE

	}

}
