package highwake.suite.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import highwake.collector.replay.Replay;
import highwake.store.StoreFile;

/// The feed log of a data directory, seen from outside the collector that writes it.
final class Log {

	private Log() {
	}

	/// Answers the place of the last committed frame, 0 in an empty log.
	static long last(Path data) throws SQLException {
		return number(StoreFile.FEED, data, "select coalesce(max(seq), 0) from frame");
	}

	/// Answers the place up to which both galaxy files have applied the log; 0 also where
	/// a collector was killed before it had made them.
	static long applied(Path data) throws SQLException {
		return Math.min(applied(StoreFile.GALAXY, data), applied(StoreFile.MARKET, data));
	}

	private static long applied(StoreFile file, Path data) throws SQLException {
		boolean isMade = Files.exists(file.in(data))
				&& number(file, data, "select count(*) from sqlite_schema where name = 'progress'") > 0;
		return isMade ? number(file, data, "select coalesce(max(applied_seq), 0) from progress") : 0;
	}

	/// Applies the log from scratch into a new data directory, and answers it.
	static Path replay(Path data, Path into) throws Exception {
		Files.createDirectories(into);
		try (Connection feed = StoreFile.FEED.openReader(data);
				Statement statement = feed.createStatement();
				ResultSet row = statement.executeQuery("select body from frame order by seq");
				Replay replay = Replay.into(into)) {
			while (row.next()) {
				replay.accept(row.getBytes(1));
			}
			replay.applyAll();
		}
		return into;
	}

	/// Answers what SQLite finds wrong with a file: `ok`, or the faults.
	static String check(StoreFile file, Path data) throws SQLException {
		try (Connection connection = file.openReader(data);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("pragma integrity_check")) {
			return row.getString(1);
		}
	}

	private static long number(StoreFile file, Path data, String sql) throws SQLException {
		try (Connection connection = file.openReader(data);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			return row.getLong(1);
		}
	}

}
