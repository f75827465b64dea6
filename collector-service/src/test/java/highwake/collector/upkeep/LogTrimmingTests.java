package highwake.collector.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import highwake.collector.Golden;
import highwake.collector.backups.BackupProperties;
import highwake.collector.backups.Backups;
import highwake.collector.backups.OneBackup;
import highwake.collector.log.HeardFrame;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.projections.ProjectedFile;
import highwake.collector.replay.Replay;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogTrimmingTests {

	private static final Instant FIRST = Instant.parse("2026-11-01T00:00:00Z");

	@TempDir
	private Path data;

	@Test
	void framesGoThreeDaysAfterTheyWereHeardAFewAtATime() throws Exception {
		hear(1, 600);
		catchUp();
		hear(1_000, 1_000);
		catchUp();
		assertThat(trim(Duration.ofDays(3))).isEqualTo(3);
		// Frame 1000 was heard at minute 1000 · 10; three days before that is minute
		// 5680.
		assertThat(oldest()).isEqualTo(568);
	}

	@Test
	void whatAFileHasNotAppliedStays() throws Exception {
		hear(1, 100);
		catchUp();
		hear(2_000, 2_100);
		assertThat(trim(Duration.ofHours(1))).isPositive();
		assertThat(oldest()).isEqualTo(2_000);
	}

	@Test
	void whatTheNewestBackupHasNotAppliedStays() throws Exception {
		hear(1, 100);
		catchUp();
		OneBackup.of(this.data);
		hear(1_000, 1_100);
		hear(2_000, 2_000);
		catchUp();
		trim(Duration.ofDays(3));
		assertThat(oldest()).isEqualTo(1_000);
	}

	@Test
	void aNewestBackupThatCannotBeReadIsNoneAndTheOneBeforeItCounts() throws Exception {
		hear(1, 100);
		catchUp();
		OneBackup.of(this.data);
		hear(1_000, 1_100);
		catchUp();
		Path newest = OneBackup.of(this.data);
		hear(2_000, 2_000);
		catchUp();
		Files.writeString(newest.resolve("manifest.json"), "{");
		assertThat(trim(Duration.ofDays(3))).isPositive();
		assertThat(oldest()).isEqualTo(1_000);
	}

	@Test
	void zeroKeepsAllForEver() throws Exception {
		hear(1, 100);
		hear(90_000, 90_000);
		catchUp();
		assertThat(trim(Duration.ZERO)).isZero();
		assertThat(oldest()).isEqualTo(1);
	}

	/// Answers how many steps it took.
	private int trim(Duration kept) throws SQLException {
		BackupProperties properties = new BackupProperties(null, true, 6, 3, true, true, null, Duration.ofHours(1));
		LogTrimming trimming = new LogTrimming(kept, new Backups(this.data, properties));
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			List<ProjectedFile> files = ProjectedFile.openAll(this.data);
			LeadContext context = new LeadContext(this.data, log, files);
			long before = log.readAfter(0, 10_000).size();
			int steps = 0;
			Step step;
			do {
				step = trimming.step(context);
				steps++;
			}
			while (step == Step.MORE);
			assertThat(trimming.step(context)).as("it does not look again at once").isEqualTo(Step.WAITING);
			for (ProjectedFile file : files) {
				file.close();
			}
			return (log.readAfter(0, 10_000).size() < before) ? steps : 0;
		}
	}

	private long oldest() {
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			return Duration.between(FIRST, Instant.ofEpochMilli(log.oldestReceivedAt().orElseThrow())).toMinutes() / 10;
		}
	}

	/// Frames with these numbers, ten minutes apart.
	private void hear(int from, int to) {
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			log.append(IntStream.rangeClosed(from, to)
				.mapToObj((i) -> new HeardFrame(FIRST.plus(Duration.ofMinutes(10L * i)),
						Golden.report(900_000_000L + i % 50, "2026-11-20T12:00:00Z", "gold", i)))
				.toList());
		}
	}

	private void catchUp() throws SQLException {
		try (Replay replay = Replay.into(this.data)) {
			replay.applyAll();
		}
	}

}
