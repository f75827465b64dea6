package highwake.collector.projections;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long what nobody tells any more is kept: settings `highwake.collector.retention.*`. Zero is for ever.
///
/// All is measured in whole days from the newest gateway time that a file has applied, so that the same log gives the same
/// rows on any machine and at any time.
///
/// @param offers of a market that nobody has reported since
/// @param carriers that nobody has seen since
/// @param rescueShips that nobody has seen since: they move with the Thargoid war, and their markets with them
/// @param history of a market: each report that was its newest; the days' figures are kept for ever
@ConfigurationProperties("highwake.collector.retention")
public record Retention(@DefaultValue("90d") Duration offers, @DefaultValue("90d") Duration carriers,
		@DefaultValue("7d") Duration rescueShips, @DefaultValue("90d") Duration history) {

	/// Everything is kept for ever.
	public static final Retention NONE = new Retention(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

	private static final long DAY = Duration.ofDays(1).toMillis();

	public Retention {
		if (offers.isNegative() || carriers.isNegative() || rescueShips.isNegative() || history.isNegative()) {
			throw new IllegalArgumentException("highwake.collector.retention.* are not negative");
		}
	}

	/// Answers the time before which no market report is kept, epoch milliseconds.
	long offersHorizon(long newestGatewayAt) {
		return horizon(this.offers, newestGatewayAt);
	}

	/// Answers the time before which nothing is kept of a carrier.
	long carriersHorizon(long newestGatewayAt) {
		return horizon(this.carriers, newestGatewayAt);
	}

	/// Answers the time before which nothing is kept of a rescue ship.
	long rescueShipsHorizon(long newestGatewayAt) {
		return horizon(this.rescueShips, newestGatewayAt);
	}

	/// Answers the time before which no past report is kept.
	long historyHorizon(long newestGatewayAt) {
		return this.history.isZero() ? Long.MIN_VALUE : newestGatewayAt - this.history.toMillis();
	}

	/// Answers the time before which no market's newest report is kept in its history: a
	/// market is known for as long as its offers are, however short the past is kept.
	long historyMarketsHorizon(long newestGatewayAt) {
		return Math.min(offersHorizon(newestGatewayAt), historyHorizon(newestGatewayAt));
	}

	/// The beginning of a day, because some of what is kept knows no more than its day.
	private static long horizon(Duration kept, long newestGatewayAt) {
		return kept.isZero() ? Long.MIN_VALUE : Math.floorDiv(newestGatewayAt - kept.toMillis(), DAY) * DAY;
	}

}
