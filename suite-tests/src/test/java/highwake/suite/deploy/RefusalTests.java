package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What the deploy script and the forced command refuse: nothing is changed, and one sentence says why.
class RefusalTests {

	private static final String ID = "20261121T120000Z-0123456789ab";

	private static final String ZEROES = "0000000000000000000000000000000000000000000000000000000000000000";

	@TempDir
	private Path directory;

	private Path release;

	@BeforeEach
	void makeARelease() throws IOException {
		this.release = Files.createDirectories(this.directory.resolve("release"));
		Files.createDirectory(this.release.resolve("bin"));
		Files.writeString(this.release.resolve("app.jar"), "a program");
		Files.copy(Project.root().resolve("deploy/start"), this.release.resolve("bin/start"));
		this.release.resolve("bin/start").toFile().setExecutable(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cp app.jar ../outside && tar -Pcf - ../outside .", "tar -Pcf - . /etc/hostname",
			"ln -s app.jar link && tar -cf - .", "ln app.jar twin && tar -cf - .", "mkfifo pipe && tar -cf - .",
			"touch 'a b' && tar -cf - .", "touch $'a\\nb' && tar -cf - .", "echo no archive" })
	void anArchiveThatWouldReachOut(String tar) throws Exception {
		Archive.of(this.release, "api", ID);
		Path file = this.directory.resolve("evil.tar.gz");
		LoopbackServer.run("bash", "-c", "cd \"$0\" && { " + tar + "; } | gzip >\"$1\"", this.release.toString(),
				file.toString());
		Outcome outcome = deploy(new Archive(file, "api", ID, Archive.sum(file)));
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(2);
		assertThat(LoopbackServer.steps(outcome)).containsExactly("received", "refused");
		assertNothingIsThere();
	}

	@Test
	void anArchiveWithoutAProgram() throws Exception {
		Files.delete(this.release.resolve("app.jar"));
		Outcome outcome = deploy(Archive.of(this.release, "api", ID));
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(2);
		assertThat(outcome.err()).contains("something is missing");
		assertNothingIsThere();
	}

	@Test
	void anotherServicesRelease() throws Exception {
		Archive archive = Archive.of(this.release, "api", ID);
		Outcome outcome = deploy(new Archive(archive.file(), "auth", ID, archive.sha256()));
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(2);
		assertThat(outcome.err()).contains("is not " + ID + " of auth");
		assertNothingIsThere();
	}

	@Test
	void anotherSum() throws Exception {
		Outcome outcome = deploy(Archive.of(this.release, "api", ID).withWrongSum());
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(2);
		assertThat(LoopbackServer.steps(outcome)).containsExactly("refused");
		assertNothingIsThere();
	}

	@ParameterizedTest
	@ValueSource(strings = { "activate api " + ID, "rollback api", "fly api", "deploy nobody " + ID, "prune",
			"activate api current", "status api api" })
	void whatItCannotDo(String words) throws Exception {
		Outcome outcome = script("highwake-deploy", Map.of(), words.split(" ", -1));
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(2);
		assertThat(outcome.err()).startsWith("highwake-deploy: ").endsWith(".\n").hasLineCount(1);
	}

	@Test
	void anotherUserThanTheOneWhoseReleasesTheyAre() throws Exception {
		Path service = Files.createDirectories(this.directory.resolve("opt")).resolve("api");
		if (LoopbackServer.isRoot()) {
			LoopbackServer.run("chown", "65534", Files.createDirectory(service).toString());
		}
		else {
			Files.createSymbolicLink(service, Path.of("/"));
		}
		Outcome outcome = script("highwake-deploy", Map.of(), "prune", "api");
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(2);
		assertThat(outcome.err()).matches("highwake-deploy: .*/api belongs to (\\w+)\\. Ask as that user: "
				+ "sudo -u \\1 /.*/deploy/highwake-deploy prune api\\.\n");
		assertThat(this.directory.resolve("logs")).doesNotExist();
		assertThat(service.resolve("deploy.lock")).doesNotExist();
		assertThat(service.resolve("releases")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "bash -i", "status api; id", "status api\nid", "deploy api ../x " + ZEROES,
			"deploy api " + ID, "deploy api " + ID + " 12", "deploy api " + ID + " " + ZEROES + " x",
			"activate api current", "activate nobody " + ID, "rollback", "prune", " status", "status  api",
			"status api ", "status\tapi", "scp -t /opt/highwake", "$(id)", "internal-sftp" })
	void otherWordsThanTheShapesOfACommand(String asked) {
		Outcome outcome = script("highwake-ssh", Map.of("SSH_ORIGINAL_COMMAND", asked));
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(126);
		assertThat(outcome.err()).startsWith("highwake-ssh: refused").hasLineCount(1);
		assertThat(outcome.out()).isEmpty();
	}

	@Test
	void otherServicesThanAKeysOwn() {
		assertThat(script("highwake-ssh", Map.of("SSH_ORIGINAL_COMMAND", "status api"), "website").code())
			.isEqualTo(126);
		Outcome outcome = script("highwake-ssh", Map.of("SSH_ORIGINAL_COMMAND", "status website"), "api", "website");
		assertThat(outcome.code()).as(outcome.toString()).isZero();
		assertThat(outcome.out()).startsWith("{\"service\":\"website\",\"current\":\"\"");
	}

	private Outcome deploy(Archive archive) {
		return LoopbackServer.run(archive.file(), "env", "HIGHWAKE_ROOT=" + this.directory.resolve("opt"),
				"HIGHWAKE_LOGS=" + this.directory.resolve("logs"), "HIGHWAKE_MANAGER=runit",
				"HIGHWAKE_DEPLOY_ENV=/dev/null", Project.root().resolve("deploy/highwake-deploy").toString(), "deploy",
				archive.service(), archive.id(), archive.sha256());
	}

	private Outcome script(String name, Map<String, String> environment, String... words) {
		List<String> settings = Stream.concat(
				Stream.of("HIGHWAKE_ROOT=" + this.directory.resolve("opt"),
						"HIGHWAKE_LOGS=" + this.directory.resolve("logs"), "HIGHWAKE_MANAGER=runit",
						"HIGHWAKE_DEPLOY_ENV=/dev/null"),
				environment.entrySet().stream().map((entry) -> entry.getKey() + "=" + entry.getValue()))
			.toList();
		List<String> command = Stream
			.of(Stream.of("env"), settings.stream(),
					Stream.of(Project.root().resolve("deploy").resolve(name).toString()), Stream.of(words))
			.flatMap((part) -> part)
			.toList();
		return Project.run(this.directory, Map.of(), command);
	}

	private void assertNothingIsThere() throws IOException {
		try (Stream<Path> files = Files.walk(this.directory.resolve("opt"))) {
			assertThat(files.filter(Files::isRegularFile).map((file) -> file.getFileName().toString()))
				.allMatch("deploy.lock"::equals);
		}
	}

}
