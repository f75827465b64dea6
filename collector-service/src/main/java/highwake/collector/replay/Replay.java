package highwake.collector.replay;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.applying.Applier;
import highwake.collector.applying.FileProgress;
import highwake.collector.log.HeardFrame;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Unversioned;

/// Frames into the files of a data directory, in this process and on this thread, exactly as the service does it: append
/// to `feed.db`, read, apply to `galaxy.db` and `market.db`. No collector may run on the same directory.
public final class Replay implements AutoCloseable {

	private static final int GROUP = 500;

	private final SqliteFeedLog log;

	private final Applier applier;

	private final List<HeardFrame> waiting = new ArrayList<>(GROUP);

	private Replay(SqliteFeedLog log, Applier applier) {
		this.log = log;
		this.applier = applier;
	}

	/// Opens a data directory, making the files that are missing; frames that name no
	/// galaxy count for positions only.
	public static Replay into(Path dataDirectory) throws SQLException {
		return into(dataDirectory, Unversioned.POSITIONS);
	}

	/// Opens a data directory, making the files that are missing.
	public static Replay into(Path dataDirectory, Unversioned unversioned) throws SQLException {
		return into(dataDirectory, unversioned, Retention.NONE);
	}

	/// Opens a data directory, making the files that are missing; what is older than the
	/// retention allows is refused, and forgotten by [#forget()].
	public static Replay into(Path dataDirectory, Unversioned unversioned, Retention retention) throws SQLException {
		SqliteFeedLog log = SqliteFeedLog.open(dataDirectory);
		try {
			return new Replay(log, new Applier(dataDirectory, log, new Readings(unversioned), retention));
		}
		catch (SQLException | RuntimeException ex) {
			log.close();
			throw ex;
		}
	}

	/// Takes a frame as it would come off the socket: one zlib stream. It is in the log
	/// after [#applyAll()].
	public void accept(byte[] frame) {
		this.waiting.add(new HeardFrame(Instant.EPOCH, frame));
		if (this.waiting.size() == GROUP) {
			append();
		}
	}

	/// Applies every frame of the log that the files have not seen; answers how far each
	/// file has come.
	public List<FileProgress> applyAll() throws SQLException {
		append();
		int applied;
		do {
			applied = this.applier.step();
		}
		while (applied > 0);
		return this.applier.progress();
	}

	/// Lets each file forget all that is from beyond its horizon.
	public void forget() throws SQLException {
		this.applier.forget();
	}

	@Override
	public void close() throws SQLException {
		this.applier.close();
		this.log.close();
	}

	private void append() {
		if (!this.waiting.isEmpty()) {
			this.log.append(this.waiting);
			this.waiting.clear();
		}
	}

}
