package highwake.collector.projections;

import java.sql.Connection;
import java.sql.SQLException;

import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketFact;
import highwake.collector.facts.MarketReported;

/// Keeps `market.db`: the newest report of every market.
final class MarketProjection implements Projection {

	private final Markets markets;

	MarketProjection(Connection connection) throws SQLException {
		this.markets = new Markets(connection);
	}

	@Override
	public boolean keeps(Fact fact) {
		return fact instanceof MarketFact;
	}

	@Override
	public boolean apply(Fact fact, long change) throws SQLException {
		return fact instanceof MarketFact kept && apply(kept, change);
	}

	private boolean apply(MarketFact fact, long change) throws SQLException {
		return switch (fact) {
			case MarketReported reported -> apply(reported, change);
		};
	}

	private boolean apply(MarketReported reported, long change) throws SQLException {
		Market held = this.markets.find(reported.market());
		Market after = Market.after(held, reported);
		if (after.equals(held)) {
			return false;
		}
		this.markets.put(after, change);
		return true;
	}

	@Override
	public void close() throws SQLException {
		this.markets.close();
	}

}
