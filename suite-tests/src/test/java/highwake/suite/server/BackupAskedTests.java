package highwake.suite.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The daily backup of a server: the collector is asked for it, and how it went is an exit code.
class BackupAskedTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path data;

	@ParameterizedTest
	@CsvSource({ "done, 0", "failed, 1", "cancelled, 1" })
	void endsAsTheCollectorsTaskDoes(String state, int code) throws Exception {
		CompletableFuture<Outcome> asked = CompletableFuture.supplyAsync(() -> ask("60"));
		Path task = Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(this::task, (found) -> !found.equals(this.data));
		assertThat(Files.readString(task)).isEqualTo("kind=backup\n");
		Files.writeString(task.resolveSibling(task.getFileName().toString().replace(".task", ".progress")),
				"kind=backup\nstate=" + state + "\nmessage=as it went\n");
		Files.delete(task);
		Outcome outcome = asked.join();
		assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
		assertThat(outcome.out()).isEqualTo(state + ": as it went\n");
	}

	@Test
	void failsWhereNoCollectorRunsAndLeavesNothingBehind() throws IOException {
		Outcome outcome = ask("1");
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.err()).contains("No collector has taken the backup up within 1 s");
		assertThat(task()).isEqualTo(this.data);
	}

	private Outcome ask(String limit) {
		return Project.run(this.data, Map.of("HIGHWAKE_DATA", this.data.toString(), "HIGHWAKE_BACKUP_LIMIT_S", limit),
				List.of(Project.root().resolve("deploy/highwake-backup").toString()));
	}

	/// The task that waits, or the data directory where there is none.
	private Path task() throws IOException {
		Path tasks = Files.createDirectories(this.data.resolve("tasks"));
		try (Stream<Path> files = Files.list(tasks)) {
			return files.filter((file) -> file.toString().endsWith(".task")).findFirst().orElse(this.data);
		}
	}

}
