package highwake.api.offers;

import highwake.api.board.Good;
import highwake.api.board.PriceOrder;
import highwake.api.board.Trades;
import highwake.galaxy.Bracket;
import highwake.store.PackedOffers;

/// Which side of the trade the market is on.
enum Side {

	/// The market sells: the lowest price first.
	EXPORTS {
		@Override
		PriceOrder of(Good good) {
			return good.exports();
		}

		@Override
		boolean has(PackedOffers.Reader offer) {
			return Trades.isExport(offer);
		}

		@Override
		int rank(PackedOffers.Reader offer) {
			return offer.buyPriceCr();
		}

		@Override
		int tonnes(PackedOffers.Reader offer) {
			return offer.stockTonnes();
		}

		@Override
		Bracket bracket(PackedOffers.Reader offer) {
			return Bracket.of(offer.stockBracket());
		}

		@Override
		boolean hasVolume(int tonnes, long minVolume) {
			return tonnes >= minVolume;
		}
	},

	/// The market wants: the highest price first. A demand of 0 has no limit.
	IMPORTS {
		@Override
		PriceOrder of(Good good) {
			return good.imports();
		}

		@Override
		boolean has(PackedOffers.Reader offer) {
			return Trades.isImport(offer);
		}

		@Override
		int rank(PackedOffers.Reader offer) {
			return -offer.sellPriceCr();
		}

		@Override
		int tonnes(PackedOffers.Reader offer) {
			return offer.demandTonnes();
		}

		@Override
		Bracket bracket(PackedOffers.Reader offer) {
			return Bracket.of(offer.demandBracket());
		}

		@Override
		boolean hasVolume(int tonnes, long minVolume) {
			return tonnes >= minVolume || tonnes == 0;
		}
	};

	/// Answers a commodity's offers on this side.
	abstract PriceOrder of(Good good);

	/// Tells whether the offer that a reader stands at is on this side.
	abstract boolean has(PackedOffers.Reader offer);

	/// Answers its rank: the lesser, the better for the commander.
	abstract int rank(PackedOffers.Reader offer);

	/// Answers its stock or demand.
	abstract int tonnes(PackedOffers.Reader offer);

	/// Answers the bars that the game shows for it.
	abstract Bracket bracket(PackedOffers.Reader offer);

	/// Tells whether an amount is enough.
	abstract boolean hasVolume(int tonnes, long minVolume);

}
