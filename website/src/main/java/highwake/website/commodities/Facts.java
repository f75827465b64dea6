package highwake.website.commodities;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import highwake.website.figures.Figures;
import org.jspecify.annotations.Nullable;

/// The four figures at the head of a commodity's page, under the page's filter; each null where it is not known.
///
/// @param bestSell what the best market pays
/// @param cheapestBuy what the cheapest takes
/// @param mean the galactic mean
public record Facts(@Nullable Integer bestSell, @Nullable Integer cheapestBuy, @Nullable Integer mean) {

	/// Takes the mean from the newest report: markets send it with every price.
	static Facts of(List<MarketOffer> wanted, List<MarketOffer> offered) {
		Integer mean = Stream.concat(wanted.stream(), offered.stream())
			.filter((offer) -> offer.meanPrice() > 0)
			.max(Comparator.comparing(MarketOffer::updatedAt))
			.map(MarketOffer::meanPrice)
			.orElse(null);
		return new Facts(wanted.stream().map(MarketOffer::sellPrice).max(Integer::compare).orElse(null),
				offered.stream().map(MarketOffer::buyPrice).min(Integer::compare).orElse(null), mean);
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
