package highwake.collector.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import highwake.collector.backups.BackupProperties;
import highwake.collector.backups.Backups;
import highwake.collector.backups.OneBackup;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTests {

	private static final Schedule.Plan PLAN = new Schedule.Plan(6, DayOfWeek.THURSDAY, 7);

	@TempDir
	private Path data;

	private SqliteFeedLog log;

	private Instant now = Instant.now();

	@BeforeEach
	void open() {
		this.log = SqliteFeedLog.open(this.data);
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	@Test
	void aBackupIsDueEveryDayFromItsHourAndUpkeepEveryWeek() {
		assertThat(PLAN.backupDue(Instant.parse("2026-11-20T05:59:59Z"))).isEqualTo("2026-11-19T06:00:00Z");
		assertThat(PLAN.backupDue(Instant.parse("2026-11-20T06:00:00Z"))).isEqualTo("2026-11-20T06:00:00Z");
		assertThat(PLAN.upkeepDue(Instant.parse("2026-11-19T06:59:59Z"))).isEqualTo("2026-11-12T07:00:00Z");
		assertThat(PLAN.upkeepDue(Instant.parse("2026-11-19T07:00:00Z"))).isEqualTo("2026-11-19T07:00:00Z");
		assertThat(PLAN.upkeepDue(Instant.parse("2026-11-25T23:00:00Z"))).isEqualTo("2026-11-19T07:00:00Z");
	}

	@Test
	void aNewDirectoryWaitsForTheFirstTimeToCome() throws Exception {
		Schedule schedule = schedule(PLAN);
		schedule.step(context());
		assertThat(waiting()).isEmpty();
		this.now = this.now.plus(Duration.ofDays(1));
		schedule.step(context());
		assertThat(waiting()).singleElement().asString().endsWith("-backup-daily.task");
		this.now = this.now.plus(Duration.ofDays(7));
		schedule.step(context());
		assertThat(waiting()).hasSize(3).anyMatch((name) -> name.endsWith("-upkeep-weekly.task"));
	}

	@Test
	void whatWasDoneIsNotDueAndWhatFailsIsTriedAgainAfterAnHour() throws Exception {
		this.now = this.now.plus(Duration.ofDays(8));
		LastUpkeep.put(this.data, this.now);
		Schedule schedule = schedule(PLAN);
		schedule.step(context());
		assertThat(waiting()).hasSize(1);
		this.now = this.now.plus(Duration.ofMinutes(59));
		schedule.step(context());
		assertThat(waiting()).hasSize(1);
		this.now = this.now.plus(Duration.ofMinutes(2));
		schedule.step(context());
		assertThat(waiting()).hasSize(2);
	}

	@Test
	void theNewestBackupTellsWhetherOneIsDue() throws Exception {
		OneBackup.of(this.data);
		Schedule schedule = schedule(new Schedule.Plan(6, DayOfWeek.THURSDAY, -1));
		schedule.step(context());
		assertThat(waiting()).isEmpty();
		this.now = this.now.plus(Duration.ofDays(1));
		schedule.step(context());
		assertThat(waiting()).hasSize(1);
	}

	/// Damaged as a full disk or a lost power leaves it, or as no release writes it.
	@ParameterizedTest
	@ValueSource(strings = { "", "{\"begunAt\":", "null", "{}" })
	void aBackupThatCannotBeReadIsNone(String manifest) throws Exception {
		OneBackup.of(this.data);
		Path newest = OneBackup.of(this.data);
		Schedule schedule = schedule(PLAN);
		this.now = this.now.plus(Duration.ofDays(8));
		Files.writeString(newest.resolve("manifest.json"), manifest);
		schedule.step(context());
		assertThat(waiting()).anyMatch((name) -> name.endsWith("-backup-daily.task"))
			.anyMatch((name) -> name.endsWith("-upkeep-weekly.task"));
	}

	@Test
	void nothingIsDueWhereItIsOff() throws Exception {
		this.now = this.now.plus(Duration.ofDays(30));
		schedule(new Schedule.Plan(-1, DayOfWeek.THURSDAY, -1)).step(context());
		assertThat(waiting()).isEmpty();
	}

	private Schedule schedule(Schedule.Plan plan) {
		InstantSource clock = () -> this.now;
		BackupProperties properties = new BackupProperties(null, true, 6, 3, true, true, null, Duration.ofHours(1));
		return new Schedule(plan, new Tasks(this.data, List.of(), clock), new Backups(this.data, properties), clock);
	}

	private LeadContext context() {
		return new LeadContext(this.data, this.log, List.of());
	}

	private List<String> waiting() throws Exception {
		Path tasks = this.data.resolve("tasks");
		if (!Files.isDirectory(tasks)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(tasks)) {
			return files.map((file) -> file.getFileName().toString()).filter((name) -> name.endsWith(".task")).toList();
		}
	}

}
