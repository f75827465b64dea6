package highwake.collector.backups;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import highwake.store.StoreFile;

/// The places of the log that the files of a data directory know of.
final class KnownPlaces {

	private KnownPlaces() {
	}

	/// Answers the highest; 0 for none. A file that cannot be read knows none.
	static long highest(Path dataDirectory) {
		long highest = 0;
		for (StoreFile file : StoreFile.values()) {
			if (file.existsIn(dataDirectory)) {
				highest = Math.max(highest, highest(file, dataDirectory));
			}
		}
		return highest;
	}

	private static long highest(StoreFile file, Path dataDirectory) {
		String sql = (file == StoreFile.FEED) ? "select coalesce(max(seq), 0) from sqlite_sequence where name = 'frame'"
				: "select applied_seq from progress";
		try (Connection connection = file.openReader(dataDirectory);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			return row.getLong(1);
		}
		catch (SQLException ex) {
			return 0;
		}
	}

}
