package highwake.api.offers;

import java.util.Arrays;

import highwake.api.board.BoardStations;
import highwake.api.board.PriceOrder;

/// How the prices of one commodity are spread, on one side of the trade and over all markets but fleet carriers.
///
/// Median and median absolute deviation: up to half of the prices may be nonsense and do not move them.
///
/// @param markets how many; with none of them the figures are 0
/// @param median credits per tonne; of an even number of prices the lower of the two in the middle
/// @param deviation half of the prices are within so many credits of the median
record Spread(int markets, int median, int deviation) {

	static final Spread NONE = new Spread(0, 0, 0);

	private static final double TO_SIGMA = 1.4826;

	/// Takes the spread of an order in one pass and one step more for each price.
	static Spread of(PriceOrder order, BoardStations stations) {
		int[] prices = new int[order.size()];
		int count = 0;
		PriceOrder.Reader offer = order.read();
		while (offer.next()) {
			if (!stations.isFleetCarrier(offer.ordinal())) {
				prices[count++] = Math.abs(offer.rank());
			}
		}
		return of(Arrays.copyOf(prices, count));
	}

	/// @param prices in order, up or down
	private static Spread of(int[] prices) {
		if (prices.length == 0) {
			return NONE;
		}
		int middle = (prices.length - 1) / 2;
		int median = (prices[0] <= prices[prices.length - 1]) ? prices[middle] : prices[prices.length - 1 - middle];
		int[] deviations = new int[prices.length];
		for (int i = 0; i < prices.length; i++) {
			deviations[i] = Math.abs(prices[i] - median);
		}
		Arrays.sort(deviations);
		return new Spread(prices.length, median, deviations[middle]);
	}

	/// Answers the deviation as a share of the median, as the standard deviation of a
	/// normal distribution would be.
	double relative() {
		return TO_SIGMA * this.deviation / this.median;
	}

}
