package highwake.api.history;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.commodities.GoodName;
import highwake.galaxy.Bracket;
import highwake.store.history.OfferCell;

/// One commodity at one market, report by report: the components are the JSON.
///
/// @param items the newest report first
/// @param next what to send as `after` for the part that follows, null at the end
public record MarketPast(long marketId, GoodName commodity, List<Report> items, @Nullable String next) {

	public MarketPast {
		items = List.copyOf(items);
	}

	/// What one report said of it.
	///
	/// @param reportedAt when a commander saw it
	/// @param isListed whether the market listed it at all; else every number is 0
	/// @param meanPrice the galactic average that the game showed then, credits per
	/// tonne; null where the report has none
	public record Report(Instant reportedAt, boolean isListed, int buyPrice, int stock, Bracket stockBracket,
			int sellPrice, int demand, Bracket demandBracket, @Nullable Integer meanPrice) {

		static Report of(long reportedAt, OfferCell offer) {
			return new Report(Instant.ofEpochMilli(reportedAt), offer.isListed(), offer.buyPriceCr(),
					offer.stockTonnes(), Bracket.of(offer.stockBracket()), offer.sellPriceCr(), offer.demandTonnes(),
					Bracket.of(offer.demandBracket()), (offer.meanPriceCr() == 0) ? null : offer.meanPriceCr());
		}

	}

}
