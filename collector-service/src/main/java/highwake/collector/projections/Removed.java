package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/// Tombstones: what was removed, for readers who follow a file by its change number. Kept for 30 days.
final class Removed implements AutoCloseable {

	private static final long KEPT_MILLIS = Duration.ofDays(30).toMillis();

	private final PreparedStatement insert;

	private final PreparedStatement delete;

	Removed(Connection connection) throws SQLException {
		this.insert = connection
			.prepareStatement("insert or replace into removed (kind, id, removed_at, change) values (?, ?, ?, ?)");
		this.delete = connection.prepareStatement("""
				delete from removed where removed_at < ?
					and (kind, id) in (select kind, id from removed where change > 0 order by change limit 300)""");
	}

	/// Notes that the thing of a market id is no longer there.
	void put(String kind, long id, long newestGatewayAt, long change) throws SQLException {
		new Values(this.insert).put(kind).put(id).put(newestGatewayAt).put(change).execute();
	}

	/// Notes that the thing of a name is no longer there.
	void put(String kind, String name, long newestGatewayAt, long change) throws SQLException {
		new Values(this.insert).put(kind).put(name).put(newestGatewayAt).put(change).execute();
	}

	/// Takes the oldest away.
	void forget(long newestGatewayAt) throws SQLException {
		new Values(this.delete).put(newestGatewayAt - KEPT_MILLIS).execute();
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
		this.delete.close();
	}

}
