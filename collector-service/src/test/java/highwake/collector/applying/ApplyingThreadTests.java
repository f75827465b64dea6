package highwake.collector.applying;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import highwake.collector.Golden;
import highwake.collector.lead.FileLead;
import highwake.collector.log.HeardFrame;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Unversioned;
import highwake.collector.tasks.BetweenGroups;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import highwake.store.StoreFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ApplyingThreadTests {

	private static final ApplyingProperties QUICK = new ApplyingProperties(Unversioned.POSITIONS, Duration.ofMillis(5),
			Duration.ofMillis(20));

	@TempDir
	private Path data;

	private SqliteFeedLog log;

	private ApplyingThread applying;

	@BeforeEach
	void open() {
		this.log = SqliteFeedLog.open(this.data);
		this.applying = thread();
	}

	@AfterEach
	void close() {
		this.applying.stop();
		this.log.close();
	}

	@Test
	void appliesWhatTheLogHoldsAndWhatComes() {
		hear("fsdjump");
		this.applying.start();
		awaitApplied();
		hear("docked");
		awaitApplied();
		assertThat(this.applying.problem()).isNull();
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).contains("applying");
	}

	@Test
	void waitsForTheLeadAndTakesItOver() {
		ApplyingThread other = thread();
		other.start();
		await().until(other::isLead);
		this.applying.start();
		hear("fsdjump");
		await().until(() -> !other.progress().isEmpty() && applied(other) == this.log.last());
		assertThat(this.applying.isLead()).isFalse();
		assertThat(this.applying.progress()).isEmpty();
		other.stop();
		assertThat(other.isLead()).isFalse();
		hear("docked");
		awaitApplied();
		assertThat(this.applying.isLead()).isTrue();
	}

	@Test
	void takesTheLeadAnewWhenItsFileWasRemoved() throws Exception {
		this.applying.start();
		await().until(this.applying::isLead);
		Files.delete(this.data.resolve("lead.lock"));
		await().until(() -> Files.exists(this.data.resolve("lead.lock")) && this.applying.isLead());
		hear("fsdjump");
		awaitApplied();
	}

	@Test
	void goesOnAfterAFailure() throws SQLException {
		this.applying.start();
		await().until(() -> !this.applying.progress().isEmpty());
		execute("alter table station rename to away");
		hear("docked");
		await().untilAsserted(() -> assertThat(this.applying.problem()).contains("station"));
		execute("alter table away rename to station");
		awaitApplied();
		await().untilAsserted(() -> assertThat(this.applying.problem()).isNull());
		assertThat(this.applying.progress().getFirst().progress().framesApplied()).isEqualTo(1);
	}

	@Test
	void saysWhatIsWrongWhereTheLogDoesNotFit() throws SQLException {
		StoreFile.GALAXY.migrate(this.data);
		execute("update progress set log_id = 'another', applied_seq = 5");
		this.applying.start();
		await().untilAsserted(
				() -> assertThat(this.applying.problem()).contains("galaxy.db follows the feed log another"));
		assertThat(this.applying.isLead()).isTrue();
	}

	@Test
	void stopsAndGivesUpTheLead() {
		this.applying.start();
		await().until(this.applying::isLead);
		long before = System.nanoTime();
		this.applying.stop();
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
		assertThat(this.applying.isRunning()).isFalse();
		assertThat(this.applying.isLead()).isFalse();
	}

	/// What is aside would be made anew, empty.
	@Test
	void appliesNothingWhileARestoreIsUnfinished() throws Exception {
		Path aside = Files.createDirectory(this.data.resolve("restore.replaced"));
		hear("fsdjump");
		this.applying.start();
		await().until(() -> this.applying.problem() != null);
		assertThat(this.applying.problem()).contains("A restore was interrupted").contains("./highwake restore DIR");
		assertThat(StoreFile.MARKET.in(this.data)).doesNotExist();
		assertThat(StoreFile.GALAXY.in(this.data)).doesNotExist();
		Files.delete(aside);
		awaitApplied();
		assertThat(this.applying.problem()).isNull();
	}

	@Test
	void stopsWhileItWaitsForTheLead() {
		try (FileLead other = new FileLead(this.data)) {
			other.tryTake();
			this.applying.start();
			this.applying.stop();
			assertThat(this.applying.isLead()).isFalse();
		}
	}

	@Test
	void whatElseIsTheLeadsWorkIsDoneBetweenGroupsAndStopsAtOnce() {
		AtomicInteger paused = new AtomicInteger();
		AtomicLong steps = new AtomicLong();
		BetweenGroups endless = new BetweenGroups() {
			@Override
			public Step step(LeadContext context) {
				assertThat(context.files()).hasSize(3);
				steps.incrementAndGet();
				return Step.MORE;
			}

			@Override
			public void pause() {
				paused.incrementAndGet();
			}
		};
		this.applying = new ApplyingThread(this.data, this.log, new FileLead(this.data), QUICK, Retention.NONE,
				List.of(endless));
		this.applying.start();
		await().until(() -> steps.get() > 100);
		hear("fsdjump");
		awaitApplied();
		this.applying.stop();
		assertThat(this.applying.isLead()).isFalse();
		assertThat(paused.get()).isEqualTo(1);
	}

	private ApplyingThread thread() {
		return new ApplyingThread(this.data, this.log, new FileLead(this.data), QUICK, Retention.NONE, List.of());
	}

	private void hear(String golden) {
		this.log.append(List.of(new HeardFrame(Instant.EPOCH, Golden.frame(golden))));
	}

	private void awaitApplied() {
		await().until(() -> !this.applying.progress().isEmpty() && applied(this.applying) == this.log.last());
	}

	private static long applied(ApplyingThread thread) {
		return thread.progress().stream().mapToLong((file) -> file.progress().appliedSeq()).min().orElseThrow();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = StoreFile.GALAXY.openWriter(this.data);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
