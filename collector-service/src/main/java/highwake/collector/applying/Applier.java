package highwake.collector.applying;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.files.UnfinishedRestore;
import highwake.collector.log.FeedLog;
import highwake.collector.log.LoggedFrame;
import highwake.collector.log.RejectedFrame;
import highwake.collector.projections.ProjectedFile;
import highwake.collector.projections.ReadFrame;
import highwake.collector.readings.Outcome;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Verdict;

/// Carries the files from where they are to the end of the log, a group of frames at a time: each frame is read once and
/// offered to every file. For one thread, in the process that holds the lead.
public final class Applier implements AutoCloseable {

	/// A page that many frames of a group touch is written once for all of them.
	private static final int LARGEST_GROUP = 1_000;

	private final FeedLog log;

	private final Readings readings;

	private final List<ProjectedFile> files;

	private final int largestGroup;

	/// Opens the files of a data directory; throws [LogDoesNotFit] where they follow
	/// another log, and [UnfinishedRestore] where some may be missing.
	public Applier(Path dataDirectory, FeedLog log, Readings readings, Retention retention) throws SQLException {
		this(dataDirectory, log, readings, retention, LARGEST_GROUP);
	}

	Applier(Path dataDirectory, FeedLog log, Readings readings, Retention retention, int largestGroup)
			throws SQLException {
		this.largestGroup = largestGroup;
		this.log = log;
		this.readings = readings;
		UnfinishedRestore.requireNone(dataDirectory); // or what is aside would be made
														// anew
		this.files = ProjectedFile.openAll(dataDirectory, retention);
		try {
			LogFit fit = new LogFit(log);
			for (ProjectedFile file : this.files) {
				fit.require(file);
			}
		}
		catch (SQLException | RuntimeException ex) {
			close();
			throw ex;
		}
	}

	/// Applies the next group of frames; answers how many there were, 0 at the end of the
	/// log. When it throws, close this
	/// applier and open another: every file is at the end of some group, and none has
	/// counted a frame twice.
	public int step() throws SQLException {
		long from = this.files.stream().mapToLong(ProjectedFile::wantedAfter).min().orElseThrow();
		List<LoggedFrame> frames = this.log.readAfter(from, this.largestGroup);
		if (frames.isEmpty()) {
			return 0;
		}
		List<ReadFrame> read = new ArrayList<>(frames.size());
		for (LoggedFrame frame : frames) {
			Outcome outcome = this.readings.read(frame.body(), Instant.ofEpochMilli(frame.receivedAt()));
			read.add(new ReadFrame(frame.seq(), frame.receivedAt(), frame.digest(), outcome.verdict(),
					outcome.heading()));
		}
		keepRejected(read);
		for (ProjectedFile file : this.files) {
			keepRejected(file.apply(this.log.id(), read));
		}
		return frames.size();
	}

	private void keepRejected(List<ReadFrame> frames) {
		List<RejectedFrame> rejected = new ArrayList<>();
		for (ReadFrame frame : frames) {
			if (frame.verdict() instanceof Verdict.Rejected because) {
				rejected
					.add(new RejectedFrame(frame.seq(), frame.receivedAt(), because.reason().name(), because.detail()));
			}
		}
		this.log.keepRejected(rejected);
	}

	/// Answers how far each file has come.
	public List<FileProgress> progress() {
		return this.files.stream()
			.map((file) -> new FileProgress(file.file(), file.progress(), file.gapCount()))
			.toList();
	}

	/// Lets each file go round all its rows, and forget what is from beyond its horizon.
	public void forget() throws SQLException {
		for (ProjectedFile file : this.files) {
			boolean isRound = false;
			while (!isRound) {
				isRound = file.forgetSome();
			}
		}
	}

	/// Answers the files, for work between two steps on the same thread.
	List<ProjectedFile> files() {
		return this.files;
	}

	@Override
	public void close() throws SQLException {
		for (ProjectedFile file : this.files) {
			file.close();
		}
	}

}
