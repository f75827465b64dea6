package highwake.benchmarks.collector;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import highwake.store.StoreFile;

/// The galaxy files as any other process sees them: what is committed, and nothing else. For one thread.
final class Rows implements AutoCloseable {

	private static final long POLL_NANOS = Duration.ofMillis(5).toNanos();

	private static final Duration LIMIT = Duration.ofMinutes(5);

	private final Connection galaxy;

	private final Connection market;

	private final Connection history;

	private Rows(Path data) throws SQLException {
		this.galaxy = StoreFile.GALAXY.openReader(data);
		this.market = StoreFile.MARKET.openReader(data);
		this.history = StoreFile.HISTORY.openReader(data);
	}

	/// Opens the files of a data directory once a collector has made them.
	static Rows await(Path data) throws SQLException {
		while (!isMade(StoreFile.GALAXY, data) || !isMade(StoreFile.MARKET, data) || !isMade(StoreFile.HISTORY, data)) {
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
		}
		return new Rows(data);
	}

	private static boolean isMade(StoreFile file, Path data) throws SQLException {
		if (!file.existsIn(data)) {
			return false;
		}
		try (Connection connection = file.openReader(data)) {
			return number(connection, "select count(*) from sqlite_master where name = 'progress'") == 1;
		}
	}

	/// Answers how many frames all files have counted.
	long frames() throws SQLException {
		String sql = "select frames_applied + frames_ignored + frames_rejected from progress";
		return Math.min(number(this.galaxy, sql), Math.min(number(this.market, sql), number(this.history, sql)));
	}

	/// Waits until both files have counted that many frames; throws
	/// [IllegalStateException]
	/// when the collector ends before, or after five minutes.
	void await(long frames, CollectorProcess collector) throws SQLException {
		long deadline = System.nanoTime() + LIMIT.toNanos();
		while (frames() < frames) {
			collector.requireAlive();
			if (System.nanoTime() > deadline) {
				throw new IllegalStateException(
						"Only " + frames() + " of " + frames + " frames were applied within " + LIMIT);
			}
			LockSupport.parkNanos(POLL_NANOS);
		}
	}

	/// Answers where the files stand, for [#since(Changes)].
	Changes changes() throws SQLException {
		String sql = "select change from progress";
		return new Changes(number(this.galaxy, sql), number(this.market, sql));
	}

	/// Answers how many rows of each kind were written since then; a row that was written
	/// twice counts once.
	Written since(Changes then) throws SQLException {
		return new Written(
				number(this.market, "select coalesce(sum(offer_count), 0) from market where change > " + then.market()),
				number(this.galaxy, "select count(*) from system where change > " + then.galaxy()),
				number(this.galaxy, "select count(*) from station where change > " + then.galaxy()));
	}

	@Override
	public void close() throws SQLException {
		this.galaxy.close();
		this.market.close();
		this.history.close();
	}

	private static long number(Connection file, String sql) throws SQLException {
		try (Statement statement = file.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			return row.getLong(1);
		}
	}

	/// The change numbers of both files.
	record Changes(long galaxy, long market) {

	}

	/// Rows by kind.
	record Written(long offers, long systems, long stations) {

		long all() {
			return this.offers + this.systems + this.stations;
		}

	}

}
