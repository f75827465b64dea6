package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// A machine that loses power between the rename and the smoke test of a change, and whose new release then will not do.
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
	@CsvSource("fails-smoke, /v3/status answers 500")
	void aRollbackGoesBackOnceAndNotOneReleaseTooFar(String behaviour, String reason) throws Exception {
		deployThree();
		interrupt(behaviour);
		Outcome outcome = this.server.ssh("rollback api");
		assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
		assertThat(LoopbackServer.steps(outcome)).containsExactly("recovering", "starting", "back", "stopping", "live");
		assertThat(outcome.out()).contains(reason, "the interrupted change was taken back");
		assertThat(this.server.live("api")).isEqualTo(Archive.id(1));
		assertThat(this.server.processes("api", Archive.id(1))).hasSize(1);
		assertThat(this.server.processes("api", Archive.id(2))).isEmpty();
		assertThat(at(outcome, "stopping") - at(outcome, "back")).as("what Caddy had dialled is waited for")
			.isGreaterThanOrEqualTo(SETTLE_MILLIS);
		Outcome again = this.server.ssh("rollback api");
		assertThat(again.code()).as(again + this.server.logs()).isZero();
		assertThat(this.server.live("api")).as("the next goes as ever").isEqualTo(Archive.id(0));
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
		Files.writeString(service.resolve("releases").resolve(Archive.id(2)).resolve("behaviour"), behaviour);
		Files.delete(service.resolve("previous"));
		Files.createSymbolicLink(service.resolve("previous"), Path.of("releases", Archive.id(0)));
		Files.writeString(service.resolve("deploying"), Archive.id(2) + " " + Archive.id(1) + "\n");
		this.server.startRunit();
		this.server.set(Map.of("HIGHWAKE_SETTLE_S", Double.toString(SETTLE_MILLIS / 1000.0)));
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
