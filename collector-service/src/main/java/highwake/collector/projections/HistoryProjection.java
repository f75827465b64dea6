package highwake.collector.projections;

import java.sql.Connection;
import java.sql.SQLException;

import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.StationSeen;

/// Keeps `history.db`: past reports, a day's figures, and what came when from whom.
///
/// It is the one file whose rows depend on the log's order, for it is a record of changes: a report belongs to it if it was
/// its market's newest when it was applied. Times come from the gateway, so the same log gives the same rows.
final class HistoryProjection implements Projection {

	private final PastReports reports;

	private final KnownCarriers carriers;

	private final Days days;

	private final Activity activity;

	private final Retention retention;

	private long newestGatewayAt;

	HistoryProjection(Connection connection, Retention retention) throws SQLException {
		this.retention = retention;
		this.newestGatewayAt = Progress.read(connection).newestGatewayAt();
		this.carriers = new KnownCarriers(connection);
		this.reports = new PastReports(connection);
		this.days = new Days(connection, this.carriers);
		this.activity = new Activity(connection);
	}

	@Override
	public boolean keeps(Fact fact) {
		return switch (fact) {
			case MarketReported _ -> true;
			case StationSeen seen -> KnownCarriers.tells(seen);
			default -> false;
		};
	}

	@Override
	public boolean apply(Fact fact, long change) throws SQLException {
		long gatewayAt = fact.stamp().gatewayAt().toEpochMilli();
		this.newestGatewayAt = Math.max(this.newestGatewayAt, gatewayAt);
		this.days.reach(gatewayAt, this.retention.historyMarketsHorizon(this.newestGatewayAt));
		return switch (fact) {
			case MarketReported reported -> apply(reported);
			case StationSeen seen -> this.carriers.learn(seen);
			default -> false;
		};
	}

	/// An imported report is part of a market's past, and moves neither time nor day.
	@Override
	public boolean applyImported(Fact fact, long change) throws SQLException {
		return switch (fact) {
			case MarketReported reported -> this.reports.add(reported,
					this.retention.historyHorizon(this.newestGatewayAt)) != PastReports.Added.OLD;
			case StationSeen seen -> this.carriers.learn(seen);
			default -> false;
		};
	}

	private boolean apply(MarketReported reported) throws SQLException {
		PastReports.Added added = this.reports.add(reported, this.retention.historyHorizon(this.newestGatewayAt));
		this.days.count(added == PastReports.Added.NEW);
		this.reports.forget(this.retention.historyHorizon(this.newestGatewayAt),
				this.retention.historyMarketsHorizon(this.newestGatewayAt));
		return added != PastReports.Added.OLD;
	}

	@Override
	public void heard(ReadFrame frame) throws SQLException {
		if (frame.heading() != null) {
			this.activity.count(frame.heading(), frame.verdict());
		}
	}

	@Override
	public void finish() throws SQLException {
		this.reports.finish();
		this.days.finish();
		this.activity.finish();
	}

	@Override
	public void close() throws SQLException {
		this.reports.close();
		this.carriers.close();
		this.days.close();
		this.activity.close();
	}

}
