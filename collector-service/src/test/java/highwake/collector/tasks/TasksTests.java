package highwake.collector.tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import highwake.collector.log.SqliteFeedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TasksTests {

	@TempDir
	private Path data;

	private SqliteFeedLog log;

	private LeadContext context;

	private final List<String> said = new ArrayList<>();

	private Instant now = Instant.parse("2026-11-20T12:00:00Z");

	private final InstantSource clock = () -> this.now;

	@BeforeEach
	void open() {
		this.log = SqliteFeedLog.open(this.data);
		this.context = new LeadContext(this.data, this.log, List.of());
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	@Test
	void doesTasksInTheirOrderAStepAtATime() throws SQLException {
		Tasks tasks = tasks();
		tasks.add("2-count", "count", Map.of("to", "2"));
		tasks.add("1-count", "count", Map.of("to", "3"));
		assertThat(tasks.isIdle()).isFalse();
		for (int i = 1; i <= 2; i++) {
			assertThat(tasks.step(this.context)).isEqualTo(Step.MORE);
			assertThat(this.said).hasSize(i);
		}
		finish(tasks);
		assertThat(this.said).containsExactly("1-count 1", "1-count 2", "1-count 3", "2-count 1", "2-count 2");
		assertThat(progress("1-count")).containsEntry("state", "done")
			.containsEntry("done", "3")
			.containsEntry("message", "counted to 3")
			.containsEntry("to", "3");
		assertThat(tasks.isIdle()).isTrue();
	}

	@Test
	void tellsHowFarItIsAndHowFast() throws SQLException {
		Tasks tasks = tasks();
		tasks.add("a", "count", Map.of("to", "100"));
		for (int i = 0; i < 11; i++) {
			tasks.step(this.context);
			this.now = this.now.plusMillis(200);
		}
		assertThat(progress("a")).containsEntry("state", "running")
			.containsEntry("done", "10")
			.containsEntry("total", "100")
			.containsEntry("unit", "numbers")
			.containsEntry("rate", "5")
			.containsEntry("begun", "2026-11-20T12:00:00Z")
			.containsEntry("updated", "2026-11-20T12:00:01.800Z");
	}

	@Test
	void itsRateIsThatOfTheLastHalfMinute() throws SQLException {
		Tasks tasks = tasks();
		tasks.add("a", "count", Map.of("to", "1000"));
		stepEvery(Duration.ofMillis(10), tasks, 200);
		assertThat(progress("a")).containsEntry("rate", "100");
		stepEvery(Duration.ofSeconds(1), tasks, 40);
		assertThat(progress("a")).containsEntry("done", "240").containsEntry("rate", "1");
	}

	@Test
	void aResumedTaskStandsWhereItStoodUntilItsFirstStep() throws SQLException {
		Tasks first = tasks();
		first.add("a", "count", Map.of("to", "100", "busy", "1"));
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> first.step(this.context));
		stepEvery(Duration.ofSeconds(1), first, 40);
		first.pause();
		Tasks next = new Tasks(this.data, List.of(new CountKind()), this.clock);
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> next.step(this.context));
		assertThat(progress("a")).containsEntry("state", "running")
			.containsEntry("done", "40")
			.containsEntry("total", "100")
			.containsEntry("rate", "0")
			.containsEntry("message", "counted to 40");
		stepEvery(Duration.ofSeconds(1), next, 5);
		assertThat(progress("a")).containsEntry("done", "5").containsEntry("rate", "1");
	}

	@Test
	void anInterruptedTaskIsResumedByTheNextLead() throws SQLException {
		Tasks first = tasks();
		first.add("a", "count", Map.of("to", "2"));
		first.step(this.context);
		first.pause();
		assertThat(this.said).containsExactly("a 1", "a closed");
		this.now = this.now.plus(Duration.ofHours(1));
		Tasks next = tasks();
		finish(next);
		assertThat(this.said).containsExactly("a 1", "a closed", "a 1", "a 2");
		assertThat(progress("a")).containsEntry("state", "done").containsEntry("begun", "2026-11-20T12:00:00Z");
	}

	@Test
	void aTaskThatEndedIsNotDoneAgainWhereItsFileStayed() throws Exception {
		Tasks tasks = tasks();
		tasks.add("a", "count", Map.of("to", "1"));
		finish(tasks);
		tasks.add("a", "count", Map.of("to", "1"));
		finish(tasks);
		assertThat(this.said).containsExactly("a 1");
		assertThat(this.data.resolve("tasks/a.task")).doesNotExist();
	}

	@Test
	void whatFailsSaysWhyAndTheRestIsDone() throws Exception {
		Tasks tasks = tasks();
		tasks.add("a", "count", Map.of());
		tasks.add("b", "fly", Map.of());
		tasks.add("c", "count", Map.of("to", "-1"));
		Files.writeString(this.data.resolve("tasks/d.task"), "nonsense\n");
		tasks.add("e", "count", Map.of("to", "1"));
		finish(tasks);
		assertThat(progress("a")).containsEntry("state", "failed").containsEntry("message", "The task count needs to");
		assertThat(progress("b")).containsEntry("message", "There is no kind of task 'fly'; there are count");
		assertThat(progress("c")).containsEntry("message", "Nobody counts to -1");
		assertThat(progress("d")).containsEntry("state", "failed");
		assertThat(progress("e")).containsEntry("state", "done");
	}

	@Test
	void troubleOfAMomentIsOutlivedAndLastingTroubleIsAFailure() throws SQLException {
		Tasks tasks = tasks();
		tasks.add("a", "count", Map.of("to", "1", "busy", "4"));
		tasks.add("b", "count", Map.of("to", "1", "busy", "99"));
		for (int i = 0; i < 4; i++) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> tasks.step(this.context));
			tasks.pause();
			this.now = this.now.plusSeconds(1);
		}
		assertThat(tasks.step(this.context)).isEqualTo(Step.MORE);
		assertThat(progress("a")).containsEntry("state", "done");
		for (int i = 0; i < 5; i++) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> tasks.step(this.context));
			tasks.pause();
			this.now = this.now.plusSeconds(1);
		}
		assertThat(progress("b")).containsEntry("state", "failed").containsEntry("message", "busy");
		assertThat(tasks.step(this.context)).isEqualTo(Step.DONE);
	}

	@Test
	void aMistakeOfTheTaskEndsItAndIsThrown() throws SQLException {
		Tasks tasks = tasks();
		tasks.add("a", "count", Map.of("to", "1", "mistake", "yes"));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> tasks.step(this.context));
		assertThat(progress("a")).containsEntry("state", "failed").containsEntry("message", "a mistake");
		assertThat(tasks.step(this.context)).isEqualTo(Step.DONE);
	}

	@Test
	void whatNobodyWantsAnyMoreIsCancelled() throws Exception {
		Tasks tasks = tasks();
		tasks.add("a", "count", Map.of("to", "100"));
		tasks.step(this.context);
		Files.writeString(this.data.resolve("tasks/a.cancel"), "");
		finish(tasks);
		assertThat(this.said).containsExactly("a 1", "a closed");
		assertThat(progress("a")).containsEntry("state", "cancelled");
		assertThat(this.data.resolve("tasks/a.cancel")).doesNotExist();
	}

	@Test
	void theNewestTwentyFinishedAreKept() throws Exception {
		Tasks tasks = tasks();
		for (int i = 10; i < 35; i++) {
			tasks.add("t" + i, "count", Map.of("to", "1"));
		}
		Files.writeString(this.data.resolve("tasks/t14.txt"), "what could not be counted");
		Files.writeString(this.data.resolve("tasks/t15.txt"), "what could not be counted");
		finish(tasks);
		try (var files = Files.list(this.data.resolve("tasks"))) {
			assertThat(files.map((file) -> file.getFileName().toString())).hasSize(21)
				.contains("t34.progress", "t15.progress", "t15.txt")
				.doesNotContain("t14.progress", "t14.txt");
		}
	}

	private Tasks tasks() {
		return new Tasks(this.data, List.of(new CountKind()), this.clock);
	}

	private void stepEvery(Duration pause, Tasks tasks, int times) throws SQLException {
		for (int i = 0; i < times; i++) {
			this.now = this.now.plus(pause);
			tasks.step(this.context);
		}
	}

	private void finish(Tasks tasks) throws SQLException {
		this.now = this.now.plusSeconds(1);
		while (tasks.step(this.context) != Step.DONE) {
			this.now = this.now.plusMillis(1);
		}
	}

	private Map<String, String> progress(String id) {
		return new Spool(this.data).progress(id);
	}

	/// Counts, and tells every step.
	private final class CountKind implements TaskKind {

		private int busy;

		@Override
		public String name() {
			return "count";
		}

		@Override
		public Task begin(TaskOrder order) {
			return new Counting(order, Integer.parseInt(order.require("to")));
		}

		private final class Counting implements Task {

			private final TaskOrder order;

			private final int to;

			private int at;

			Counting(TaskOrder order, int to) {
				this.order = order;
				this.to = to;
			}

			@Override
			public Step step(LeadContext lent) throws SQLException, IOException {
				if (this.to < 0) {
					throw new IOException("Nobody counts to " + this.to);
				}
				if (this.order.find("mistake").isPresent()) {
					throw new IllegalStateException("a mistake");
				}
				if (CountKind.this.busy < Integer.parseInt(this.order.find("busy").orElse("0"))) {
					CountKind.this.busy++;
					throw new SQLException("busy");
				}
				this.at++;
				TasksTests.this.said.add(this.order.id() + " " + this.at);
				return (this.at < this.to) ? Step.MORE : Step.DONE;
			}

			@Override
			public TaskProgress progress() {
				return new TaskProgress(this.at, this.to, "numbers", "counted to " + this.at);
			}

			@Override
			public void close() {
				if (this.at < this.to && this.at > 0) {
					TasksTests.this.said.add(this.order.id() + " closed");
				}
			}

		}

	}

}
