package highwake.api.offers;

import highwake.api.board.Good;
import highwake.api.board.PriceOrder;

/// Which side of the trade the market is on.
enum Side {

	/// The market sells: the lowest price first.
	EXPORTS {
		@Override
		PriceOrder of(Good good) {
			return good.exports();
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
		boolean hasVolume(int tonnes, long minVolume) {
			return tonnes >= minVolume || tonnes == 0;
		}
	};

	/// Answers a commodity's offers on this side.
	abstract PriceOrder of(Good good);

	/// Tells whether an amount is enough.
	abstract boolean hasVolume(int tonnes, long minVolume);

}
