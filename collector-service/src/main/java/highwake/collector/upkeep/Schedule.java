package highwake.collector.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

import highwake.collector.backups.Backups;
import highwake.collector.tasks.BetweenGroups;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import highwake.collector.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands the lead its own tasks: a backup every day, upkeep every week. What was missed, for no collector ran then, is
/// made up for at once; what fails is tried again after an hour. A new data directory waits for the first time to come.
final class Schedule implements BetweenGroups {

	private static final Logger logger = LoggerFactory.getLogger(Schedule.class);

	private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

	private static final Duration TRY_AGAIN = Duration.ofHours(1);

	private final Plan plan;

	private final Tasks tasks;

	private final Backups backups;

	private final InstantSource clock;

	private Instant lookAt = Instant.MIN;

	private Instant backupAt = Instant.MIN;

	private Instant upkeepAt = Instant.MIN;

	Schedule(Plan plan, Tasks tasks, Backups backups, InstantSource clock) {
		this.plan = plan;
		this.tasks = tasks;
		this.backups = backups;
		this.clock = clock;
	}

	/// @param backupHour the hour from which a day's backup is made, UTC; -1 for none
	/// @param upkeepDay on which a week's upkeep is done
	/// @param upkeepHour from which it is done, UTC; -1 for none
	record Plan(int backupHour, DayOfWeek upkeepDay, int upkeepHour) {

		/// Answers when a backup was last due.
		Instant backupDue(Instant now) {
			ZonedDateTime today = now.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).withHour(this.backupHour);
			return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
		}

		/// Answers when upkeep was last due.
		Instant upkeepDue(Instant now) {
			ZonedDateTime day = now.atZone(ZoneOffset.UTC)
				.truncatedTo(ChronoUnit.DAYS)
				.with(TemporalAdjusters.previousOrSame(this.upkeepDay))
				.withHour(this.upkeepHour);
			return (day.toInstant().isAfter(now) ? day.minusWeeks(1) : day).toInstant();
		}

	}

	@Override
	public Step step(LeadContext context) {
		Instant now = this.clock.instant();
		if (now.isBefore(this.lookAt)) {
			return Step.WAITING;
		}
		this.lookAt = now.plus(LOOK_EVERY);
		Path data = context.dataDirectory();
		if (this.plan.backupHour() >= 0 && !now.isBefore(this.backupAt)) {
			backUpWhenDue(data, now);
		}
		if (this.plan.upkeepHour() >= 0 && !now.isBefore(this.upkeepAt)) {
			lookAfterWhenDue(data, now);
		}
		return Step.WAITING;
	}

	private void backUpWhenDue(Path data, Instant now) {
		try {
			if (lastBackup(data).isBefore(this.plan.backupDue(now))) {
				this.backupAt = now.plus(TRY_AGAIN);
				this.tasks.add(id(now) + "-backup-daily", "backup", Map.of());
			}
		}
		catch (IOException ex) {
			logger.warn("Whether a backup is due cannot be told: {}", ex.getMessage());
			this.backupAt = now.plus(TRY_AGAIN);
		}
	}

	private void lookAfterWhenDue(Path data, Instant now) {
		try {
			if (LastUpkeep.of(data).orElse(begun(data)).isBefore(this.plan.upkeepDue(now))) {
				this.upkeepAt = now.plus(TRY_AGAIN);
				this.tasks.add(id(now) + "-upkeep-weekly", "upkeep", Map.of());
			}
		}
		catch (IOException ex) {
			logger.warn("Whether upkeep is due cannot be told: {}", ex.getMessage());
			this.upkeepAt = now.plus(TRY_AGAIN);
		}
	}

	private Instant lastBackup(Path data) throws IOException {
		var newest = this.backups.findNewest();
		return newest.isPresent() ? newest.get().begunAt() : begun(data);
	}

	/// Answers since when there is a log to be looked after.
	private static Instant begun(Path data) throws IOException {
		return Files.readAttributes(data.resolve("feed.db"), BasicFileAttributes.class).creationTime().toInstant();
	}

	private static String id(Instant now) {
		return now.truncatedTo(ChronoUnit.SECONDS).toString().replace("-", "").replace(":", "");
	}

}
