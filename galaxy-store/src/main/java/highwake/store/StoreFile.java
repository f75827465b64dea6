package highwake.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/// One of the files in the data directory, and the ways to open it.
///
/// All are SQLite in WAL mode. A file has one writer at a time and any number of readers in any number of processes.
public enum StoreFile {

	/// The feed log: every frame as it came, in order.
	FEED("feed.db", SynchronousMode.FULL),
	/// Systems, stations, carriers and other places.
	GALAXY("galaxy.db", SynchronousMode.NORMAL),
	/// The newest report of every market.
	MARKET("market.db", SynchronousMode.NORMAL),
	/// Past reports, daily figures, and what came when from whom.
	HISTORY("history.db", SynchronousMode.NORMAL);

	private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(5);

	/// A page that is written again and again goes back into the file once per
	/// checkpoint: 16 MB of WAL, a third less work than at SQLite's own 4 MB.
	private static final int CHECKPOINT_PAGES = 4_000;

	private static final int CACHE_KIB = 16 << 10;

	/// A market's past lies all over its file: a map of it spares its readers a system
	/// call and a copy for each of a thousand pages. As much as SQLite maps at most.
	private static final long HISTORY_MAPPED_BYTES = 0x7fff_0000L;

	private final String fileName;

	private final SynchronousMode synchronous;

	StoreFile(String fileName, SynchronousMode synchronous) {
		this.fileName = fileName;
		this.synchronous = synchronous;
	}

	/// Answers the file's name in every data directory.
	public String fileName() {
		return this.fileName;
	}

	/// Answers where the file is in a data directory.
	public Path in(Path dataDirectory) {
		return dataDirectory.resolve(this.fileName);
	}

	/// Tells whether the file is there. A reader never creates one.
	public boolean existsIn(Path dataDirectory) {
		return Files.exists(in(dataDirectory));
	}

	/// Creates the file if it is missing and brings its schema up to this release. Only
	/// the lead calls it, or whoever
	/// opens the log first.
	public void migrate(Path dataDirectory) {
		Flyway.configure()
			.dataSource(writer(dataDirectory))
			.locations("classpath:highwake/store/" + name().toLowerCase(Locale.ROOT))
			.load()
			.migrate();
	}

	/// Opens a connection that writes: transactions begin IMMEDIATE, so that a read in
	/// one can never fail its write.
	/// The caller owns it, uses it on one thread, and closes it.
	public Connection openWriter(Path dataDirectory) throws SQLException {
		Connection connection = writer(dataDirectory).getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("pragma wal_autocheckpoint = " + CHECKPOINT_PAGES);
			return connection;
		}
		catch (SQLException ex) {
			connection.close();
			throw ex;
		}
	}

	/// Opens a connection that only reads; throws [SQLException] where the file is
	/// missing. Keep its transactions short: a
	/// long read lets the WAL grow.
	public Connection openReader(Path dataDirectory) throws SQLException {
		return readers(dataDirectory).getConnection();
	}

	/// Answers a source of connections that only read, each a new one: put a pool before
	/// it where requests use it.
	public DataSource readers(Path dataDirectory) {
		SQLiteConfig config = new SQLiteConfig();
		config.resetOpenMode(SQLiteOpenMode.CREATE);
		if (this == HISTORY) {
			config.setPragma(Pragma.MMAP_SIZE, String.valueOf(HISTORY_MAPPED_BYTES));
		}
		return new ReadOnlyDataSource(source(dataDirectory, config));
	}

	private SQLiteDataSource writer(Path dataDirectory) {
		SQLiteConfig config = new SQLiteConfig();
		config.setJournalMode(JournalMode.WAL);
		config.setSynchronous(this.synchronous);
		config.setTransactionMode(TransactionMode.IMMEDIATE);
		config.setOpenMode(SQLiteOpenMode.NOMUTEX); // its owner uses it on one thread
		config.setGetGeneratedKeys(false); // or the driver asks for the last row id after
											// every insert
		config.setCacheSize(-CACHE_KIB);
		config.enforceForeignKeys(true);
		return source(dataDirectory, config);
	}

	private SQLiteDataSource source(Path dataDirectory, SQLiteConfig config) {
		config.setBusyTimeout((int) BUSY_TIMEOUT.toMillis());
		SQLiteDataSource source = new SQLiteDataSource(config);
		source.setUrl("jdbc:sqlite:" + in(dataDirectory).toAbsolutePath());
		return source;
	}

	private static final class ReadOnlyDataSource extends DelegatingDataSource {

		ReadOnlyDataSource(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			try (Statement statement = connection.createStatement()) {
				statement.execute("pragma query_only = on");
			}
			return connection;
		}

	}

}
