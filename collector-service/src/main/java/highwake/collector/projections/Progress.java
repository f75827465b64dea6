package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/// How far a file has followed the feed log: the one row of its `progress` table.
///
/// Every frame up to `appliedSeq` is in exactly one of the three counters.
///
/// @param epoch a new one whenever the file is replaced
/// @param change the number of transactions that wrote rows
/// @param logId the log that `appliedSeq` counts in; null before the first frame
/// @param newestGatewayAt the newest gateway time of any applied fact, epoch milliseconds; 0 for none
/// @param framesApplied told this file something
/// @param framesIgnored were sound, and told this file nothing
/// @param framesRejected could not be read
public record Progress(String epoch, long change, @Nullable String logId, long appliedSeq, long newestGatewayAt,
		long framesApplied, long framesIgnored, long framesRejected) {

	static Progress read(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("""
				select epoch, change, log_id, applied_seq, newest_gateway_at, frames_applied, frames_ignored,
					frames_rejected
				from progress"""); ResultSet row = select.executeQuery()) {
			Columns columns = new Columns(row);
			return new Progress(columns.takeText(), columns.takeLong(), columns.findText(), columns.takeLong(),
					columns.takeLong(), columns.takeLong(), columns.takeLong(), columns.takeLong());
		}
	}

	/// Answers the same progress after rows were written that no frame told.
	Progress afterWrite() {
		return new Progress(this.epoch, this.change + 1, this.logId, this.appliedSeq, this.newestGatewayAt,
				this.framesApplied, this.framesIgnored, this.framesRejected);
	}

	/// Answers the same progress at another place of a log.
	Progress at(String log, long seq) {
		return new Progress(this.epoch, this.change, log, seq, this.newestGatewayAt, this.framesApplied,
				this.framesIgnored, this.framesRejected);
	}

	/// Writes the next progress over this one; throws where the file holds another: it
	/// was
	/// written by somebody else, and the frames just applied may have counted there.
	void replaceBy(Progress next, Connection connection) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("""
				update progress set change = ?, log_id = ?, applied_seq = ?, newest_gateway_at = ?,
					frames_applied = ?, frames_ignored = ?, frames_rejected = ?
				where epoch = ? and change = ? and applied_seq = ?""")) {
			Values values = new Values(update);
			next.put(values);
			int written = values.put(this.epoch).put(this.change).put(this.appliedSeq).execute();
			if (written != 1) {
				throw new SQLException("The file was written by another process, from frame " + this.appliedSeq);
			}
		}
	}

	private void put(Values values) throws SQLException {
		values.put(this.change)
			.put(this.logId)
			.put(this.appliedSeq)
			.put(this.newestGatewayAt)
			.put(this.framesApplied)
			.put(this.framesIgnored)
			.put(this.framesRejected);
	}

}
