package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// Copies one file as it is at one moment, while others go on writing it, and looks at the copy. Used on one thread;
/// another may stop it.
final class Copying {

	private final Path file;

	private volatile @Nullable Statement running;

	private volatile boolean isStopped;

	Copying(Path file) {
		this.file = file;
	}

	/// Answers how many bytes the copy will have at most.
	static long bytes(Path file) throws SQLException {
		try (Connection connection = reader(file)) {
			return number(connection, "pragma page_size")
					* (number(connection, "pragma page_count") - number(connection, "pragma freelist_count"));
		}
	}

	/// Copies the file into a directory, where it must not be yet.
	/// @param hasCursor it follows the log
	Manifest.Copy into(Path directory, boolean hasCursor) throws SQLException, IOException {
		Path copy = directory.resolve(this.file.getFileName());
		try (Connection watching = reader(this.file)) {
			long version = number(watching, "pragma data_version");
			try (Connection connection = reader(this.file);
					PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
				this.running = vacuum;
				requireGoing();
				vacuum.setString(1, copy.toString());
				vacuum.execute();
			}
			finally {
				this.running = null;
			}
			Map<String, Long> original = StillFile.countRows(watching);
			boolean isUnchanged = number(watching, "pragma data_version") == version;
			requireGoing();
			return check(copy, hasCursor, isUnchanged ? original : null);
		}
	}

	/// Looks at a finished copy, and writes it to the disk.
	/// @param original how many rows it must have; null where that is not known
	static Manifest.Copy check(Path copy, boolean hasCursor, @Nullable Map<String, Long> original)
			throws SQLException, IOException {
		String name = copy.getFileName().toString();
		try (StillFile still = StillFile.open(copy)) {
			still.requireSound();
			Map<String, Long> counts = still.countRows();
			if (original != null && !original.equals(counts)) {
				throw new IOException(
						"The copy of " + name + " has other rows than the file: " + counts + " instead of " + original);
			}
			Durable.sync(copy);
			return new Manifest.Copy(name, Files.size(copy), Durable.sha256(copy), counts, original != null,
					hasCursor ? still.cursor() : null);
		}
		catch (SQLException ex) {
			throw new IOException("The copy of " + name + " is damaged: " + ex.getMessage(), ex);
		}
	}

	/// Makes [#into] throw soon. From another thread.
	void stop() {
		this.isStopped = true;
		Statement statement = this.running;
		if (statement != null) {
			try {
				statement.cancel();
			}
			catch (SQLException ex) {
				// It has ended by itself.
			}
		}
	}

	private void requireGoing() throws SQLException {
		if (this.isStopped) {
			throw new SQLException("interrupted");
		}
	}

	private static Connection reader(Path file) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.resetOpenMode(SQLiteOpenMode.CREATE);
		config.setBusyTimeout(10_000);
		SQLiteDataSource source = new SQLiteDataSource(config);
		source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
		return source.getConnection();
	}

	private static long number(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			return row.getLong(1);
		}
	}

}
