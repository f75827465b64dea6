package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import highwake.collector.facts.Fact;
import highwake.collector.readings.Verdict;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that follows the feed log: its rows and its place in the log change in one transaction, so that every frame
/// counts exactly once, whatever dies when. For the lead's applying thread only.
public final class ProjectedFile implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ProjectedFile.class);

	private final StoreFile file;

	private final FileRows rows;

	private final LogPlace place;

	private final SecondLook secondLook;

	private final DumpFacts dumpFacts;

	private int gapCount;

	private ProjectedFile(StoreFile file, Connection connection, Projection.Opening opening) throws SQLException {
		this.file = file;
		this.rows = new FileRows(connection, opening);
		this.place = new LogPlace(connection);
		this.secondLook = new SecondLook(connection, this.rows.projection().version());
		this.dumpFacts = new DumpFacts(file, this.rows);
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

	static ProjectedFile open(StoreFile file, Path dataDirectory, Projection.Opening opening) throws SQLException {
		return open(file, dataDirectory, (_, connection) -> connection, opening);
	}

	private static ProjectedFile open(StoreFile file, Path dataDirectory,
			BiFunction<StoreFile, Connection, Connection> through, Projection.Opening opening) throws SQLException {
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
		return this.rows.progress();
	}

	/// Answers the place in the log after which frames are wanted: the cursor, or before
	/// it
	/// where the file looks at frames again.
	public long wantedAfter() {
		return Math.min(this.secondLook.after(), progress().appliedSeq());
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
		this.rows.write((before) -> {
			this.place.putGap(gap, before.newestGatewayAt());
			if (gap.afterSeq() > before.appliedSeq()) {
				return null;
			}
			this.place.putDigest(null);
			return before.at(gap.logId(), gap.upToSeq());
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
		return (tryTogether(logId, frames) == null) ? List.of() : applyOneByOne(logId, frames);
	}

	private List<ReadFrame> applyOneByOne(String logId, List<ReadFrame> frames) throws SQLException {
		List<ReadFrame> unkept = new ArrayList<>();
		for (ReadFrame frame : frames) {
			Exception refusal = tryTogether(logId, List.of(frame));
			if (refusal != null) {
				logger.error("Frame {} cannot be kept in {}", frame.seq(), this.file.fileName(), refusal);
				ReadFrame rejected = frame
					.rejected(new Verdict.Rejected(Verdict.Rejection.NOT_KEPT, this.file.fileName() + ": " + refusal));
				Exception again = tryTogether(logId, List.of(rejected));
				if (again != null) {
					throw new SQLException("Frame " + frame.seq() + " cannot even be counted as rejected", again);
				}
				unkept.add(rejected);
			}
		}
		return unkept;
	}

	/// Answers why the frames cannot be kept as they are; null where they are applied.
	private @Nullable Exception tryTogether(String logId, List<ReadFrame> frames) throws SQLException {
		if (frames.isEmpty() || frames.getLast().seq() <= wantedAfter()) {
			return null;
		}
		long[] looked = new long[1];
		Exception refusal = this.rows.tryWrite((before) -> {
			ReadFrame last = frames.getLast();
			Progress after = write(logId, frames, before);
			looked[0] = this.secondLook.put(last.seq(), before.appliedSeq());
			if (last.seq() == after.appliedSeq()) {
				this.place.putDigest(last.digest());
			}
			return after;
		});
		if (refusal == null) {
			this.secondLook.isAfter(looked[0]);
		}
		return refusal;
	}

	/// Writes what the frames tell; those that counted before do not count again.
	private Progress write(String logId, List<ReadFrame> frames, Progress before) throws SQLException {
		FrameTally tally = new FrameTally(before, this.rows.projection());
		FrameTally again = new FrameTally(before, this.rows.projection());
		for (ReadFrame frame : frames) {
			if (frame.seq() > tally.appliedSeq()) {
				this.rows.projection().heard(frame);
				tally.apply(frame);
			}
			else if (frame.seq() > this.secondLook.after()) {
				again.apply(frame);
			}
		}
		this.rows.projection().finish();
		return tally.after(logId, again.wrote());
	}

	/// Answers how far the file has come with a dump; null where it has heard nothing of
	/// it.
	/// @param key which dump
	public @Nullable ImportPosition findImport(String key) throws SQLException {
		return ImportPositions.find(this.rows.connection(), key);
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
		return this.dumpFacts.apply(facts, after);
	}

	/// Forgets what is from beyond the horizon among the next few rows, in one
	/// transaction; answers whether it has been round them all. When it throws, the file
	/// must be opened anew.
	public boolean forgetSome() throws SQLException {
		boolean[] isRound = new boolean[1];
		this.rows.write((before) -> {
			Forgotten forgotten = this.rows.projection().forget(before.newestGatewayAt(), before.change() + 1);
			isRound[0] = forgotten.isRound();
			return forgotten.wrote() ? before.afterWrite() : null;
		});
		return isRound[0];
	}

	@Override
	public void close() throws SQLException {
		this.rows.close();
	}

}
