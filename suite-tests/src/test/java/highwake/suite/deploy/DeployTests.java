package highwake.suite.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import highwake.suite.Project.Outcome;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever becomes of a deploy, whoever asks meanwhile gets the right answer, once. Each test runs under load, on a server
/// where release 0 of the [EchoProgram] was live before the first.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class DeployTests {

	private Path directory;

	private EchoReleases releases;

	private LoopbackServer server;

	private Load load;

	private int number;

	@BeforeAll
	void prepare(@TempDir Path directory) throws IOException {
		this.directory = directory;
		this.releases = new EchoReleases(this.directory);
		this.server = LoopbackServer.start(Map.of("HIGHWAKE_ECHO_POSTS", this.directory.resolve("posts").toString(),
				"HIGHWAKE_JAVA_OPTS", "-Xmx128m -XX:TieredStopAtLevel=1"));
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "0", "HIGHWAKE_READY_S", "100"));
		Outcome first = this.server.deploy(next());
		assertThat(first.code()).as(first + this.server.logs()).isZero();
		assertThat(LoopbackServer.steps(first)).containsExactly("received", "unpacked", "cold", "starting", "ready",
				"swapped", "smoked", "live");
	}

	@AfterAll
	void stop() throws IOException {
		if (this.server != null) {
			this.server.close();
		}
	}

	@BeforeEach
	void ask() throws IOException {
		Files.deleteIfExists(posts());
		this.load = EchoReleases.everyKind(this.server.site());
	}

	@AfterEach
	void everyAnswerWasRight() throws Exception {
		this.load.stop();
		assertThat(this.load.failures()).as("failed of " + this.load.requests()).isEmpty();
		assertThat(this.load.mixedUp()).as("mixed up").isEmpty();
		EchoReleases.assertExecutedOnce(posts(), this.load);
		assertThat(started()).as("only the live release runs").containsExactly(this.server.live("api"));
	}

	@Test
	void aReleaseTakesOverAndARollbackBringsTheOneBeforeBack() throws Exception {
		String before = this.server.live("api");
		Archive release = next();
		Outcome outcome = this.server.deploy(release);
		assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
		assertThat(LoopbackServer.steps(outcome)).containsSubsequence("starting", "ready", "swapped", "smoked",
				"stopped", "live");
		assertThat(this.server.live("api")).isEqualTo(release.id());
		assertThat(Files.readSymbolicLink(this.server.root().resolve("api/previous")))
			.hasToString("releases/" + before);
		assertThat(this.server.ssh("status api").out()).contains("\"current\":\"" + release.id() + "\"")
			.contains("\"previous\":\"" + before + "\"")
			.contains("\"ready\":true");
		Outcome back = this.server.ssh("rollback api");
		assertThat(back.code()).as(back + this.server.logs()).isZero();
		assertThat(this.server.live("api")).isEqualTo(before);
	}

	@Test
	void anOldReleaseThatCouldNotBeStoppedIsWarnedOf() throws Exception {
		Path tools = Files.createDirectories(this.directory.resolve("tools"));
		Path sv = Files.writeString(tools.resolve("sv"), """
				#!/bin/sh
				%s "$@" || exit
				case "$*" in *force-stop*) exit 1 ;; esac
				""".formatted(Servers.path("sv")));
		assertThat(sv.toFile().setExecutable(true)).isTrue();
		String path = Path.of(Servers.path("sv")).getParent() + ":/usr/bin:/bin";
		String before = this.server.live("api");
		this.server.set(Map.of("PATH", tools + ":" + path));
		Outcome outcome = this.server.deploy(next());
		this.server.set(Map.of("PATH", path));
		assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
		assertThat(LoopbackServer.steps(outcome)).containsSubsequence("smoked", "warned", "live")
			.doesNotContain("stopped");
		assertThat(outcome.err()).contains(before + " could not be stopped, and may still run.");
	}

	@Test
	void aReleaseThatNeverGetsReadyIsGivenUp() throws Exception {
		String before = this.server.live("api");
		this.server.set(Map.of("HIGHWAKE_READY_S", "4"));
		Outcome outcome = this.server.deploy(this.releases.bad(++this.number, "never-ready"));
		this.server.set(Map.of("HIGHWAKE_READY_S", "100"));
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(1);
		assertThat(LoopbackServer.steps(outcome)).endsWith("starting", "failed");
		assertThat(outcome.err()).contains("not ready after 4 s", "Live is " + before);
		assertThat(this.server.live("api")).isEqualTo(before);
	}

	@Test
	void aReleaseThatFailsItsSmokeTestIsSwappedBack() throws Exception {
		String before = this.server.live("api");
		Outcome outcome = this.server.deploy(this.releases.bad(++this.number, "fails-smoke"));
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(1);
		assertThat(LoopbackServer.steps(outcome)).endsWith("swapped", "back", "failed");
		assertThat(outcome.err()).contains("/v3/status answers 500");
		assertThat(this.server.live("api")).isEqualTo(before);
	}

	@Test
	void aRefusedCacheNeverStopsAStart() throws Exception {
		Path folder = this.releases.release(++this.number, "");
		Files.writeString(folder.resolve("app.aot"), "no cache at all");
		Archive release = Archive.of(folder, "api", Archive.id(this.number));
		Outcome outcome = this.server.deploy(release);
		assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
		assertThat(LoopbackServer.steps(outcome)).contains("cold", "live").doesNotContain("trained");
		assertThat(this.server.live("api")).isEqualTo(release.id());
	}

	@Test
	void trainingThatTakesTooLongIsEndedWithAllItStarted() throws Exception {
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "2"));
		Archive release = trainsForever();
		Outcome outcome = this.server.deploy(release);
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "0"));
		assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
		assertThat(LoopbackServer.steps(outcome)).contains("cold", "live");
		Awaitility.await("nothing trains any more").until(() -> secondOf(release).isEmpty());
	}

	@Test
	void trainingEndsWithTheScript() throws Exception {
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "100"));
		Archive release = trainsForever();
		List<String> command = this.server.command("deploy", "api", release.id(), release.sha256());
		Process script = new ProcessBuilder(command).redirectInput(release.file().toFile())
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		Awaitility.await("it trains").until(() -> secondOf(release).isPresent());
		script.destroyForcibly().waitFor();
		Awaitility.await("nothing trains any more").until(() -> secondOf(release).isEmpty());
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "0"));
		assertThat(this.server.ssh("prune api").code()).isZero();
		assertNothingIsLeft();
	}

	/// A release whose training starts another process, as a JVM does to write its cache,
	/// and does not end.
	private Archive trainsForever() throws IOException {
		Path folder = this.releases.release(++this.number, "");
		Path start = folder.resolve("bin/start");
		Files.copy(start, folder.resolve("bin/really-start"), StandardCopyOption.COPY_ATTRIBUTES);
		Files.writeString(start, """
				#!/bin/sh
				[ "${1:-}" = --train ] || exec "$(dirname "$0")/really-start" "$@"
				sleep 300 &
				echo $! >second.new && mv second.new second
				wait
				""");
		return Archive.of(folder, "api", Archive.id(this.number));
	}

	/// That other process, while it lives.
	private Optional<ProcessHandle> secondOf(Archive release) throws IOException {
		Path file = this.server.root().resolve("api/releases").resolve(release.id()).resolve("second");
		return Files.exists(file)
				? ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).filter(ProcessHandle::isAlive)
				: Optional.empty();
	}

	@Test
	void aReleaseThatIsNotWhatWasAskedForIsRefused() throws Exception {
		String before = this.server.live("api");
		Archive release = next();
		assertThat(this.server.deploy(release.withWrongSum()).code()).isEqualTo(2);
		Archive other = new Archive(release.file(), "auth", release.id(), release.sha256());
		assertThat(this.server.deploy(other).err()).contains("is not " + release.id() + " of auth");
		assertThat(this.server.live("api")).isEqualTo(before);
		assertNothingIsLeft();
	}

	/// Whatever kills the script, at whatever step: nobody notices, and the next command
	/// leaves one release running.
	@ParameterizedTest
	@ValueSource(strings = { "received", "starting", "swapped" })
	void aDeployThatIsKilledIsEndedByTheNext(String step) throws Exception {
		String before = this.server.live("api");
		Archive release = next();
		List<String> command = this.server.command("deploy", "api", release.id(), release.sha256());
		Process script = new ProcessBuilder(command).redirectInput(release.file().toFile())
			.redirectErrorStream(true)
			.start();
		try (BufferedReader lines = script.inputReader()) {
			String line = lines.readLine();
			while (line != null && !line.contains("\"step\":\"" + step + "\"")) {
				line = lines.readLine();
			}
			assertThat(line).as("it came to " + step).isNotNull();
			script.destroyForcibly().waitFor();
		}
		Outcome next = this.server.ssh("prune api");
		assertThat(next.code()).as(next + this.server.logs()).isZero();
		assertThat(this.server.live("api")).isIn(release.id(), before);
		assertNothingIsLeft();
	}

	@Test
	void aFullDiskLeavesWhatIsLive() throws Exception {
		String before = this.server.live("api");
		Archive release = next();
		List<String> command = new ArrayList<>(List.of("env", "--ignore-signal=XFSZ", "prlimit", "--fsize=2048"));
		command.addAll(this.server.command("deploy", "api", release.id(), release.sha256()));
		Outcome outcome = LoopbackServer.run(release.file(), command.toArray(String[]::new));
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(1);
		assertThat(this.server.live("api")).isEqualTo(before);
		assertNothingIsLeft();
	}

	@Test
	void oneChangeAtATime() throws Exception {
		this.server.set(Map.of("HIGHWAKE_LOCK_S", "1"));
		Process holder = new ProcessBuilder("flock", this.server.root().resolve("api/deploy.lock").toString(), "sleep",
				"30")
			.start();
		Awaitility.await("the lock is held").until(() -> !holder.descendants().toList().isEmpty());
		try {
			Outcome outcome = this.server.ssh("rollback api");
			assertThat(outcome.code()).as(outcome.toString()).isEqualTo(75);
			assertThat(outcome.err()).contains("Another change of api is at work");
			assertThat(this.server.ssh("status api").code()).as("status waits for nobody").isZero();
		}
		finally {
			holder.descendants().forEach(ProcessHandle::destroy);
			holder.destroy();
			this.server.set(Map.of("HIGHWAKE_LOCK_S", "60"));
		}
	}

	@Test
	void theNewestFiveReleasesAreKept() throws Exception {
		Path releases = this.server.root().resolve("api/releases");
		for (int minute = 50; minute < 58; minute++) {
			Files.createDirectories(releases.resolve(Archive.id(minute)));
		}
		String live = this.server.live("api");
		Outcome outcome = this.server.ssh("prune api");
		assertThat(outcome.code()).isZero();
		try (Stream<Path> left = Files.list(releases)) {
			assertThat(left.map((release) -> release.getFileName().toString()))
				.contains(live, Archive.id(57), Archive.id(53))
				.doesNotContain(Archive.id(52));
		}
		for (int minute = 53; minute < 58; minute++) {
			Files.delete(releases.resolve(Archive.id(minute)));
		}
	}

	@Test
	void onlyTheShapesOfACommandComeThroughSsh() {
		for (String asked : List.of("bash -i", "status api; id", "deploy api ../x " + "0".repeat(64))) {
			Outcome outcome = this.server.ssh(asked);
			assertThat(outcome.code()).as(outcome.toString()).isEqualTo(126);
			assertThat(outcome.out()).isEmpty();
		}
	}

	private Archive next() throws IOException {
		return this.releases.good(++this.number);
	}

	private Path posts() {
		return this.directory.resolve("posts");
	}

	private List<String> started() throws IOException {
		try (Stream<Path> releases = Files.list(this.server.root().resolve("api/releases"))) {
			return releases.map((release) -> release.getFileName().toString())
				.filter((release) -> this.server.processes("api", release).findAny().isPresent())
				.toList();
		}
	}

	private void assertNothingIsLeft() throws IOException {
		try (Stream<Path> files = Files.walk(this.server.root(), 3)) {
			assertThat(files.map(Path::toString)).as("what is left")
				.noneMatch((file) -> file.endsWith(".part") || file.endsWith("/deploying") || file.contains("/train."));
		}
	}

}
