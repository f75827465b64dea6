package highwake.collector.projections;

import java.sql.Connection;
import java.sql.SQLException;

import highwake.collector.facts.BartenderReported;
import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketFact;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.ShipyardReported;

/// Keeps `market.db`: what every market, outfitter, shipyard and bartender had in its newest report.
final class MarketProjection implements Projection {

	private final Markets markets;

	private final Outfitting outfitting;

	private final Shipyards shipyards;

	private final Bartenders bartenders;

	private final Retention retention;

	private final Removed removed;

	private final ForgottenMarkets forgotten;

	MarketProjection(Connection connection, Retention retention) throws SQLException {
		this.retention = retention;
		this.removed = new Removed(connection);
		this.forgotten = new ForgottenMarkets(connection, retention, this.removed);
		this.markets = new Markets(connection);
		this.outfitting = new Outfitting(connection);
		this.shipyards = new Shipyards(connection);
		this.bartenders = new Bartenders(connection);
	}

	/// Answers 2: the first kept no modules, ships and bartenders.
	@Override
	public int version() {
		return 2;
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
			case OutfittingReported reported -> this.outfitting.apply(reported, change);
			case ShipyardReported reported -> this.shipyards.apply(reported, change);
			case BartenderReported reported -> this.bartenders.apply(reported, change);
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
	public boolean refuses(Fact fact, long newestGatewayAt) {
		return fact.stamp().at().toEpochMilli() < this.retention.offersHorizon(newestGatewayAt);
	}

	@Override
	public Forgotten forget(long newestGatewayAt, long change) throws SQLException {
		return this.forgotten.next(newestGatewayAt, change);
	}

	@Override
	public void close() throws SQLException {
		this.forgotten.close();
		this.removed.close();
		this.markets.close();
		this.outfitting.close();
		this.shipyards.close();
		this.bartenders.close();
	}

}
