package highwake.api.board;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Bracket;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;

/// Which rows of the price orders a market's offer makes: at most one, for what a market sells it does not want.
public final class Trades {

	private Trades() {
	}

	/// Tells whether the offer that a reader stands at can be bought.
	public static boolean isExport(PackedOffers.Reader offer) {
		return Offer.isExport(offer.buyPriceCr(), offer.stockTonnes());
	}

	/// Tells whether the offer that a reader stands at is wanted.
	public static boolean isImport(PackedOffers.Reader offer) {
		return Offer.isImport(offer.stockTonnes(), offer.sellPriceCr(), offer.demandTonnes(),
				Bracket.of(offer.demandBracket()));
	}

	/// Answers the row among the exports, null where there is none.
	static PriceOrder.@Nullable Row exported(PackedOffers.@Nullable Reader offer, long marketId, int ordinal) {
		return (offer != null && isExport(offer))
				? new PriceOrder.Row(offer.buyPriceCr(), marketId, ordinal, offer.stockTonnes()) : null;
	}

	/// Answers the row among the imports, null where there is none.
	static PriceOrder.@Nullable Row imported(PackedOffers.@Nullable Reader offer, long marketId, int ordinal) {
		return (offer != null && isImport(offer))
				? new PriceOrder.Row(-offer.sellPriceCr(), marketId, ordinal, offer.demandTonnes()) : null;
	}

}
