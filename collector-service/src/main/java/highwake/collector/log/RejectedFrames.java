package highwake.collector.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;

/// The rejected frames in `feed.db`: reads beside whoever writes. For one thread.
public final class RejectedFrames implements AutoCloseable {

	private final Connection connection;

	private RejectedFrames(Connection connection) {
		this.connection = connection;
	}

	/// Opens the log of a data directory to read it; null where there is none.
	public static @Nullable RejectedFrames find(Path dataDirectory) throws SQLException {
		return StoreFile.FEED.existsIn(dataDirectory) ? new RejectedFrames(StoreFile.FEED.openReader(dataDirectory))
				: null;
	}

	/// Answers how many frames each reason has, the most frequent first.
	public Map<String, Long> countsByReason() throws SQLException {
		Map<String, Long> counts = new LinkedHashMap<>();
		try (PreparedStatement select = this.connection.prepareStatement("""
				select reason, count(*) as frames from rejected group by reason order by frames desc, reason""");
				ResultSet row = select.executeQuery()) {
			while (row.next()) {
				counts.put(row.getString(1), row.getLong(2));
			}
		}
		return counts;
	}

	/// Answers the newest, the newest first.
	/// @param reason only those with this reason; null for all
	public List<RejectedFrame> newest(@Nullable String reason, int limit) throws SQLException {
		List<RejectedFrame> frames = new ArrayList<>();
		try (PreparedStatement select = this.connection.prepareStatement("""
				select seq, received_at, reason, detail from rejected where ?1 is null or reason = ?1
				order by seq desc limit ?2""")) {
			select.setString(1, reason);
			select.setInt(2, limit);
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					frames.add(new RejectedFrame(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)));
				}
			}
		}
		return frames;
	}

	/// Answers the body of a frame of the log, rejected or not; null where the log does
	/// not hold it, or no longer.
	public byte @Nullable [] body(long seq) throws SQLException {
		try (PreparedStatement select = this.connection.prepareStatement("select body from frame where seq = ?")) {
			select.setLong(1, seq);
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? row.getBytes(1) : null;
			}
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
