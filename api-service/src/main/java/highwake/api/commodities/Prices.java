package highwake.api.commodities;

import org.jspecify.annotations.Nullable;

/// One side of the trade in a commodity, over some markets: what they sell, or what they want. Prices are credits per
/// tonne.
///
/// @param markets how many
/// @param tonnes stock or demand of all of them
/// @param sum of their prices; with none of them it says nothing, as the two that follow
record Prices(int markets, long tonnes, long sum, int least, int greatest) {

	static final Prices NONE = new Prices(0, 0, 0, 0, 0);

	/// Answers the lowest price; null where no market trades, as do the two that follow.
	@Nullable Integer lowest() {
		return (this.markets == 0) ? null : this.least;
	}

	/// Answers the mean over markets, cut to whole credits.
	@Nullable Integer mean() {
		return (this.markets == 0) ? null : (int) (this.sum / this.markets);
	}

	/// Answers the highest price.
	@Nullable Integer highest() {
		return (this.markets == 0) ? null : this.greatest;
	}

	/// Answers the prices of these markets and others, none of which is in both.
	Prices and(Prices others) {
		if (this.markets == 0 || others.markets == 0) {
			return (this.markets == 0) ? others : this;
		}
		return new Prices(this.markets + others.markets, this.tonnes + others.tonnes, this.sum + others.sum,
				Math.min(this.least, others.least), Math.max(this.greatest, others.greatest));
	}

}
