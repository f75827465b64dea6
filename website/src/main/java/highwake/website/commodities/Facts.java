package highwake.website.commodities;

import java.util.List;

import highwake.website.figures.Figures;
import org.jspecify.annotations.Nullable;

/// The four figures at the head of a commodity's page, under the page's filter; each null where it is not known.
///
/// @param bestSell what the best market pays
/// @param cheapestBuy what the cheapest takes
/// @param mean the galactic mean
public record Facts(@Nullable Integer bestSell, @Nullable Integer cheapestBuy, @Nullable Integer mean) {

	/// Takes the middle of the means that the shown markets send with their prices, so
	/// that it agrees with their column.
	static Facts of(List<MarketOffer> shown, List<MarketOffer> opposite, Side side) {
		int[] means = (shown.isEmpty() ? opposite : shown).stream()
			.mapToInt(MarketOffer::meanPrice)
			.filter((mean) -> mean > 0)
			.sorted()
			.toArray();
		List<MarketOffer> wanted = (side == Side.SELL) ? shown : opposite;
		List<MarketOffer> offered = (side == Side.SELL) ? opposite : shown;
		return new Facts(wanted.stream().map(MarketOffer::sellPrice).max(Integer::compare).orElse(null),
				offered.stream().map(MarketOffer::buyPrice).min(Integer::compare).orElse(null),
				(means.length > 0) ? means[means.length / 2] : null);
	}

	/// Answers the gain per tonne between the cheapest and the best market, signed, or
	/// null.
	public @Nullable Integer profit() {
		return (this.bestSell != null && this.cheapestBuy != null) ? this.bestSell - this.cheapestBuy : null;
	}

	/// Writes a price, or a dash where there is none.
	public static String written(@Nullable Integer price) {
		return (price != null) ? Figures.count(price) : "–";
	}

}
