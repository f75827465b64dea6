package highwake.website.commodities;

import org.jspecify.annotations.Nullable;

/// A commodity over all markets, fleet carriers left out, as `/v3/commodities` tells it. Prices are credits per tonne, amounts tonnes.
///
/// @param commodityName the symbol, for example `gold`
/// @param name as the game spells it
/// @param category for example `Metals`, or null for a good that the catalogue does not know yet
/// @param rare made at one market only
/// @param minBuyPrice the cheapest offer, or null where nobody sells it
/// @param maxSellPrice the best price that a market pays, or null where nobody wants it
/// @param avgSellPrice what markets pay on average, or null where nobody wants it
/// @param totalStock what all markets sell
/// @param totalDemand what all markets want
public record Good(String commodityName, String name, @Nullable String category, @Nullable Boolean rare,
		@Nullable Integer minBuyPrice, @Nullable Integer maxSellPrice, @Nullable Integer avgSellPrice,
		@Nullable Long totalStock, @Nullable Long totalDemand) {

	/// The group of goods that no market trades.
	public static final String UNTRADED = "Not traded";

	/// Tells whether the good is a rare one.
	public boolean isRare() {
		return Boolean.TRUE.equals(this.rare);
	}

	/// Answers the category, or a word for goods without one and for goods that no market
	/// trades.
	public String group() {
		return !isTraded() ? UNTRADED : (this.category != null) ? this.category : "Other";
	}

	/// Tells whether some market sells or wants it.
	public boolean isTraded() {
		return this.minBuyPrice != null || this.maxSellPrice != null;
	}

	/// Answers the greatest gain per tonne, or null where it cannot be bought and sold.
	public @Nullable Integer maxProfit() {
		return (this.minBuyPrice != null && this.maxSellPrice != null) ? this.maxSellPrice - this.minBuyPrice : null;
	}

}
