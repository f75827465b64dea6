package highwake.galaxy;

/// The key of a station: the game's `MarketID`. It survives renames and moves with fleet carriers.
///
/// Source: EDDN `commodity/3` (`marketId`) and `journal/1` (`MarketID`); real ids lie between 128 million and 5 thousand
/// million, a hint and not a rule.
///
/// @param value positive
public record MarketId(long value) {

	public MarketId {
		if (value <= 0) {
			throw new IllegalArgumentException("A market id is positive, not " + value);
		}
	}

}
