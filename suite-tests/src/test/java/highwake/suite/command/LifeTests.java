package highwake.suite.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import highwake.suite.Ports;
import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import highwake.suite.Suite;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The life of a suite of [StandIn]s: started, watched, hurt, stopped.
class LifeTests {

	private static final List<String> PROGRAMS = List.of("collector", "api", "auth", "website", "simulators", "caddy");

	@SuppressWarnings("NullAway.Init")
	private Checkout checkout;

	private final int port = Ports.free();

	@BeforeEach
	void make() throws IOException {
		this.checkout = Checkout.make();
	}

	@AfterEach
	void delete() throws IOException {
		this.checkout.close();
	}

	@Test
	void startsAnswersTellsAndStops() throws Exception {
		List<ProcessHandle> processes;
		try (Suite suite = this.checkout.suite(this.port, this.checkout.data("demo"), "--demo")) {
			assertThat(get(suite.site().resolve("/page"))).contains("/page");
			assertThat(get(suite.internal().resolve("/actuator/collector/feed"))).contains("1234");
			JsonNode status = suite.status();
			assertThat(status.required("ready").asBoolean()).isTrue();
			assertThat(status.required("port").asInt()).isEqualTo(this.port);
			assertThat(status.required("framesReceived").asInt()).isEqualTo(1234);
			assertThat(status.required("newestDatumAgeMillis").asLong()).isPositive();
			assertThat(status.required("version").asString()).isEqualTo("0.1.0");
			assertThat(status.required("services").findValuesAsString("name"))
				.containsExactlyInAnyOrderElementsOf(PROGRAMS);
			assertThat(status.required("services").findValuesAsString("health")).containsOnly("UP");
			assertThat(this.checkout.highwake("status").out()).contains("the demo", "all up", "1,234 frames received");
			assertThat(this.checkout.highwake("logs", "api").out()).contains("stand-in ready");
			processes = Stream.concat(PROGRAMS.stream(), Stream.of("suite")).map(suite::process).toList();
		}
		awaitTheEndOf(processes);
		assertThat(this.checkout.data("demo").resolve("run")).isEmptyDirectory();
		assertThat(this.checkout.data("demo").resolve("auth.key")).exists();
		Outcome status = this.checkout.highwake("status", "--json");
		assertThat(status.code()).isEqualTo(1);
		assertThat(status.out()).contains("\"running\": false");
	}

	@Test
	void startsAgainWhatIsKilled() {
		try (Suite suite = this.checkout.suite(this.port, this.checkout.data("demo"), "--demo")) {
			List<ProcessHandle> killed = Stream.of("collector", "caddy").map(suite::process).toList();
			killed.forEach(ProcessHandle::destroyForcibly);
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.until(() -> suite.status()
					.required("services")
					.findValuesAsString("restarts")
					.stream()
					.filter("1"::equals)
					.count() == 2 && suite.status().required("ready").asBoolean());
			assertThat(suite.process("collector").pid()).isNotEqualTo(killed.getFirst().pid());
			assertThat(suite.log("suite")).contains("collector died; starting it again in 1 s", "caddy died");
		}
	}

