package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import highwake.store.StoreFile;

/// Copies of the feed log what a restored set of files needs: its name, the place it has come to, what it rejected, and
/// the frames that the copies beside it have not applied. The days before are in those copies already.
final class LogCopy {

	private LogCopy() {
	}

	/// @param afterSeq the lowest cursor of the copies beside it
	static Manifest.Copy into(Path directory, Path dataDirectory, long afterSeq) throws SQLException, IOException {
		StoreFile.FEED.migrate(directory);
		try (Connection connection = StoreFile.FEED.openWriter(directory);
				Statement statement = connection.createStatement()) {
			try (PreparedStatement attach = connection.prepareStatement("attach ? as live")) {
				attach.setString(1, StoreFile.FEED.in(dataDirectory).toAbsolutePath().toString());
				attach.execute();
			}
			// Deferred: an immediate one would keep the collectors from appending.
			statement.execute("begin");
			statement.execute("delete from feed_log");
			statement.execute("insert into feed_log select * from live.feed_log");
			insertAfter(connection, "insert into frame select * from live.frame where seq > ?", afterSeq);
			statement.execute("insert into rejected select * from live.rejected");
			insertAfter(connection, "insert into missing select * from live.missing where up_to_seq > ?", afterSeq);
			if (afterSeq > 0) {
				insertAfter(connection, "insert into missing (up_to_seq, after_seq, reason) values (?, 0, 'trimmed')",
						afterSeq);
			}
			statement.execute("delete from sqlite_sequence where name = 'frame'");
			statement.execute("""
					insert into sqlite_sequence (name, seq)
					select name, seq from live.sqlite_sequence where name = 'frame'""");
			statement.execute("commit");
			statement.execute("detach live");
			statement.execute("pragma journal_mode = delete");
		}
		Path copy = StoreFile.FEED.in(directory);
		Files.deleteIfExists(directory.resolve("feed.db-wal"));
		Files.deleteIfExists(directory.resolve("feed.db-shm"));
		return Copying.check(copy, false, null);
	}

	private static void insertAfter(Connection connection, String sql, long seq) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(sql)) {
			insert.setLong(1, seq);
			insert.executeUpdate();
		}
	}

}
