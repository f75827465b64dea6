package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What a file remembers of the log beside its cursor: which frame stood there, and what it never saw.
final class LogPlace {

	private final Connection connection;

	LogPlace(Connection connection) {
		this.connection = connection;
	}

	Optional<String> digest() throws SQLException {
		try (PreparedStatement select = this.connection.prepareStatement("select applied_digest from progress");
				ResultSet row = select.executeQuery()) {
			return Optional.ofNullable(row.getString(1));
		}
	}

	/// Notes the frame at the cursor, in the transaction that moves it.
	void putDigest(@Nullable String digest) throws SQLException {
		try (PreparedStatement update = this.connection.prepareStatement("update progress set applied_digest = ?")) {
			new Values(update).put(digest).execute();
		}
	}

	List<LogGap> gaps() throws SQLException {
		try (PreparedStatement select = this.connection
			.prepareStatement("select log_id, after_seq, up_to_seq from gap order by newest_gateway_at, up_to_seq");
				ResultSet row = select.executeQuery()) {
			List<LogGap> gaps = new ArrayList<>();
			while (row.next()) {
				gaps.add(new LogGap(row.getString(1), row.getLong(2), row.getLong(3)));
			}
			return gaps;
		}
	}

	void putGap(LogGap gap, long newestGatewayAt) throws SQLException {
		try (PreparedStatement insert = this.connection.prepareStatement("""
				insert or replace into gap (log_id, after_seq, up_to_seq, newest_gateway_at)
				values (?, ?, ?, ?)""")) {
			new Values(insert).put(gap.logId()).put(gap.afterSeq()).put(gap.upToSeq()).put(newestGatewayAt).execute();
		}
	}

}
