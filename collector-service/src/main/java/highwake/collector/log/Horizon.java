package highwake.collector.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import highwake.store.WriteTransaction;

/// Where the feed log begins, and what it once held before that.
final class Horizon {

	private Horizon() {
	}

	static List<MissingFrames> missing(Connection connection) throws SQLException {
		try (PreparedStatement select = connection
			.prepareStatement("select after_seq, up_to_seq, reason from missing order by up_to_seq");
				ResultSet row = select.executeQuery()) {
			List<MissingFrames> missing = new ArrayList<>();
			while (row.next()) {
				missing.add(new MissingFrames(row.getLong(1), row.getLong(2), row.getString(3).equals("lost")));
			}
			return missing;
		}
	}

	/// Deletes the oldest frames, as far as they may go, and notes up to where none are
	/// left, in one transaction.
	static int trim(Connection connection, long upToSeq, long receivedBefore, int limit) throws SQLException {
		return WriteTransaction.of(connection, () -> {
			long last = lastToTrim(connection, upToSeq, receivedBefore, limit);
			if (last == 0) {
				return 0;
			}
			int deleted = update(connection, "delete from frame where seq <= ?", last);
			update(connection, "delete from missing where up_to_seq <= ?", last);
			update(connection, "insert into missing (up_to_seq, after_seq, reason) values (?, 0, 'trimmed')", last);
			return deleted;
		});
	}

	/// Answers the last of the oldest frames in a row that were all heard before then; 0
	/// for none.
	private static long lastToTrim(Connection connection, long upToSeq, long receivedBefore, int limit)
			throws SQLException {
		try (PreparedStatement select = connection
			.prepareStatement("select seq, received_at from frame where seq <= ? order by seq limit ?")) {
			select.setLong(1, upToSeq);
			select.setInt(2, limit);
			long last = 0;
			try (ResultSet row = select.executeQuery()) {
				while (row.next() && row.getLong(2) < receivedBefore) {
					last = row.getLong(1);
				}
			}
			return last;
		}
	}

	private static int update(Connection connection, String sql, long seq) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement(sql)) {
			update.setLong(1, seq);
			return update.executeUpdate();
		}
	}

}
