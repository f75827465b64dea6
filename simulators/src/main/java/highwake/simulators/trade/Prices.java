package highwake.simulators.trade;

import highwake.galaxy.Bracket;

/// What a good costs, given how much of it there is.
///
/// The spread around the mean is fitted to captured markets of 2025: a consumer in full want pays about 16 % over the mean
/// for a good of 18,000 Cr and 50 % for one of 700 Cr; a full producer asks about 4 % less for gold and 37 % less for
/// copper. `StrictMath`, so that every machine asks the same.
final class Prices {

	private static final double WIDEST_SPREAD = 0.8;

	private static final double DEEPEST_DISCOUNT = 0.45;

	/// A producer takes its own good back for a little less than it asks.
	private static final double TAKES_BACK = 0.975;

	/// Rare goods cost little at home: their worth is the way they come.
	private static final double RARE_AT_HOME = 0.4;

	private static final double LOW_UP_TO = 0.25;

	private static final double MEDIUM_UP_TO = 0.7;

	private Prices() {
	}

	/// Answers the spread of a good: how far, as a part of the mean, its price strays
	/// from it.
	static double spread(int meanPriceCr) {
		return Math.min(WIDEST_SPREAD, 7.5 / StrictMath.pow(meanPriceCr, 0.4));
	}

	/// Answers what a producer asks.
	///
	/// @param fill how much of its store is full, 0 to 1
	/// @param mood the market's passing whim, within [#moodLimit(int)]
	static int asked(Good good, double fill, double mood) {
		if (good.rareMarket() != null) {
			return credits(good.meanPriceCr() * (RARE_AT_HOME - 0.05 * fill));
		}
		double discount = Math.min(DEEPEST_DISCOUNT, spread(good.meanPriceCr()) * (0.25 + 0.75 * fill));
		return credits(good.meanPriceCr() * (1 - discount + mood));
	}

	/// Answers what a producer pays for its own good.
	static int takenBack(int askedCr) {
		return credits(Math.floor(askedCr * TAKES_BACK));
	}

	/// Answers what a consumer pays.
	///
	/// @param want how much of its want is open, 0 to 1
	/// @param mood the market's passing whim, within [#moodLimit(int)]
	static int paid(Good good, double want, double mood) {
		return credits(good.meanPriceCr() * (1 + spread(good.meanPriceCr()) * (1.1 * want - 0.1) + mood));
	}

	/// Answers how far a whim moves a price: never enough to turn a bargain into a loss.
	static double moodLimit(int meanPriceCr) {
		return Math.min(0.02, spread(meanPriceCr) / 8);
	}

	/// Answers the bars of a store or a want that is so far filled.
	static Bracket bars(double fill, int tonnes) {
		if (tonnes == 0) {
			return Bracket.NONE;
		}
		return (fill <= LOW_UP_TO) ? Bracket.LOW : (fill <= MEDIUM_UP_TO) ? Bracket.MEDIUM : Bracket.HIGH;
	}

	private static int credits(double price) {
		return (int) Math.max(1, Math.round(price));
	}

}
