package highwake.suite.workflows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The very shell text of the deploy step and the rollback step, run as GitHub runs it, with an `ssh` that only notes what
/// it is asked.
class DeployStepTests {

	private static final String RELEASE = "20260102T030405Z-0123456789ab";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path work;

	@BeforeEach
	void checkOut() throws IOException {
		write("bin/ssh",
				"""
						#!/usr/bin/env bash
						echo "$*" >>"$NOTES/asked"
						while [ $# -gt 1 ]; do
							case $1 in
							-i) stat -c %a "$2" >>"$NOTES/key-mode" && cp "$2" "$NOTES/key" && echo "$2" >"$NOTES/key-path" ;;
							UserKnownHostsFile=*) cp "${1#*=}" "$NOTES/known_hosts" ;;
							esac
							shift
						done
						case $1 in
						status*) echo "{\\"service\\":\\"api\\",\\"current\\":\\"$LIVE\\",\\"previous\\":\\"\\",\\"ready\\":true}" ;;
						deploy*) cat >"$NOTES/received" ;;
						esac
						exit "$ENDS"
						""");
		Files.setPosixFilePermissions(this.work.resolve("bin/ssh"), PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.createDirectory(this.work.resolve("notes"));
		Files.createDirectories(this.work.resolve("checkout/deploy"));
		Files.copy(Project.root().resolve("deploy/changed"), this.work.resolve("checkout/deploy/changed"));
		write("checkout/api-service/src/main/A.java", "a");
		write("checkout/api-service/src/test/A.java", "a");
		write("checkout/collector-service/A.java", "a");
		git("init", "-q");
		commit();
		write("checkout/dist/api-" + RELEASE + ".tar.gz", "the archive");
		sum("the archive");
	}

	@Test
	void sendsTheArchiveWithItsSum() throws IOException {
		Outcome outcome = deploy(Map.of());
		assertThat(outcome.code()).as(outcome.err()).isZero();
		assertThat(Files.readString(notes("received"))).isEqualTo("the archive");
		assertThat(asked()).hasSize(2).first().asString().endsWith("highwake-deploy@server.example status api");
		assertThat(asked().getLast())
			.matches(".* highwake-deploy@server\\.example deploy api " + RELEASE + " [0-9a-f]{64}");
	}

	@Test
	void trustsOneHostKeyAndOffersOneKey() throws IOException {
		deploy(Map.of());
		assertThat(asked()).allSatisfy((words) -> assertThat(words).contains("-o StrictHostKeyChecking=yes",
				"-o BatchMode=yes", "-o IdentitiesOnly=yes", "-F none", "-p 22 ", "GlobalKnownHostsFile=/dev/null"));
		assertThat(Files.readString(notes("known_hosts"))).isEqualTo("server.example ssh-ed25519 AAAA\n");
		assertThat(Files.readString(notes("key"))).isEqualTo("the private key\n");
		assertThat(Files.readAllLines(notes("key-mode"))).containsOnly("600");
		assertThat(Path.of(Files.readString(notes("key-path")).strip())).as("the key's file, afterwards")
			.doesNotExist();
	}

	@Test
	void sendsNothingThatWasDamagedOnTheWay() throws IOException {
		sum("another archive");
		Outcome outcome = deploy(Map.of());
		assertThat(outcome.code()).isNotZero();
		assertThat(asked()).singleElement().asString().endsWith("status api");
	}

	@Test
	void failsWhereTheServerDoes() throws IOException {
		assertThat(deploy(Map.of("ENDS", "1")).code()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "api-service/src/main/A.java, true", "api-service/src/test/A.java, false",
			"collector-service/A.java, false", "galaxy-store/New.java, true", "docs/README.md, false",
			"pom.xml, true" })
	void deploysWhatHasChangedSinceWhatIsLive(String changed, boolean deploys) throws IOException {
		String live = "20260101T000000Z-" + git("rev-parse", "HEAD").strip().substring(0, 12);
		write("checkout/" + changed, "b");
		commit();
		Outcome outcome = deploy(Map.of("LIVE", live));
		assertThat(outcome.code()).as(outcome.err()).isZero();
		assertThat(asked()).hasSize(deploys ? 2 : 1);
		assertThat(outcome.out().contains("api has not changed since ")).isEqualTo(!deploys);
		if (!deploys) {
			deploy(Map.of("LIVE", live, "EVERYTHING", "true"));
			assertThat(asked()).hasSize(3);
		}
	}

	@ParameterizedTest
	@CsvSource({ "'', rollback api", RELEASE + ", activate api " + RELEASE })
	void rollsBack(String release, String words) throws IOException {
		Outcome outcome = run(Workflow.named("rollback"), "Roll back", Map.of("RELEASE", release));
		assertThat(outcome.code()).as(outcome.err()).isZero();
		assertThat(asked()).singleElement().asString().endsWith("highwake-deploy@server.example " + words);
	}

	private Outcome deploy(Map<String, String> environment) throws IOException {
		return run(Workflow.named("deploy-service"), "Deploy", environment);
	}

	/// Runs a step's text by `bash -e`, as GitHub does, with every variable that its
	/// `env`
	/// names.
	private Outcome run(Workflow workflow, String name, Map<String, String> more) throws IOException {
		Workflow.Step step = workflow.step(name);
		Map<String, String> environment = new HashMap<>(Map.of("DEPLOY_KEY", "the private key", "DEPLOY_KNOWN_HOSTS",
				"server.example ssh-ed25519 AAAA", "DEPLOY_HOST", "server.example", "DEPLOY_PORT", "22", "DEPLOY_USER",
				"highwake-deploy", "SERVICE", "api", "RELEASE", RELEASE, "EVERYTHING", "false"));
		environment.putAll(more);
		assertThat(environment.keySet()).as("what the step is given")
			.containsAll(step.env().keySet().stream().map(Object::toString).toList());
		environment.putIfAbsent("LIVE", "");
		environment.putIfAbsent("ENDS", "0");
		environment.put("NOTES", this.work.resolve("notes").toString());
		environment.put("PATH", this.work.resolve("bin") + ":" + System.getenv("PATH"));
		Path script = Files.writeString(this.work.resolve("step.sh"), step.run());
		return Project.run(this.work.resolve("checkout"), environment, List.of("bash", "-e", script.toString()));
	}

	private List<String> asked() throws IOException {
		return Files.readAllLines(notes("asked"));
	}

	private Path notes(String name) {
		return this.work.resolve("notes").resolve(name);
	}

	private void sum(String content) throws IOException {
		Path dist = this.work.resolve("checkout/dist");
		Files.writeString(dist.resolve("api-" + RELEASE + ".tar.gz.sha256"),
				sha256(content) + "  api-" + RELEASE + ".tar.gz\n");
	}

	private static String sha256(String content) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void write(String file, String content) throws IOException {
		Files.createDirectories(this.work.resolve(file).getParent());
		Files.writeString(this.work.resolve(file), content);
	}

	private void commit() {
		git("add", "-A", ":!dist");
		git("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m",
				"x");
	}

	private String git(String... words) {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(words));
		Outcome outcome = Project.run(this.work.resolve("checkout"), Map.of(), command);
		assertThat(outcome.code()).as(outcome.err()).isZero();
		return outcome.out();
	}

}
