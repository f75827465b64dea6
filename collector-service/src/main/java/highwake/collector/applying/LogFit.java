package highwake.collector.applying;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import highwake.collector.log.FeedLog;
import highwake.collector.log.MissingFrames;
import highwake.collector.projections.LogGap;
import highwake.collector.projections.Progress;
import highwake.collector.projections.ProjectedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether a file and the log belong together.
///
/// The log's name and length are not enough: an older copy of the log, put back, has the same name, and once it has grown
/// past a file's cursor other frames stand where the file has been. So a cursor carries the digest of its frame, and the
/// log must hold that frame there, or know that it once did.
///
/// Frames that the log trimmed or lost before a file could apply them are no reason to stop, for they will not come
/// back; but the file records them.
final class LogFit {

	private static final Logger logger = LoggerFactory.getLogger(LogFit.class);

	private static final String REMEDY = " Put back the feed.db that belongs to it, restore a backup "
			+ "(./highwake restore), or begin anew (./highwake up --fresh)";

	private final FeedLog log;

	private final List<MissingFrames> missing;

	LogFit(FeedLog log) {
		this.log = log;
		this.missing = log.missing();
	}

	/// Throws [LogDoesNotFit] where a file follows another log; moves its cursor beyond
	/// frames that are gone.
	void require(ProjectedFile file) throws SQLException {
		Progress progress = file.progress();
		String name = file.file().fileName();
		if (progress.logId() != null && !progress.logId().equals(this.log.id())) {
			throw new LogDoesNotFit(name + " follows the feed log " + progress.logId() + ", but feed.db is "
					+ this.log.id() + "." + REMEDY);
		}
		long seq = progress.appliedSeq();
		if (seq > this.log.last()) {
			throw new LogDoesNotFit(
					name + " has applied frame " + seq + ", but feed.db ends at " + this.log.last() + "." + REMEDY);
		}
		Optional<String> applied = file.appliedDigest();
		Optional<String> held = this.log.findDigest(seq);
		boolean fits = held.isPresent() ? applied.isEmpty() || applied.equals(held)
				: applied.isEmpty() || this.missing.stream().anyMatch((gone) -> gone.contains(seq));
		if (!fits) {
			throw new LogDoesNotFit(name + " has applied another frame " + seq
					+ " than feed.db holds: feed.db is an older copy of its log that has grown since." + REMEDY);
		}
		skipWhatIsGone(file);
	}

	private void skipWhatIsGone(ProjectedFile file) throws SQLException {
		List<LogGap> known = file.gaps();
		for (MissingFrames gone : this.missing) {
			long seq = file.progress().appliedSeq();
			LogGap gap = new LogGap(this.log.id(), Math.max(seq, gone.afterSeq()), gone.upToSeq());
			if (gone.upToSeq() > seq && known.stream().noneMatch((one) -> one.isSameEnd(gap))) {
				file.miss(gap);
				logger.warn("{} has missed the frames after {} up to {}, which the log no longer holds",
						file.file().fileName(), gap.afterSeq(), gap.upToSeq());
			}
		}
	}

}
