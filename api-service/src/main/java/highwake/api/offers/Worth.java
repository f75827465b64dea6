package highwake.api.offers;

import java.time.Duration;

/// What an offer is worth to a commander, 0 to 1: 0.6 of its price, 0.25 of its nearness and 0.15 of its freshness, the
/// sum times its confidence.
///
/// *Price*: 1 / (1 + e^−n), where n tells by how many spreads of the commodity's prices it is better than their median (the
/// spread as a share of the median, at least 0.05; the difference as a natural logarithm); half where no market but
/// carriers trades it. *Nearness*: halves every 50 light-years; 1 where no place is given. *Freshness*: halves every day.
final class Worth {

	private static final double PRICE_SHARE = 0.6;

	private static final double NEARNESS_SHARE = 0.25;

	private static final double FRESHNESS_SHARE = 0.15;

	private static final double LEAST_SPREAD = 0.05;

	private static final double NEAR_LY = 50;

	private static final double FRESH_MILLIS = Duration.ofDays(1).toMillis();

	private Worth() {
	}

	/// @param rank the price, negated where a higher price is better
	/// @param ageMillis of the report
	static double of(Spread spread, int rank, double distanceLy, long ageMillis, double confidence) {
		double nearness = Math.pow(2, -distanceLy / NEAR_LY);
		double freshness = Math.pow(2, -ageMillis / FRESH_MILLIS);
		return confidence
				* (PRICE_SHARE * price(spread, rank) + NEARNESS_SHARE * nearness + FRESHNESS_SHARE * freshness);
	}

	private static double price(Spread spread, int rank) {
		if (spread.markets() == 0) {
			return 1.0 / 2;
		}
		double above = Math.log((double) Math.abs(rank) / spread.median()) * ((rank < 0) ? 1 : -1);
		return 1 / (1 + Math.exp(-above / Math.max(LEAST_SPREAD, spread.relative())));
	}

}
