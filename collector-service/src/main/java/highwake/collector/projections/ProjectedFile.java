package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import highwake.collector.facts.Fact;
import highwake.collector.readings.Verdict;
import highwake.store.StoreFile;
import highwake.store.WriteTransaction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A file that follows the feed log: its rows and its place in the log change in one transaction, so that every frame
/// counts exactly once, whatever dies when. For the lead's applying thread only.
public final class ProjectedFile implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ProjectedFile.class);

	/// What SQLite says of a row that it will not have, whoever writes it: too big, a
	/// constraint, a wrong type.
	private static final Set<Integer> OF_THE_FRAME = Set.of(SQLiteErrorCode.SQLITE_TOOBIG.code,
			SQLiteErrorCode.SQLITE_CONSTRAINT.code, SQLiteErrorCode.SQLITE_MISMATCH.code);

	private static final int PRIMARY_CODE = 0xff;

	private final StoreFile file;

	private final Connection connection;

	private final Opening opening;

	private final LogPlace place;

	private final SecondLook secondLook;

	private Projection projection;

	private Progress progress;

	private int gapCount;

	private ProjectedFile(StoreFile file, Connection connection, Opening opening) throws SQLException {
		this.file = file;
		this.connection = connection;
		this.opening = opening;
		this.place = new LogPlace(connection);
		this.projection = opening.of(connection);
		this.secondLook = new SecondLook(connection, this.projection.version());
		this.progress = Progress.read(connection);
		this.gapCount = this.place.gaps().size();
	}

	/// Opens `galaxy.db`, `market.db` and `history.db` at this release's schema, making
	/// what is missing. What readers wait for is first.
	public static List<ProjectedFile> openAll(Path dataDirectory, Retention retention) throws SQLException {
		return openAll(dataDirectory, retention, (_, connection) -> connection);
	}

	/// Opens the same with an eye on each file's connection: for measuring what goes
	/// through it.
	/// @param through answers the connection that is used instead
	public static List<ProjectedFile> openAll(Path dataDirectory, Retention retention,
			BiFunction<StoreFile, Connection, Connection> through) throws SQLException {
		List<ProjectedFile> files = new ArrayList<>();
		try {
			files.add(open(StoreFile.GALAXY, dataDirectory, through,
					(connection) -> new GalaxyProjection(connection, retention)));
			files.add(open(StoreFile.MARKET, dataDirectory, through,
					(connection) -> new MarketProjection(connection, retention)));
			files.add(open(StoreFile.HISTORY, dataDirectory, through,
					(connection) -> new HistoryProjection(connection, retention)));
			return List.copyOf(files);
		}
		catch (SQLException | RuntimeException ex) {
			for (ProjectedFile file : files) {
				file.close();
			}
			throw ex;
		}
	}

	/// Opens them to keep everything for ever.
	public static List<ProjectedFile> openAll(Path dataDirectory) throws SQLException {
		return openAll(dataDirectory, Retention.NONE);
	}

	static ProjectedFile open(StoreFile file, Path dataDirectory, Opening opening) throws SQLException {
		return open(file, dataDirectory, (_, connection) -> connection, opening);
	}

	private static ProjectedFile open(StoreFile file, Path dataDirectory,
			BiFunction<StoreFile, Connection, Connection> through, Opening opening) throws SQLException {
		file.migrate(dataDirectory);
		Connection connection = through.apply(file, file.openWriter(dataDirectory));
		try {
			return new ProjectedFile(file, connection, opening);
		}
		catch (SQLException | RuntimeException ex) {
			connection.close();
			throw ex;
		}
	}

	/// Answers which file this is.
	public StoreFile file() {
		return this.file;
	}

	/// Answers how far the file has come.
	public Progress progress() {
		return this.progress;
	}

	/// Answers the place in the log after which frames are wanted: the cursor, or before
	/// it
	/// where the file looks at frames again.
	public long wantedAfter() {
		return Math.min(this.secondLook.after(), this.progress.appliedSeq());
	}

	/// Answers the digest of the frame at the cursor, in hexadecimal; empty where the
	/// file
	/// was not told it.
	public Optional<String> appliedDigest() throws SQLException {
		return this.place.digest();
	}

	/// Answers which stretches of the log had gone before the file could apply them, the
	/// oldest first.
	public List<LogGap> gaps() throws SQLException {
		return this.place.gaps();
	}

	/// Answers how many such stretches there are, without asking the file.
	public int gapCount() {
		return this.gapCount;
	}

	/// Records for ever that the file never saw some frames, which the log no longer
	/// holds; where they come next, it goes on beyond them.
	public void miss(LogGap gap) throws SQLException {
		this.progress = WriteTransaction.of(this.connection, () -> {
			this.place.putGap(gap, this.progress.newestGatewayAt());
			if (gap.afterSeq() > this.progress.appliedSeq()) {
				return this.progress;
			}
			Progress after = this.progress.at(gap.logId(), gap.upToSeq());
			this.progress.replaceBy(after, this.connection);
			this.place.putDigest(null);
			return after;
		});
		this.gapCount = gaps().size();
	}

	/// Applies those frames that the file has not seen, in one transaction, and moves the
	/// cursor to the last of them. When it throws, the file is as it was before, and must
	/// be opened anew.
	///
	/// A frame that the file cannot keep for a reason of its own counts as rejected, or
	/// it
	/// would stop all that come after it; only then does each frame get a transaction.
	/// @param logId the log that the frames are from
	/// @param frames in the order of the log
	/// @return the frames that could not be kept
	public List<ReadFrame> apply(String logId, List<ReadFrame> frames) throws SQLException {
		try {
			applyTogether(logId, frames);
			return List.of();
		}
		catch (SQLException | RuntimeException ex) {
			if (!isOfTheFrame(ex)) {
				throw ex;
			}
			forget();
			return applyOneByOne(logId, frames);
		}
	}

	private List<ReadFrame> applyOneByOne(String logId, List<ReadFrame> frames) throws SQLException {
		List<ReadFrame> unkept = new ArrayList<>();
		for (ReadFrame frame : frames) {
			try {
				applyTogether(logId, List.of(frame));
			}
			catch (SQLException | RuntimeException ex) {
				if (!isOfTheFrame(ex)) {
					throw ex;
				}
				forget();
				logger.error("Frame {} cannot be kept in {}", frame.seq(), this.file.fileName(), ex);
				ReadFrame rejected = frame
					.rejected(new Verdict.Rejected(Verdict.Rejection.NOT_KEPT, this.file.fileName() + ": " + ex));
				applyTogether(logId, List.of(rejected));
				unkept.add(rejected);
			}
		}
		return unkept;
	}

	/// Answers how far the file has come with a dump; null where it has heard nothing of
	/// it.
	/// @param key which dump
	public @Nullable ImportPosition findImport(String key) throws SQLException {
		return ImportPositions.find(this.connection, key);
	}

	/// Applies facts that come from elsewhere than the log, by the rules of the log's,
	/// and
	/// moves the dump's position, in one transaction. The cursor stays where it is, and
	/// so
	/// does the newest gateway time: horizons follow the log. When it throws, the file is
	/// as it was before, or has some of the facts and the position before them: applying
	/// them again changes nothing.
	///
	/// A fact that the file cannot keep is left out; only then does each get a
	/// transaction.
	/// @param facts those that another file keeps are passed over
	/// @param after where the dump stands when they are applied
	public Imported applyImported(List<Fact> facts, ImportPosition after) throws SQLException {
		try {
			long[] counts = applyTogether(facts, after);
			return new Imported(counts[0], counts[1], List.of());
		}
		catch (SQLException | RuntimeException ex) {
			if (!isOfTheFrame(ex)) {
				throw ex;
			}
			forget();
			return applyOneByOne(facts, after);
		}
	}

	private Imported applyOneByOne(List<Fact> facts, ImportPosition after) throws SQLException {
		long kept = 0;
		long told = 0;
		List<String> refusals = new ArrayList<>();
		for (Fact fact : facts) {
			try {
				long[] counts = applyTogether(List.of(fact), null);
				kept += counts[0];
				told += counts[1];
			}
			catch (SQLException | RuntimeException ex) {
				if (!isOfTheFrame(ex)) {
					throw ex;
				}
				forget();
				refusals.add(this.file.fileName() + ": " + ex);
			}
		}
		applyTogether(List.of(), after);
		return new Imported(kept, told, refusals);
	}

	/// Answers how many of the facts this file keeps, and how many of those were new to
	/// it; none for `history.db`, which keeps what other files keep too.
	private long[] applyTogether(List<Fact> facts, @Nullable ImportPosition after) throws SQLException {
		return WriteTransaction.of(this.connection, () -> {
			long change = this.progress.change() + 1;
			long[] counts = new long[2];
			for (Fact fact : facts) {
				if (keeps(fact, this.progress.newestGatewayAt())) {
					counts[0]++;
					counts[1] += this.projection.applyImported(fact, change) ? 1 : 0;
				}
			}
			this.projection.finish();
			if (after != null) {
				ImportPositions.put(this.connection, after);
			}
			if (counts[1] > 0) {
				Progress next = this.progress.afterWrite();
				this.progress.replaceBy(next, this.connection);
				this.progress = next;
			}
			return (this.file != StoreFile.HISTORY) ? counts : new long[2];
		});
	}

	/// Tells whether a frame is to blame, and not the file: a full disk, a lock.
	private static boolean isOfTheFrame(Exception failure) {
		return switch (failure) {
			case SQLiteException refusal -> OF_THE_FRAME.contains(refusal.getResultCode().code & PRIMARY_CODE);
			case SQLException _ -> false;
			default -> true;
		};
	}

	/// Forgets what the projection remembers of a transaction that was rolled back.
	private void forget() throws SQLException {
		this.projection.close();
		this.projection = this.opening.of(this.connection);
	}

	private void applyTogether(String logId, List<ReadFrame> frames) throws SQLException {
		if (frames.isEmpty() || frames.getLast().seq() <= wantedAfter()) {
			return;
		}
		long[] looked = new long[1];
		this.progress = WriteTransaction.of(this.connection, () -> {
			Tally tally = new Tally(this.progress);
			Tally again = new Tally(this.progress);
			for (ReadFrame frame : frames) {
				if (frame.seq() > tally.appliedSeq) {
					apply(frame, tally);
				}
				else if (frame.seq() > this.secondLook.after()) {
					apply(frame, again);
				}
			}
			this.projection.finish();
			ReadFrame last = frames.getLast();
			looked[0] = this.secondLook.put(last.seq(), this.progress.appliedSeq());
			tally.wrote |= again.wrote;
			Progress after = tally.after(this.progress, logId);
			this.progress.replaceBy(after, this.connection);
			if (last.seq() == after.appliedSeq()) {
				this.place.putDigest(last.digest());
			}
			return after;
		});
		this.secondLook.isAfter(looked[0]);
	}

	private void apply(ReadFrame frame, Tally tally) throws SQLException {
		tally.appliedSeq = frame.seq();
		this.projection.heard(frame);
		switch (frame.verdict()) {
			case Verdict.Rejected _ -> tally.rejected++;
			case Verdict.Ignored _ -> tally.ignored++;
			case Verdict.Facts(List<Fact> facts) -> {
				boolean kept = false;
				for (Fact fact : facts) {
					if (!this.projection.keeps(fact)) {
						continue;
					}
					// Of a refused fact too, or the horizon would depend on the order.
					tally.newestGatewayAt = Math.max(tally.newestGatewayAt, fact.stamp().gatewayAt().toEpochMilli());
					if (keeps(fact, tally.newestGatewayAt)) {
						kept = true;
						tally.wrote |= this.projection.apply(fact, this.progress.change() + 1);
					}
				}
				tally.applied += kept ? 1 : 0;
				tally.ignored += kept ? 0 : 1;
			}
		}
	}

	private boolean keeps(Fact fact, long newestGatewayAt) {
		return this.projection.keeps(fact) && !this.projection.refuses(fact, newestGatewayAt);
	}

	/// Forgets what is from beyond the horizon among the next few rows, in one
	/// transaction; answers whether it has been round them all. When it throws, the file
	/// must be opened anew.
	public boolean forgetSome() throws SQLException {
		boolean[] isRound = new boolean[1];
		this.progress = WriteTransaction.of(this.connection, () -> {
			Forgotten forgotten = this.projection.forget(this.progress.newestGatewayAt(), this.progress.change() + 1);
			isRound[0] = forgotten.isRound();
			if (!forgotten.wrote()) {
				return this.progress;
			}
			Progress after = this.progress.afterWrite();
			this.progress.replaceBy(after, this.connection);
			return after;
		});
		return isRound[0];
	}

	@Override
	public void close() throws SQLException {
		try (Connection _ = this.connection) {
			this.projection.close();
		}
	}

	@FunctionalInterface
	interface Opening {

		Projection of(Connection connection) throws SQLException;

	}

	/// What one group adds to the progress.
	private static final class Tally {

		private long appliedSeq;

		private long newestGatewayAt;

		private long applied;

		private long ignored;

		private long rejected;

		private boolean wrote;

		Tally(Progress before) {
			this.appliedSeq = before.appliedSeq();
			this.newestGatewayAt = before.newestGatewayAt();
		}

		Progress after(Progress before, String logId) {
			return new Progress(before.epoch(), before.change() + (this.wrote ? 1 : 0), logId, this.appliedSeq,
					this.newestGatewayAt, before.framesApplied() + this.applied, before.framesIgnored() + this.ignored,
					before.framesRejected() + this.rejected);
		}

	}

}
