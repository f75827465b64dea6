package highwake.collector.upkeep;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;

import highwake.collector.backups.Backups;
import highwake.collector.projections.Progress;
import highwake.collector.projections.ProjectedFile;
import highwake.collector.tasks.BetweenGroups;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the feed log short: forgets what every live file and the newest readable backup have applied, and what is older
/// than the horizon, a few frames a step.
///
/// The horizon is measured from the newest frame of the log and not from the clock, so that a relay that was silent for a
/// week, or a clock that jumped, takes nothing.
final class LogTrimming implements BetweenGroups {

	private static final Logger logger = LoggerFactory.getLogger(LogTrimming.class);

	private static final int FRAMES = 250;

	/// Deleting is durable, and every time it is costs a wait for the disk.
	private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

	private final Duration kept;

	private final Backups backups;

	private long lookAt = System.nanoTime();

	private boolean isWarned;

	LogTrimming(Duration kept, Backups backups) {
		this.kept = kept;
		this.backups = backups;
	}

	@Override
	public Step step(LeadContext context) {
		if (this.kept.isZero() || System.nanoTime() - this.lookAt < 0) {
			return Step.WAITING;
		}
		OptionalLong newest = context.log().newestReceivedAt();
		int trimmed = newest.isEmpty() ? 0
				: context.log().trim(upToSeq(context), newest.getAsLong() - this.kept.toMillis(), FRAMES);
		if (trimmed == FRAMES) {
			return Step.MORE;
		}
		this.lookAt = System.nanoTime() + LOOK_EVERY.toNanos();
		return Step.WAITING;
	}

	/// Answers the last frame that nobody needs: no live file, and not the newest backup.
	private long upToSeq(LeadContext context) {
		long lowest = context.files()
			.stream()
			.map(ProjectedFile::progress)
			.mapToLong(Progress::appliedSeq)
			.min()
			.orElse(0);
		try {
			return Math.min(lowest, this.backups.lowestCursor(context.log().id()).orElse(Long.MAX_VALUE));
		}
		catch (IOException ex) {
			// There may be one that needs the log.
			if (!this.isWarned) {
				logger.warn("The feed log is not trimmed: the backups cannot be looked at: {}", ex.getMessage());
				this.isWarned = true;
			}
			return 0;
		}
	}

}
