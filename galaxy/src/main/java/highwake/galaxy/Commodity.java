package highwake.galaxy;

import org.jspecify.annotations.Nullable;

/// A good of the game, as its commodities market names it.
///
/// @param symbol the key that every report uses
/// @param id Frontier's number of the good
/// @param category the market's group, for example `Metals`
/// @param name as the game spells it in English
/// @param rareMarket where a rare good is made, or null for a good that is not rare
/// @param rareAllocation tonnes that this market sells a commander at once at most, null for a good that is not rare
/// and where nobody has written it down
public record Commodity(CommoditySymbol symbol, long id, String category, String name, @Nullable MarketId rareMarket,
		@Nullable Integer rareAllocation) {

	/// Tells whether the good is a rare one: made at one market, worth more the further
	/// it is carried.
	public boolean isRare() {
		return this.rareMarket != null;
	}

}
