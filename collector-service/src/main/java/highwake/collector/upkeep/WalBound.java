package highwake.collector.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import highwake.collector.tasks.BetweenGroups;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import highwake.store.StoreFile;

/// Keeps every WAL below a bound.
///
/// SQLite's own checkpoint, at every 1000 pages, copies pages back but starts the WAL anew only where no reader looks at
/// it just then; under readers that never all pause it grows without end. So where one has grown past its bound, the
/// lead empties it between two groups: it waits for the readers of that moment, which are brief, while new ones read the
/// file itself.
final class WalBound implements BetweenGroups {

	private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

	/// For the readers of the moment: a longer one is met again a second later.
	private static final int PATIENCE_MILLIS = 200;

	private final long limitBytes;

	private final Map<StoreFile, Connection> connections = new EnumMap<>(StoreFile.class);

	private long lookAt = System.nanoTime();

	WalBound(long limitBytes) {
		this.limitBytes = limitBytes;
	}

	@Override
	public Step step(LeadContext context) throws SQLException {
		if (System.nanoTime() - this.lookAt < 0) {
			return Step.WAITING;
		}
		this.lookAt = System.nanoTime() + LOOK_EVERY.toNanos();
		for (StoreFile file : StoreFile.values()) {
			if (walBytes(file, context.dataDirectory()) > this.limitBytes) {
				empty(file, context.dataDirectory());
			}
		}
		return Step.WAITING;
	}

	/// Looks at the next step, however short ago it looked.
	void lookNow() {
		this.lookAt = System.nanoTime();
	}

	/// Answers how large a file's WAL is; 0 where it has none.
	static long walBytes(StoreFile file, Path dataDirectory) {
		try {
			return Files.size(dataDirectory.resolve(file.fileName() + "-wal"));
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private void empty(StoreFile file, Path dataDirectory) throws SQLException {
		Connection connection = this.connections.get(file);
		if (connection == null) {
			connection = file.openWriter(dataDirectory);
			this.connections.put(file, connection);
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("pragma busy_timeout = " + PATIENCE_MILLIS);
			try (ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
				row.next();
			}
		}
	}

	@Override
	public void pause() {
		for (Connection connection : this.connections.values()) {
			try {
				connection.close();
			}
			catch (SQLException ex) {
				// It is not used any more either way.
			}
		}
		this.connections.clear();
	}

}
