package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

import highwake.collector.facts.MarketReported;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;
import highwake.store.history.EarlierReports;
import highwake.store.history.ReportPage;
import org.jspecify.annotations.Nullable;

/// The reports in `history.db`: each that was its market's newest when it was applied.
///
/// A market's row holds the newest whole and the ones just before it as differences; from time to time those become a
/// page. What is too old goes bit by bit: each report that comes in pays for a look at one page and at one other market, so
/// that no purge ever takes long, and the same log forgets the same.
final class PastReports implements AutoCloseable {

	/// More would make every report's row long to write; fewer, a past slow to read.
	private static final int LONGEST_EARLIER = 8_000;

	private static final int MOST_EARLIER = 64;

	private final Symbols<CommoditySymbol> commodities;

	private final PreparedStatement select;

	private final PreparedStatement replace;

	private final Pages pages;

	private final Sweep sweep;

	PastReports(Connection connection) throws SQLException {
		this.commodities = Symbols.commodities(connection);
		this.pages = new Pages(connection);
		this.sweep = new Sweep(connection, this.pages);
		this.select = connection.prepareStatement(
				"select reported_at, reported_gateway_at, oldest_at, offers, earlier from market where market_id = ?");
		this.replace = connection.prepareStatement("""
				insert or replace into market (market_id, reported_at, reported_gateway_at, oldest_at, offers, earlier)
				values (?, ?, ?, ?, ?, ?)""");
	}

	/// What a report was to its market.
	enum Added {

		/// Its newest.
		NEW,

		/// Its newest, which another sender had told already.
		AGAIN,

		/// Older than its newest, or from beyond the horizon: no part of history.
		OLD

	}

	/// Adds a report.
	/// @param horizon epoch milliseconds
	Added add(MarketReported reported, long horizon) throws SQLException {
		long market = reported.market().value();
		long at = reported.stamp().at().toEpochMilli();
		long gatewayAt = reported.stamp().gatewayAt().toEpochMilli();
		if (at < horizon) {
			return Added.OLD;
		}
		Row held = find(market);
		if (held != null && !held.isBefore(at, gatewayAt)) {
			return Added.OLD;
		}
		this.commodities.learn(reported.offers(), Offer::commodity);
		byte[] offers = PackedOffers.pack(reported.offers(), this.commodities::numberOf);
		Row newer = new Row(at, gatewayAt, at, offers, EarlierReports.NONE);
		put(market, (held != null) ? after(market, held, newer) : newer);
		return (held != null && held.isSameReport(newer)) ? Added.AGAIN : Added.NEW;
	}

	/// Forgets a little of what is too old.
	/// @param reportHorizon before which no past report is kept, epoch milliseconds
	/// @param marketHorizon before which no market's newest report is kept
	void forget(long reportHorizon, long marketHorizon) throws SQLException {
		this.pages.forgetOldest(reportHorizon);
		this.sweep.next(reportHorizon, marketHorizon);
	}

	/// Writes where the sweep is.
	void finish() throws SQLException {
		this.sweep.finish();
	}

	@Override
	public void close() throws SQLException {
		this.commodities.close();
		this.pages.close();
		this.sweep.close();
		this.select.close();
		this.replace.close();
	}

	/// Answers a market's row after a newer report: the held one is a difference from now
	/// on, unless it was the same report
	/// told twice.
	private Row after(long market, Row held, Row newer) throws SQLException {
		if (held.isSameReport(newer)) {
			return new Row(newer.at, newer.gatewayAt, held.oldestAt, newer.offers, held.earlier);
		}
		byte[] earlier = EarlierReports.with(held.earlier, held.offers, newer.offers, newer.at - held.at);
		if (earlier.length < LONGEST_EARLIER && EarlierReports.count(earlier) < MOST_EARLIER) {
			return new Row(newer.at, newer.gatewayAt, held.oldestAt, newer.offers, earlier);
		}
		this.pages.add(market, newer.at, ReportPage.of(newer.offers, earlier));
		return newer;
	}

	private @Nullable Row find(long market) throws SQLException {
		this.select.setLong(1, market);
		try (ResultSet row = this.select.executeQuery()) {
			if (!row.next()) {
				return null;
			}
			Columns columns = new Columns(row);
			return new Row(columns.takeLong(), columns.takeLong(), columns.takeLong(), columns.takeBytes(),
					columns.takeBytes());
		}
	}

	private void put(long market, Row row) throws SQLException {
		new Values(this.replace).put(market)
			.put(row.at)
			.put(row.gatewayAt)
			.put(row.oldestAt)
			.put(row.offers)
			.put(row.earlier)
			.execute();
	}

	private static final class Row {

		private final long at;

		private final long gatewayAt;

		private final long oldestAt;

		private final byte[] offers;

		private final byte[] earlier;

		Row(long at, long gatewayAt, long oldestAt, byte[] offers, byte[] earlier) {
			this.at = at;
			this.gatewayAt = gatewayAt;
			this.oldestAt = oldestAt;
			this.offers = offers;
			this.earlier = earlier;
		}

		boolean isBefore(long at, long gatewayAt) {
			return this.at < at || (this.at == at && this.gatewayAt < gatewayAt);
		}

		boolean isSameReport(Row other) {
			return this.at == other.at && Arrays.equals(this.offers, other.offers);
		}

	}

}
