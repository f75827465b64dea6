package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import highwake.store.history.EarlierReports;

/// Goes round the markets of `history.db`, one at a time, and forgets what is too old of each. Where it is stands in the
/// file, so that the next process goes on from there.
final class Sweep implements AutoCloseable {

	private final PreparedStatement selectNext;

	private final PreparedStatement selectEarlier;

	private final PreparedStatement cut;

	private final PreparedStatement delete;

	private final PreparedStatement move;

	private final Pages pages;

	private long written;

	private long at;

	Sweep(Connection connection, Pages pages) throws SQLException {
		this.pages = pages;
		this.selectNext = connection.prepareStatement("""
				select market_id, reported_at, oldest_at from market where market_id > ?
				order by market_id limit 1""");
		this.selectEarlier = connection.prepareStatement("select earlier from market where market_id = ?");
		this.cut = connection.prepareStatement("update market set earlier = ?, oldest_at = ? where market_id = ?");
		this.delete = connection.prepareStatement("delete from market where market_id = ?");
		this.move = connection.prepareStatement("update sweep set market_id = ?");
		try (PreparedStatement select = connection.prepareStatement("select market_id from sweep");
				ResultSet row = select.executeQuery()) {
			this.at = row.getLong(1);
		}
		this.written = this.at;
	}

	/// Looks at the next market, or begins anew after the last.
	/// @param reportHorizon before which no past report is kept, epoch milliseconds
	/// @param marketHorizon before which no market's newest report is kept
	void next(long reportHorizon, long marketHorizon) throws SQLException {
		long market;
		long reportedAt;
		long oldestAt;
		this.selectNext.setLong(1, this.at);
		try (ResultSet row = this.selectNext.executeQuery()) {
			if (!row.next()) {
				this.at = 0;
				return;
			}
			market = row.getLong(1);
			reportedAt = row.getLong(2);
			oldestAt = row.getLong(3);
		}
		this.at = market;
		if (reportedAt < marketHorizon) {
			this.pages.forgetMarket(market);
			new Values(this.delete).put(market).execute();
		}
		else if (oldestAt < reportHorizon) {
			cut(market, reportedAt, reportHorizon);
		}
	}

	/// Writes where the sweep is.
	void finish() throws SQLException {
		if (this.at != this.written) {
			new Values(this.move).put(this.at).execute();
			this.written = this.at;
		}
	}

	@Override
	public void close() throws SQLException {
		this.selectNext.close();
		this.selectEarlier.close();
		this.cut.close();
		this.delete.close();
		this.move.close();
	}

	private void cut(long market, long reportedAt, long horizon) throws SQLException {
		byte[] earlier;
		this.selectEarlier.setLong(1, market);
		try (ResultSet row = this.selectEarlier.executeQuery()) {
			earlier = row.getBytes(1);
		}
		// Pages tell their reports by the one after them: without it, and they are older,
		// they
		// cannot be read.
		this.pages.forgetMarket(market);
		byte[] kept = EarlierReports.within(earlier, reportedAt - horizon);
		long oldestAt = reportedAt - EarlierReports.ageMillis(kept);
		new Values(this.cut).put(kept).put(oldestAt).put(market).execute();
	}

}
