package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// What no deploy asked for: a program that dies, and a machine that is started again. The service manager brings back what
/// was live, and Caddy holds who comes meanwhile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestartTests {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static final int POSTING = 5;

	@SuppressWarnings("NullAway.Init")
	private LoopbackServer server;

	@SuppressWarnings("NullAway.Init")
	private Archive live;

	@BeforeAll
	void deploy(@TempDir Path directory) throws IOException {
		EchoReleases releases = new EchoReleases(directory);
		this.server = LoopbackServer.start(Map.of("HIGHWAKE_ECHO_POSTS", directory.resolve("posts").toString(),
				"HIGHWAKE_JAVA_OPTS", "-Xmx128m -XX:TieredStopAtLevel=1"));
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "0", "HIGHWAKE_READY_S", "100"));
		for (int number = 0; number < 2; number++) {
			this.live = releases.good(number);
			assertThat(this.server.deploy(this.live).code()).as(this.server.logs()).isZero();
		}
	}

	@AfterAll
	void stop() throws IOException {
		if (this.server != null) {
			this.server.close();
		}
	}

	@Test
	void afterAKillOnlyWhatWasInFlightFails() throws Exception {
		try (Load load = new Load(this.server.site()).gets(4, "/v3/ping", (answer) -> answer.status() == 200)
			.posts(POSTING, "/v3/echo?ms=300", 3_000, 1)) {
			Awaitility.await("clients are served").atMost(LIMIT).until(() -> load.answered().size() > POSTING);
			ProcessHandle killed = running();
			killed.destroyForcibly();
			Awaitility.await("another process of the same release")
				.atMost(LIMIT)
				.until(() -> this.server.processes("api", this.live.id())
					.anyMatch((process) -> !process.equals(killed)));
			int before = load.answered().size();
			Awaitility.await("clients are served again")
				.atMost(LIMIT)
				.until(() -> load.answered().size() > before + POSTING);
			load.stop();
			assertThat(load.failures()).as("failed of " + load.requests())
				.hasSizeLessThanOrEqualTo(POSTING)
				.allMatch((failure) -> failure.contains("POST") && failure.contains("answers 502"));
			assertThat(load.mixedUp()).isEmpty();
		}
	}

	@Test
	void afterABootTheLiveReleaseAndNoOtherRuns() throws Exception {
		this.server.stopRunit();
		assertThat(this.server.processes("api", this.live.id())).isEmpty();
		this.server.startRunit();
		try (Connection connection = new Connection(this.server.site().getPort())) {
			assertThat(connection.send("GET", "/v3/ping", List.of(), List.of()).text()).as("Caddy held it")
				.contains(this.live.id());
		}
		assertThat(this.server.processes("api", this.live.id())).hasSize(1);
		assertThat(this.server.processes("api", Archive.id(0))).isEmpty();
		assertThat(this.server.ssh("rollback api").code()).as("the next change goes as ever").isZero();
		assertThat(this.server.ssh("rollback api").code()).isZero();
	}

	private ProcessHandle running() {
		return this.server.processes("api", this.live.id()).findAny().orElseThrow();
	}

}
