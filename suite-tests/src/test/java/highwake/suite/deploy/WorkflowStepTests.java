package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import highwake.suite.workflows.Workflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The text of the workflows' steps against a server: what GitHub will run is what runs here.
class WorkflowStepTests {

	private static final String ANOTHER_KEY = "AAAAC3NzaC1lZDI1NTE5AAAAIPd2mVYjmX0nGm9jv6m3cZq4oX1f4o6mJt8mZk1dGk7b";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path work;

	@Test
	void deployAReleaseAndAskForOneByItsId() throws IOException {
		try (LoopbackServer server = LoopbackServer.start(Map.of("HIGHWAKE_ECHO_POSTS",
				this.work.resolve("posts").toString(), "HIGHWAKE_JAVA_OPTS", "-Xmx128m -XX:TieredStopAtLevel=1"))) {
			server.set(Map.of("HIGHWAKE_TRAIN_S", "0"));
			EchoReleases releases = new EchoReleases(Files.createDirectory(this.work.resolve("releases")));
			Archive release = releases.good(1);
			Outcome outcome = deploy(release, server.secrets());
			assertThat(outcome.code()).as(outcome + server.logs()).isZero();
			assertThat(server.live("api")).isEqualTo(release.id());
			Outcome again = run(Workflow.named("rollback").step("Roll back"), release.id(), server.secrets());
			assertThat(again.code()).as(again.toString()).isZero();
			assertThat(LoopbackServer.steps(again)).containsExactly("live");

			Map<String, String> another = new HashMap<>(server.secrets());
			another.computeIfPresent("DEPLOY_KNOWN_HOSTS", (name, line) -> line.replaceAll("AAAA\\S+", ANOTHER_KEY));
			Outcome refused = deploy(release, another);
			assertThat(refused.code()).isNotZero();
			assertThat(refused.err()).contains("Host key verification failed");
		}
	}

	private Outcome deploy(Archive release, Map<String, String> secrets) throws IOException {
		Path dist = Files.createDirectories(this.work.resolve("dist"));
		String name = "api-" + release.id() + ".tar.gz";
		Files.deleteIfExists(dist.resolve(name));
		Files.copy(release.file(), dist.resolve(name));
		Files.writeString(dist.resolve(name + ".sha256"), release.sha256() + "  " + name + "\n");
		return run(Workflow.named("deploy-service").step("Deploy"), release.id(), secrets);
	}

	private Outcome run(Workflow.Step step, String release, Map<String, String> secrets) throws IOException {
		Map<String, String> environment = new HashMap<>(secrets);
		environment.putAll(Map.of("SERVICE", "api", "RELEASE", release, "EVERYTHING", "true"));
		Path script = Files.writeString(this.work.resolve("step.sh"), step.run());
		return Project.run(this.work, environment, List.of("bash", "-e", script.toString()));
	}

}
