package highwake.api.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import highwake.store.StoreFile;

/// One file that the board follows: open while it is there, opened again when another file takes its place. For one
/// thread.
final class FollowedFile implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(FollowedFile.class);

	/// The oldest schemas that this release can read, by Flyway's version: those whose
	/// stations change with their systems, and those with tombstones.
	private static final Map<StoreFile, Integer> OLDEST_SCHEMA = Map.of(StoreFile.GALAXY, 7, StoreFile.MARKET, 3);

	private final StoreFile file;

	private final Path dataDirectory;

	private @Nullable Connection connection;

	private @Nullable Object key;

	private long seenVersion = -1;

	private State state = State.ABSENT;

	FollowedFile(StoreFile file, Path dataDirectory) {
		this.file = file;
		this.dataDirectory = dataDirectory;
	}

	/// What can be done with the file.
	enum State {

		/// It is not there.
		ABSENT,
		/// Its schema is older than this release can read.
		TOO_OLD,
		/// It is open for reading.
		OPEN

	}

	Path dataDirectory() {
		return this.dataDirectory;
	}

	State state() {
		return this.state;
	}

	/// Opens the file where it is there and not open. Answers whether it is another file
	/// than before: nothing read before
	/// counts any more.
	boolean open() throws SQLException {
		Object now = keyOnDisk();
		if (now == null) {
			become(State.ABSENT);
			close();
			// The file that comes next is another one, even on the same inode.
			this.key = null;
			return false;
		}
		if (this.connection != null && this.state == State.OPEN && now.equals(this.key)) {
			return false;
		}
		close();
		Connection opened = this.file.openReader(this.dataDirectory);
		this.connection = opened;
		boolean another = !now.equals(this.key);
		become(isNewEnough(opened) ? State.OPEN : State.TOO_OLD);
		// Only now: were it noted before, a file that can be read at the second try would
		// pass for the one before it.
		this.key = now;
		return another;
	}

	/// Answers the open connection; throws [IllegalStateException] while there is none.
	Connection connection() {
		if (this.connection == null) {
			throw new IllegalStateException(this.file + " is not open");
		}
		return this.connection;
	}

	/// Tells whether another connection has committed to the file since the last time
	/// this was asked.
	boolean hasChanged() throws SQLException {
		long version = number("pragma data_version");
		boolean changed = version != this.seenVersion;
		this.seenVersion = version;
		return changed;
	}

	/// Answers where the file stands.
	BoardVersion.Signal signal() throws SQLException {
		try (Statement statement = connection().createStatement();
				ResultSet row = statement.executeQuery("select epoch, change, newest_gateway_at from progress")) {
			if (!row.next()) {
				throw new SQLException(this.file + " has no progress row");
			}
			return new BoardVersion.Signal(Objects.requireNonNull(row.getString(1)), row.getLong(2), row.getLong(3));
		}
	}

	@Override
	public void close() {
		try {
			if (this.connection != null) {
				this.connection.close();
			}
		}
		catch (SQLException ex) {
			log.debug("{} did not close", this.file, ex);
		}
		this.connection = null;
		this.seenVersion = -1;
	}

	private void become(State next) {
		if (next != this.state) {
			log.info("{} is {}", this.file.in(this.dataDirectory), switch (next) {
				case ABSENT -> "not there";
				case TOO_OLD -> "of an older schema than this release reads";
				case OPEN -> "open";
			});
		}
		this.state = next;
	}

	private boolean isNewEnough(Connection opened) throws SQLException {
		String tables = "select count(*) from sqlite_schema where name = 'flyway_schema_history'";
		String version = "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success = 1";
		return number(opened, tables) == 1 && number(opened, version) >= OLDEST_SCHEMA.getOrDefault(this.file, 1);
	}

	private long number(String sql) throws SQLException {
		return number(connection(), sql);
	}

	private static long number(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			return row.next() ? row.getLong(1) : 0;
		}
	}

	private @Nullable Object keyOnDisk() {
		try {
			Path path = this.file.in(this.dataDirectory);
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			Object fileKey = attributes.fileKey();
			return (fileKey != null) ? fileKey : attributes.creationTime();
		}
		catch (IOException ex) {
			return null;
		}
	}

}
