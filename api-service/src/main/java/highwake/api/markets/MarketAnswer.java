package highwake.api.markets;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.board.Trades;
import highwake.api.commodities.GoodName;
import highwake.api.stations.StationBrief;
import highwake.galaxy.Bracket;
import highwake.store.PackedOffers;

/// The newest report of one market, as `/v3` shows it: the components are the JSON.
///
/// @param station null while nobody has told where it is
/// @param reportedAt when a commander saw it
/// @param items all that it lists, by symbol
public record MarketAnswer(@Nullable StationBrief station, Instant reportedAt, long ageSeconds, List<Line> items) {

	public MarketAnswer {
		items = List.copyOf(items);
	}

	/// One commodity. Prices are credits per tonne, amounts tonnes.
	///
	/// @param side what a commander can do: `buy` it, `sell` it, null for neither
	/// @param meanPrice the galactic average; null where the report has none
	public record Line(GoodName commodity, @Nullable String side, int buyPrice, int stock, Bracket stockBracket,
			int sellPrice, int demand, Bracket demandBracket, @Nullable Integer meanPrice) {

		/// Answers the line that a reader stands at.
		static Line of(GoodName commodity, PackedOffers.Reader offer) {
			String side = Trades.isExport(offer) ? "buy" : (Trades.isImport(offer) ? "sell" : null);
			return new Line(commodity, side, offer.buyPriceCr(), offer.stockTonnes(), Bracket.of(offer.stockBracket()),
					offer.sellPriceCr(), offer.demandTonnes(), Bracket.of(offer.demandBracket()),
					(offer.meanPriceCr() == 0) ? null : offer.meanPriceCr());
		}

	}

}
