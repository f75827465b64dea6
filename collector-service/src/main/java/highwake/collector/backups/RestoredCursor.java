package highwake.collector.backups;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import highwake.store.StoreFile;
import highwake.store.WriteTransaction;

/// Makes a restored file one that readers load anew, and that follows the log it will stand beside.
final class RestoredCursor {

	private RestoredCursor() {
	}

	/// Gives the file a new epoch.
	static void renew(StoreFile file, Path directory) throws SQLException {
		try (Connection connection = file.openWriter(directory); Statement statement = connection.createStatement()) {
			statement.execute("update progress set epoch = lower(hex(randomblob(16)))");
			statement.execute("pragma journal_mode = delete");
		}
	}

	/// Lets a file follow a log that is not the one it followed, from that log's
	/// beginning:
	/// what it tells twice changes nothing, and what lies between the two is recorded as
	/// never seen. Does nothing where the file fits the log. Answers whether it did.
	static boolean adopt(StoreFile file, Path directory, Path logDirectory) throws SQLException {
		try (Connection connection = file.openWriter(directory)) {
			try (PreparedStatement attach = connection.prepareStatement("attach ? as log")) {
				attach.setString(1, StoreFile.FEED.in(logDirectory).toAbsolutePath().toString());
				attach.execute();
			}
			boolean isAdopted = !fits(connection) && WriteTransaction.of(connection, () -> follow(connection));
			try (Statement statement = connection.createStatement()) {
				statement.execute("detach log");
				statement.execute("pragma journal_mode = delete");
			}
			return isAdopted;
		}
	}

	private static boolean fits(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
				select p.log_id is null or (p.log_id = (select log_id from log.feed_log)
					and p.applied_seq <= (select coalesce(max(seq), 0) from log.sqlite_sequence where name = 'frame')
					and (p.applied_digest is null
						or p.applied_digest = (select hex(digest) from log.frame where seq = p.applied_seq)
						or exists (select 1 from log.missing
							where after_seq < p.applied_seq and p.applied_seq <= up_to_seq)))
				from progress p""")) {
			return row.getBoolean(1);
		}
	}

	private static boolean follow(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("""
					insert or replace into gap (log_id, after_seq, up_to_seq, newest_gateway_at)
					select log_id, applied_seq, 9223372036854775807, newest_gateway_at from progress""");
			statement.execute("""
					update progress set log_id = (select log_id from log.feed_log), applied_digest = null,
						applied_seq = (select coalesce(max(up_to_seq), 0) from log.missing where after_seq = 0)""");
			return true;
		}
	}

	/// Sees to it that a restored log gives no place that a file has been to: what it
	/// gave
	/// after the backup is lost, and known to be.
	static void raise(Path logDirectory, long known) throws SQLException {
		try (Connection connection = StoreFile.FEED.openWriter(logDirectory)) {
			WriteTransaction.of(connection, () -> raise(connection, known));
			try (Statement statement = connection.createStatement()) {
				statement.execute("pragma journal_mode = delete");
			}
		}
	}

	private static int raise(Connection connection, long known) throws SQLException {
		try (PreparedStatement lost = connection.prepareStatement("""
				insert into missing (up_to_seq, after_seq, reason)
				select ?1, seq, 'lost' from sqlite_sequence where name = 'frame' and seq < ?1""");
				PreparedStatement raise = connection
					.prepareStatement("update sqlite_sequence set seq = ?1 where name = 'frame' and seq < ?1")) {
			lost.setLong(1, known);
			lost.executeUpdate();
			raise.setLong(1, known);
			return raise.executeUpdate();
		}
	}

}
