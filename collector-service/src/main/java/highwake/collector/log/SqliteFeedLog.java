package highwake.collector.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import highwake.collector.files.UnfinishedRestore;
import highwake.store.StoreFile;
import highwake.store.WriteTransaction;

/// The feed log in `feed.db`.
///
/// Three connections, because three things happen at once: one thread appends, another reads and keeps what it
/// rejected. A failed call leaves its transaction rolled back and the log usable.
public final class SqliteFeedLog implements FeedLog {

	private static final int REJECTED_KEPT = 10_000;

	private static final int COUNTED = 10_000;

	/// A reader's group ends here even if it has fewer frames than it may have, so that a
	/// run of the largest frames does not fill the memory.
	private static final int LARGEST_GROUP_BYTES = 16 << 20;

	private final Connection appending;

	private final Connection reading;

	private final Connection rejecting;

	private final String id;

	private SqliteFeedLog(Path dataDirectory) throws SQLException {
		this.appending = StoreFile.FEED.openWriter(dataDirectory);
		this.reading = StoreFile.FEED.openReader(dataDirectory);
		this.rejecting = StoreFile.FEED.openWriter(dataDirectory);
		try (PreparedStatement select = this.reading.prepareStatement("select log_id from feed_log");
				ResultSet row = select.executeQuery()) {
			this.id = row.getString(1);
		}
	}

	/// Opens the log of a data directory, and makes it if it is missing; throws
	/// [UnfinishedRestore] where that has set it aside.
	public static SqliteFeedLog open(Path dataDirectory) {
		UnfinishedRestore.requireNoneOf(dataDirectory, StoreFile.FEED.fileName());
		migrateAlone(dataDirectory);
		try {
			return new SqliteFeedLog(dataDirectory);
		}
		catch (SQLException ex) {
			throw new LogUnavailable(ex);
		}
	}

	/// Several collectors may open a new log at once, and no lead is held yet.
	private static void migrateAlone(Path dataDirectory) {
		Path lock = dataDirectory.resolve("feed.lock");
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock _ = channel.lock()) {
			StoreFile.FEED.migrate(dataDirectory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Appended append(List<HeardFrame> frames) {
		return inTransaction(this.appending, "insert or ignore into frame (received_at, digest, body) values (?, ?, ?)",
				(insert) -> {
					int appended = 0;
					for (HeardFrame frame : frames) {
						insert.setLong(1, frame.receivedAt().toEpochMilli());
						insert.setBytes(2, frame.digest());
						insert.setBytes(3, frame.body());
						appended += insert.executeUpdate();
					}
					return new Appended(appended, frames.size() - appended);
				});
	}

	@Override
	public List<LoggedFrame> readAfter(long seq, int limit) {
		try (PreparedStatement select = this.reading.prepareStatement(
				"select seq, received_at, hex(digest), body from frame where seq > ? order by seq limit ?")) {
			select.setLong(1, seq);
			select.setInt(2, limit);
			List<LoggedFrame> frames = new ArrayList<>();
			try (ResultSet row = select.executeQuery()) {
				for (int bytes = 0; bytes < LARGEST_GROUP_BYTES && row.next();) {
					LoggedFrame frame = new LoggedFrame(row.getLong(1), row.getLong(2), row.getString(3),
							row.getBytes(4));
					bytes += frame.body().length;
					frames.add(frame);
				}
			}
			return frames;
		}
		catch (SQLException ex) {
			throw new LogUnavailable(ex);
		}
	}

	@Override
	public long last() {
		try (PreparedStatement select = this.reading
			.prepareStatement("select coalesce(max(seq), 0) from sqlite_sequence where name = 'frame'");
				ResultSet row = select.executeQuery()) {
			return row.getLong(1);
		}
		catch (SQLException ex) {
			throw new LogUnavailable(ex);
		}
	}

	/// The distance to [#last()] would not do: a frame that was left out as a duplicate
	/// uses up its place all the same, so
	/// that a log that ends in duplicates would never seem to be applied. But counting a
	/// long way reads all of it.
	@Override
	public long countAfter(long seq) {
		try (PreparedStatement select = this.reading
			.prepareStatement("select count(*) from (select 1 from frame where seq > ? limit ?)")) {
			select.setLong(1, seq);
			select.setInt(2, COUNTED + 1);
			try (ResultSet row = select.executeQuery()) {
				long counted = row.getLong(1);
				return (counted > COUNTED) ? last() - seq : counted;
			}
		}
		catch (SQLException ex) {
			throw new LogUnavailable(ex);
		}
	}

	@Override
	public Optional<String> findDigest(long seq) {
		try (PreparedStatement select = this.reading.prepareStatement("select hex(digest) from frame where seq = ?")) {
			select.setLong(1, seq);
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
			}
		}
		catch (SQLException ex) {
			throw new LogUnavailable(ex);
		}
	}

	@Override
	public List<MissingFrames> missing() {
		try {
			return Horizon.missing(this.reading);
		}
		catch (SQLException ex) {
			throw new LogUnavailable(ex);
		}
	}

	@Override
	public OptionalLong oldestReceivedAt() {
		return receivedAt("select received_at from frame order by seq limit 1");
	}

	@Override
	public OptionalLong newestReceivedAt() {
		return receivedAt("select received_at from frame order by seq desc limit 1");
	}

	private OptionalLong receivedAt(String sql) {
		try (PreparedStatement select = this.reading.prepareStatement(sql); ResultSet row = select.executeQuery()) {
			return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
		}
		catch (SQLException ex) {
			throw new LogUnavailable(ex);
		}
	}

	@Override
	public int trim(long upToSeq, long receivedBefore, int limit) {
		try {
			return Horizon.trim(this.rejecting, upToSeq, receivedBefore, limit);
		}
		catch (SQLException ex) {
			throw new LogUnavailable(ex);
		}
	}

	@Override
	public void keepRejected(List<RejectedFrame> rejected) {
		if (rejected.isEmpty()) {
			return;
		}
		inTransaction(this.rejecting,
				"insert or ignore into rejected (seq, received_at, reason, detail) values (?, ?, ?, ?)", (insert) -> {
					for (RejectedFrame frame : rejected) {
						insert.setLong(1, frame.seq());
						insert.setLong(2, frame.receivedAt());
						insert.setString(3, frame.reason());
						insert.setString(4, frame.detail());
						insert.executeUpdate();
					}
					return rejected.size();
				});
		inTransaction(this.rejecting,
				"delete from rejected where seq <= (select seq from rejected order by seq desc limit 1 offset ?)",
				(delete) -> {
					delete.setInt(1, REJECTED_KEPT);
					return delete.executeUpdate();
				});
	}

	@Override
	public void close() {
		for (Connection connection : List.of(this.appending, this.reading, this.rejecting)) {
			try {
				connection.close();
			}
			catch (SQLException ex) {
				throw new LogUnavailable(ex);
			}
		}
	}

	private static <T> T inTransaction(Connection connection, String sql, Work<T> work) {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			return WriteTransaction.of(connection, () -> work.with(statement));
		}
		catch (SQLException ex) {
			throw new LogUnavailable(ex);
		}
	}

	@FunctionalInterface
	private interface Work<T> {

		T with(PreparedStatement statement) throws SQLException;

	}

}
