package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Forgets in one table of `market.db`, which has a row for each market: the rows that nobody has reported for long, and of
/// the others the one group that not every report tells.
final class ForgottenReports implements AutoCloseable {

	private static final int ROWS = 300;

	private final String table;

	private final Removed removed;

	private final PreparedStatement next;

	private final PreparedStatement delete;

	private final @Nullable PreparedStatement clear;

	private long at = Long.MIN_VALUE;

	/// @param group the group's columns, without their `…_at` and `…_gateway_at`
	/// @param groupAt what those two begin with; empty for a table without such a group
	ForgottenReports(Connection connection, String table, String group, String groupAt, Removed removed)
			throws SQLException {
		this.table = table;
		this.removed = removed;
		this.next = connection.prepareStatement("select market_id from " + table
				+ " where market_id > ? order by market_id limit 1 offset " + (ROWS - 1));
		this.delete = connection.prepareStatement("delete from " + table
				+ " where market_id > ? and market_id <= ? and reported_at < ? returning market_id");
		this.clear = groupAt.isEmpty() ? null
				: connection.prepareStatement("update " + table + " set " + group + " = null, " + groupAt
						+ "_at = null, " + groupAt + "_gateway_at = null, change = ? where market_id > ? "
						+ "and market_id <= ? and " + groupAt + "_at < ?");
	}

	/// Tells whether it is at the beginning of a round.
	boolean isAtBeginning() {
		return this.at == Long.MIN_VALUE;
	}

	/// Forgets among the next few; answers whether it wrote.
	boolean next(long horizon, long newestGatewayAt, long change) throws SQLException {
		long after = this.at;
		this.at = following(after);
		long upTo = (this.at != Long.MIN_VALUE) ? this.at : Long.MAX_VALUE;
		List<Long> gone = delete(after, upTo, horizon);
		for (long market : gone) {
			this.removed.put(this.table, market, newestGatewayAt, change);
		}
		int cleared = (this.clear != null)
				? new Values(this.clear).put(change).put(after).put(upTo).put(horizon).execute() : 0;
		return !gone.isEmpty() || cleared > 0;
	}

	private List<Long> delete(long after, long upTo, long horizon) throws SQLException {
		List<Long> gone = new ArrayList<>();
		new Values(this.delete).put(after).put(upTo).put(horizon);
		try (ResultSet row = this.delete.executeQuery()) {
			while (row.next()) {
				gone.add(row.getLong(1));
			}
		}
		return gone;
	}

	private long following(long after) throws SQLException {
		this.next.setLong(1, after);
		try (ResultSet row = this.next.executeQuery()) {
			return row.next() ? row.getLong(1) : Long.MIN_VALUE;
		}
	}

	@Override
	public void close() throws SQLException {
		this.next.close();
		this.delete.close();
		if (this.clear != null) {
			this.clear.close();
		}
	}

}
