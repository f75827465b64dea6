package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import highwake.store.WriteTransaction;
import org.jspecify.annotations.Nullable;

/// The second look that a file takes at the frames it has applied, when a new release's projection keeps more of them:
/// from the oldest that the log still holds up to the cursor. They counted when they were first applied, and do not count
/// again. How far it has come stands in the file, so that a kill ends nothing.
final class SecondLook {

	private static final long NOT_LOOKING = Long.MAX_VALUE;

	private final Connection connection;

	private long after;

	/// Begins one where the file was last written by an older projection. A newer one's
	/// is left as it is, but the file
	/// then says that this one has written it, so that the newer looks again when it is
	/// back.
	SecondLook(Connection connection, int version) throws SQLException {
		this.connection = connection;
		this.after = WriteTransaction.of(connection, () -> begin(version));
	}

	/// Answers the place after which frames are wanted again; beyond every place where
	/// none are.
	long after() {
		return this.after;
	}

	/// Notes in the current transaction that frames up to a place were looked at.
	/// @param cursor of the file, where the look ends
	/// @return the place, for [#isAfter(long)] once the transaction is committed
	long put(long seq, long cursor) throws SQLException {
		if (this.after == NOT_LOOKING) {
			return NOT_LOOKING;
		}
		boolean ends = seq >= cursor;
		try (PreparedStatement update = this.connection.prepareStatement("update progress set again_after = ?")) {
			new Values(update).put(ends ? null : Long.valueOf(seq)).execute();
		}
		return ends ? NOT_LOOKING : seq;
	}

	/// Goes on after a place.
	void isAfter(long seq) {
		this.after = seq;
	}

	private long begin(int version) throws SQLException {
		try (PreparedStatement select = this.connection
			.prepareStatement("select projection_version, applied_seq, again_after from progress");
				ResultSet row = select.executeQuery()) {
			Columns columns = new Columns(row);
			long held = columns.takeLong();
			boolean isNew = columns.takeLong() == 0;
			Long again = columns.findLong();
			if (held == version) {
				return (again != null) ? again : NOT_LOOKING;
			}
			Long first = (held < version && !isNew) ? 0L : null;
			write(version, first);
			return (first != null) ? first : NOT_LOOKING;
		}
	}

	private void write(int version, @Nullable Long first) throws SQLException {
		try (PreparedStatement update = this.connection
			.prepareStatement("update progress set projection_version = ?, again_after = ?")) {
			new Values(update).put(version).put(first).execute();
		}
	}

}
