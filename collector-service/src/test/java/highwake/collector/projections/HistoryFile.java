package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import highwake.store.StoreFile;

/// Opens `history.db` with its projection.
final class HistoryFile {

	private HistoryFile() {
	}

	/// @param days for how long reports are kept; 0 for ever
	static ProjectedFile open(Path data, int days) throws SQLException {
		Retention retention = new Retention(Duration.ofDays(90), Duration.ofDays(90), Duration.ofDays(7),
				Duration.ofDays(days));
		return ProjectedFile.open(StoreFile.HISTORY, data,
				(connection) -> new HistoryProjection(connection, retention));
	}

}
