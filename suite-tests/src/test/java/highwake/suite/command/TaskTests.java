package highwake.suite.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import highwake.suite.Project.Outcome;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Handing a task over: to a collector that leads, here a file and a sleeping process, or to a program that does the
/// tasks alone.
class TaskTests {

	@SuppressWarnings("NullAway.Init")
	private Checkout checkout;

	@SuppressWarnings("NullAway.Init")
	private Path data;

	@BeforeEach
	void make() throws IOException {
		this.checkout = Checkout.make();
		this.data = Files.createDirectories(this.checkout.data("some where"));
	}

	@AfterEach
	void delete() throws IOException {
		this.checkout.close();
	}

	@Test
	void whereNoCollectorRunsItsProgramDoesTheTaskAndEnds() throws IOException {
		Outcome outcome = this.checkout.highwake("upkeep", "--data", this.data.toString());
		assertThat(outcome.code()).as(outcome.toString()).isZero();
		assertThat(outcome.out()).contains("asked for kind=upkeep");
		assertThat(Files.readString(this.data.resolve("tasks/tasks.pid")).strip()).satisfies(
				(pid) -> assertThat(ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive)).isEmpty());
		assertThat(this.checkout.highwake("tasks", "--data", this.data.toString()).out())
			.containsPattern("\\d+T\\d+Z-upkeep-\\d+  x: 100 %, done: asked for kind=upkeep");
	}

	@Test
	void anImportIsHandedOverWithItsWholePathAndTheTime() throws IOException {
		Path dump = Files.writeString(this.checkout.root().resolve("a dump=1.json.gz"), "");
		Outcome outcome = this.checkout.highwake("import", "spansh", dump.toString(), "--data", this.data.toString());
		assertThat(outcome.code()).as("the stand-in does no imports").isEqualTo(1);
		assertThat(outcome.err()).containsPattern("asked for kind=import source=spansh file="
				+ Pattern.quote(dump.toRealPath().toString()) + " at=20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
	}

	@Test
	void aProgramThatDoesNothingIsReportedAndTheTaskWaits() throws IOException {
		Files.writeString(this.data.resolve("refuse-to-start"), "");
		Outcome outcome = this.checkout.highwake("upkeep", "--data", this.data.toString());
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.err()).contains("refusing to start, as told", "Nobody does the task");
		Outcome listed = this.checkout.highwake("tasks", "--data", this.data.toString());
		assertThat(listed.out()).containsPattern("-upkeep-\\d+  waits");
		String id = listed.out().split(" ", 2)[0];
		assertThat(this.checkout.highwake("tasks", "cancel", id, "--data", this.data.toString()).code()).isZero();
		assertThat(this.checkout.highwake("tasks", "--data", this.data.toString()).out()).isEmpty();
	}

	@Test
	void aCollectorThatLeadsIsFollowedAndCtrlCLeavesItAtWork() throws Exception {
		Process leader = leader();
		Process command = command("upkeep", "--data", this.data.toString());
		try {
			Path task = Awaitility.await().until(this::task, Files::exists);
			Path said = this.checkout.root().resolve("said");
			String id = task.getFileName().toString().replace(".task", "");
			Files.writeString(this.data.resolve("tasks/" + id + ".progress"),
					"kind=upkeep\nstate=running\ndone=1\ntotal=4\nunit=files\nrate=2\nmessage=market.db\n");
			assertThat(this.checkout.highwake("tasks", "--data", this.data.toString()).out())
				.isEqualTo(id + "  upkeep: 25 %, 2 files a second, about 1 s left: market.db\n");
			Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> Files.size(said) > 0);
			signal(command, "INT");
			assertThat(command.waitFor(20, TimeUnit.SECONDS)).isTrue();
			assertThat(command.exitValue()).isEqualTo(1);
			assertThat(Files.readString(said)).contains("goes on without you", "./highwake tasks cancel " + id);
			assertThat(task).exists();
			assertThat(leader.isAlive()).isTrue();
			assertThat(this.checkout.highwake("tasks", "cancel", id, "--data", this.data.toString()).code()).isZero();
			assertThat(this.data.resolve("tasks/" + id + ".cancel")).exists();
		}
		finally {
			command.destroyForcibly();
			leader.destroyForcibly();
		}
	}

	@Test
	void theSameImportGivenAgainIsFollowedAndNotDoneTwice() throws Exception {
		Path dump = Files.writeString(this.checkout.root().resolve("dump.json"), "").toRealPath();
		Path tasks = Files.createDirectories(this.data.resolve("tasks"));
		Path task = Files.writeString(tasks.resolve("1-import-1.task"),
				"kind=import\nsource=spansh\nfile=" + dump + "\nat=2026-11-20T12:00:00Z\n");
		Process leader = leader();
		Process command = command("import", "spansh", dump.toString(), "--data", this.data.toString());
		Path said = this.checkout.root().resolve("said");
		try {
			Awaitility.await().until(() -> Files.readString(said).contains("is being imported already"));
			try (Stream<Path> files = Files.list(tasks)) {
				assertThat(files).containsExactly(task);
			}
			Files.writeString(tasks.resolve("1-import-1.progress"), "kind=import\nstate=done\nmessage=all of it\n");
			Files.delete(task);
			assertThat(command.waitFor(20, TimeUnit.SECONDS)).isTrue();
			assertThat(command.exitValue()).isZero();
			assertThat(Files.readString(said)).endsWith("all of it\n");
		}
		finally {
			command.destroyForcibly();
			leader.destroyForcibly();
		}
	}

	@Test
	void aTaskOfBytesIsToldInSizesAPersonReads() throws IOException {
		Path tasks = Files.createDirectories(this.data.resolve("tasks"));
		Files.writeString(tasks.resolve("1.progress"),
				"kind=import\nstate=running\ndone=1540000\ntotal=0\nunit=bytes\nrate=250000\nmessage=x\n");
		Files.writeString(tasks.resolve("2.progress"),
				"kind=import\nstate=running\ndone=1540000\ntotal=3000000\nunit=bytes\nrate=1460000\nmessage=x\n");
		Files.writeString(tasks.resolve("3.progress"),
				"kind=import\nstate=failed\ndone=0\ntotal=0\nunit=\nmessage=x\n");
		assertThat(this.checkout.highwake("tasks", "--data", this.data.toString()).out()).isEqualTo("""
				1  import: 1.5 MB, 250 kB a second: x
				2  import: 51 %, 1.5 MB a second, about 1 s left: x
				3  import: not begun, failed: x
				""");
	}

	@Test
	void aTaskThatFailsIsAFailureOfTheCommand() throws Exception {
		Process leader = leader();
		Process command = command("upkeep", "--data", this.data.toString());
		try {
			Path task = Awaitility.await().until(this::task, Files::exists);
			Path progress = task.resolveSibling(task.getFileName().toString().replace(".task", ".progress"));
			Files.writeString(progress, "kind=upkeep\nstate=failed\nmessage=the disk is full\n");
			Files.delete(task);
			assertThat(command.waitFor(20, TimeUnit.SECONDS)).isTrue();
			assertThat(command.exitValue()).isEqualTo(1);
			assertThat(Files.readString(this.checkout.root().resolve("said"))).contains("highwake: the disk is full");
		}
		finally {
			command.destroyForcibly();
			leader.destroyForcibly();
		}
	}

	@Test
	void nothingIsRestoredWhereACollectorLeads() throws IOException {
		Process leader = leader();
		try {
			Outcome outcome = this.checkout.highwake("restore", this.data.toString(), "--data", this.data.toString());
			assertThat(outcome.code()).isEqualTo(2);
			assertThat(outcome.err()).contains("A collector (process " + leader.pid() + ") runs on " + this.data);
		}
		finally {
			leader.destroyForcibly();
		}
	}

	@Test
	void refusesToCancelWhatIsNotThere() {
		for (String id : List.of("x", "../x", "a b")) {
			Outcome outcome = this.checkout.highwake("tasks", "cancel", id, "--data", this.data.toString());
			assertThat(outcome.code()).isEqualTo(2);
			assertThat(outcome.err()).contains("There is no task " + id);
		}
	}

	private Path task() {
		Path folder = this.data.resolve("tasks");
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				return files.filter((file) -> file.toString().endsWith(".task"))
					.findFirst()
					.orElse(folder.resolve("none"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return folder.resolve("none");
	}

	/// A Java process whose id stands in `lead.lock`.
	private Process leader() throws IOException {
		Process leader = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Sleeper.class.getName())
			.redirectErrorStream(true)
			.start();
		Files.writeString(this.data.resolve("lead.lock"), leader.pid() + "\n");
		return leader;
	}

	private Process command(String... words) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(
				Stream.concat(Stream.of(this.checkout.root().resolve("highwake").toString()), Stream.of(words))
					.toList())
			.redirectErrorStream(true)
			.redirectOutput(this.checkout.root().resolve("said").toFile());
		builder.environment().putAll(Checkout.withCaddy(Map.of("HIGHWAKE_BUILD", "never")));
		return builder.start();
	}

	private static void signal(Process process, String name) throws Exception {
		new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
	}

	/// Runs until it is killed.
	public static final class Sleeper {

		private Sleeper() {
		}

		/// @param args none
		public static void main(String[] args) throws IOException {
			while (System.in.read() >= 0) {
				// whoever started this lives
			}
		}

	}

}