	@Test
	void whatDiesWhileStartingIsReportedAtOnceAndNothingIsLeftRunning() throws IOException {
		Path data = Files.createDirectories(this.checkout.data("x"));
		Files.writeString(data.resolve("refuse-to-start"), "");
		Outcome outcome = this.checkout.highwake("up", "--detach", "--port", Integer.toString(this.port), "--data",
				data.toString(), "--eddn", "tcp://127.0.0.1:1");
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.err()).contains("refusing to start, as told", "died while it was starting", data + "/logs/");
		assertThat(data.resolve("run")).isEmptyDirectory();
	}

	@Test
	void twoSuitesRunSideBySide() throws Exception {
		int other = Ports.free();
		try (Suite one = this.checkout.suite(this.port, this.checkout.data("one"), "--demo");
				Suite two = this.checkout.suite(other, this.checkout.data("two"), "--demo")) {
			assertThat(get(one.site())).isEqualTo(get(two.site()));
			assertRefused(this.checkout.highwake("status"), "More than one suite runs");
			assertRefused(this.checkout.highwake("up", "--data", one.data().toString(), "--port",
					Integer.toString(Ports.free())), "already runs on " + one.data());
			assertRefused(this.checkout.highwake("up", "--data", this.checkout.data("three").toString(), "--port",
					Integer.toString(other)), "is taken by the suite on " + two.data());
			assertThat(this.checkout.highwake("down", "--port", Integer.toString(other)).code()).isZero();
			assertThat(this.checkout.highwake("status").out()).contains("localhost:" + this.port);
		}
	}

	@Test
	void freshRemovesWhatIsHighwakesAndNothingElseAndNeverUnderARunningSuite() throws IOException {
		Path data = Files.createDirectories(this.checkout.data("x"));
		List<String> ours = List.of("feed.db", "feed.db-wal", "galaxy.db", "galaxy.db-shm", "market.db", "history.db",
				"auth.db", "lead.lock");
		List<String> theirs = List.of("letters.txt", "my.db", "market.db.backup", "notes/market.db");
		Files.createDirectories(data.resolve("notes"));
		for (String name : Stream.concat(ours.stream(), theirs.stream()).toList()) {
			Files.writeString(data.resolve(name), "");
		}
		try (Suite suite = this.checkout.suite(this.port, data)) {
			assertThat(ours).allSatisfy(name -> assertThat(data.resolve(name)).exists());
			assertRefused(this.checkout.highwake("up", "--fresh", "--data", suite.data().toString(), "--port",
					Integer.toString(Ports.free())), "already runs on");
			assertThat(ours).allSatisfy(name -> assertThat(data.resolve(name)).exists());
			assertThat(this.checkout.highwake("down").code()).isZero();
		}
		for (String name : ours) {
			Files.writeString(data.resolve(name), "");
		}
		List<String> own = Stream.concat(ours.stream(), Stream.of("auth.key")).toList();
		try (Suite suite = this.checkout.suite(this.port, data, "--fresh")) {
			assertThat(own).noneMatch(name -> Files.exists(suite.data().resolve(name)));
			assertThat(theirs).filteredOn(name -> !name.equals("my.db"))
				.allMatch(name -> Files.exists(data.resolve(name)) || name.contains(".db"));
		}
		assertThat(data.resolve("letters.txt")).exists();
		assertThat(data.resolve("notes/market.db")).exists();
	}

	@Test
	void aSuiteWhoseSupervisorWasKilledIsSeenAndStopped() {
		Suite suite = this.checkout.suite(this.port, this.checkout.data("demo"), "--demo");
		List<ProcessHandle> programs = PROGRAMS.stream().map(suite::process).toList();
		ProcessHandle supervisor = suite.process("suite");
		supervisor.destroyForcibly();
		Awaitility.await().until(() -> !supervisor.isAlive());
		assertThat(suite.status().required("supervisor").isNull()).isTrue();
		assertRefused(this.checkout.highwake("up", "--demo", "--port", Integer.toString(Ports.free())),
				"already runs on");
		suite.close();
		awaitTheEndOf(programs);
	}

	@Test
	void inTheForegroundASignalStopsEverythingInOrder() throws Exception {
		Path link = Files.createSymbolicLink(this.checkout.root().resolve("a link"), Path.of("highwake"));
		List<String> command = new ArrayList<>(List.of(link.toString(), "up", "--port", Integer.toString(this.port),
				"--data", "here/" + "very-".repeat(20) + "long", "--eddn", "tcp://127.0.0.1:1"));
		Path elsewhere = Files.createDirectories(this.checkout.root().resolve("else where"));
		Path out = elsewhere.resolve("out.txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile())
			.redirectErrorStream(true)
			.redirectOutput(out.toFile());
		builder.environment().putAll(Checkout.withCaddy(Map.of("HIGHWAKE_BUILD", "never")));
		Process up = builder.start();
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> Files.readString(out).contains("frames received") || !up.isAlive());
		assertThat(Files.readString(out)).contains("is at http://localhost:" + this.port,
				"The EDDN relay tcp://127.0.0.1:1 cannot be reached (ECONNREFUSED)", "keeps trying", "all up");
		assertThat(get(URI.create("http://localhost:" + this.port + "/v2/version"))).contains("/v2/version");
		List<ProcessHandle> programs = up.descendants().toList();
		up.destroy();
		assertThat(up.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(up.exitValue()).isZero();
		assertThat(Files.readString(out)).contains("Highwake has stopped.").doesNotContain("killed");
		awaitTheEndOf(programs);
		assertThat(elsewhere.resolve("here").resolve("very-".repeat(20) + "long").resolve("run")).isEmptyDirectory();
	}

	@Test
	void aReaderThatLeavesStopsTheSuiteRatherThanItsSupervisorAlone() throws IOException {
		Path data = this.checkout.data("demo");
		Outcome outcome = Project.run(this.checkout.root(), Checkout.withCaddy(Map.of("HIGHWAKE_BUILD", "never")),
				List.of("bash", "-c", "./highwake up --demo --port " + this.port + " | head -n 1"));
		assertThat(outcome.out()).isEqualTo("Starting Highwake ...\n");
		assertThat(data.resolve("run")).isEmptyDirectory();
		assertThat(this.checkout.highwake("status").code()).isEqualTo(1);
	}

	@Test
	void aSuiteThatDoesNotStartSaysWhyInATest() throws IOException {
		Path data = Files.createDirectories(this.checkout.data("x"));
		Files.writeString(data.resolve("refuse-to-start"), "");
		assertThatThrownBy(() -> this.checkout.suite(this.port, data)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("refusing to start, as told");
	}

	/// Whoever adopts a process whose parent is gone may take a moment to notice that it
	/// has ended.
	private static void awaitTheEndOf(List<ProcessHandle> processes) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
	}

	private static void assertRefused(Project.Outcome outcome, String because) {
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(2);
		assertThat(outcome.err()).contains(because).hasLineCount(1);
	}

	private static String get(URI uri) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
		connection.setReadTimeout(30_000);
		return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
