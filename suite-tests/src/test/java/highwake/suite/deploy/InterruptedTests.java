package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// A machine that loses power between the rename and the smoke test of a change, and whose new release then will not do.
@Tag("long") // two minutes of rare nights; RestartTests and DeployTests run each time
class InterruptedTests {

	private static final int SETTLE_MILLIS = 1_500;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path directory;

	@SuppressWarnings("NullAway.Init")
	private LoopbackServer server;

	@AfterEach
	void stop() throws IOException {
		if (this.server != null) {
			this.server.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "fails-smoke, 100, /v3/status answers 500", "never-ready, 12, is not ready after 12 s" })
	void aRollbackGoesBackOnceAndNotOneReleaseTooFar(String behaviour, String patience, String reason)
			throws Exception {
		deployThree();
		interrupt(behaviour);
		this.server.set(Map.of("HIGHWAKE_READY_S", patience));
		Outcome outcome = this.server.ssh("rollback api");
		assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
		assertThat(LoopbackServer.steps(outcome)).containsExactly("recovering", "starting", "back", "stopping", "live");
		assertThat(outcome.out()).contains(reason, "the interrupted change was taken back");
		assertThat(this.server.live("api")).isEqualTo(Archive.id(1));
		assertThat(this.server.processes("api", Archive.id(1))).hasSize(1);
		assertThat(this.server.processes("api", Archive.id(2))).isEmpty();
		assertThat(at(outcome, "stopping") - at(outcome, "back")).as("what Caddy had dialled is waited for")
			.isGreaterThanOrEqualTo(SETTLE_MILLIS);
		this.server.set(Map.of("HIGHWAKE_READY_S", "100"));
		Outcome again = this.server.ssh("rollback api");
		assertThat(again.code()).as(again + this.server.logs()).isZero();
		assertThat(this.server.live("api")).as("the next goes as ever").isEqualTo(Archive.id(0));
	}

	@Test
	void whereNeitherReleaseGetsReadyARollbackTriesTheOldOneAndNoOther() throws Exception {
		deployThree();
		Files.writeString(release(1).resolve("behaviour"), "never-ready");
		interrupt("never-ready");
		this.server.set(Map.of("HIGHWAKE_READY_S", "3"));
		Outcome outcome = this.server.ssh("rollback api");
		assertThat(outcome.code()).as(outcome + this.server.logs()).isEqualTo(1);
		assertThat(outcome.err()).contains(Archive.id(1) + " is not ready either, and " + Archive.id(2) + " stays",
				"Live is " + Archive.id(2));
		assertThat(outcome.out()).doesNotContain(Archive.id(0));
		assertThat(this.server.live("api")).isEqualTo(Archive.id(2));
		assertThat(this.server.processes("api", Archive.id(1))).isEmpty();
	}

	private void deployThree() throws IOException {
		EchoReleases releases = new EchoReleases(this.directory);
		this.server = LoopbackServer.start(Map.of("HIGHWAKE_ECHO_POSTS", this.directory.resolve("posts").toString(),
				"HIGHWAKE_JAVA_OPTS", "-Xmx128m -XX:TieredStopAtLevel=1"));
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "0", "HIGHWAKE_READY_S", "100"));
		for (int number = 0; number < 3; number++) {
			assertThat(this.server.deploy(releases.good(number)).code()).as(this.server.logs()).isZero();
		}
	}

	/// Makes of the last change one that ended just after its rename.
	private void interrupt(String behaviour) throws IOException {
		Path service = this.server.root().resolve("api");
		this.server.stopRunit();
		Files.writeString(release(2).resolve("behaviour"), behaviour);
		Files.delete(service.resolve("previous"));
		Files.createSymbolicLink(service.resolve("previous"), Path.of("releases", Archive.id(0)));
		Files.writeString(service.resolve("deploying"), Archive.id(2) + " " + Archive.id(1) + "\n");
		startWithTheNew(Archive.id(1));
		this.server.startRunit();
		this.server.set(Map.of("HIGHWAKE_SETTLE_S", Double.toString(SETTLE_MILLIS / 1000.0)));
	}

	/// The old release had not been stopped yet, and so a boot starts it too.
	private void startWithTheNew(String old) throws IOException {
		try (Stream<Path> slots = Files.list(this.server.root().resolve("sv"))) {
			for (Path slot : slots.toList()) {
				if (Files.exists(slot.resolve("release"))
						&& slot.resolve("release").toRealPath().getFileName().toString().equals(old)) {
					Files.delete(slot.resolve("down"));
				}
			}
		}
	}

	private Path release(int number) {
		return this.server.root().resolve("api/releases").resolve(Archive.id(number));
	}

	private static long at(Outcome outcome, String step) {
		List<JsonNode> told = LoopbackServer.told(outcome);
		JsonNode one = told.stream()
			.filter((line) -> line.get("step").stringValue().equals(step))
			.findFirst()
			.orElse(null);
		return Objects.requireNonNull(one).get("ms").longValue();
	}

}
