package highwake.suite.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import highwake.suite.Ports;
import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What the command refuses, and how it says so: one sentence on standard error, exit code 2, nothing started.
class WordsTests {

	@SuppressWarnings("NullAway.Init")
	private static Checkout checkout;

	@BeforeAll
	static void make() throws IOException {
		checkout = Checkout.make();
	}

	@AfterAll
	static void delete() throws IOException {
		checkout.close();
	}

	@ParameterizedTest
	@CsvSource({ "fly, 'no command ''fly'''", "up --wings, 'no option --wings'", "up extra, 'extra'",
			"up --port, '--port needs a value'", "up --port 0, '1 to 65535'", "up --port 65536, '1 to 65535'",
			"up --port 80a, '1 to 65535'", "up --port=99999999999999999999, '1 to 65535'",
			"up --eddn http://x, 'tcp://host:port'", "up --eddn tcp://x, 'tcp://host:port'",
			"status --demo, 'no option --demo'", "down --json, 'no option --json'",
			"status --data /nowhere, 'no directory /nowhere'", "logs nobody, 'no service ''nobody'''",
			"test --fast --full, 'contradict'", "doctor --port 1, 'no option --port'",
			"upkeep --data /nowhere, 'no directory /nowhere'", "upkeep now, 'now'", "import, 'spansh or edsm'",
			"import eddb x.json, 'eddb'", "import spansh, 'needs the dump'",
			"import edsm /nowhere.json, 'no file /nowhere.json'", "import edsm pom.xml again, 'again'",
			"backup --data /nowhere, 'no directory /nowhere'", "restore, 'needs the directory of a backup'",
			"restore /nowhere, 'no directory /nowhere'", "restore /tmp --fresh, 'no option --fresh'",
			"tasks --data /nowhere, 'no directory /nowhere'", "rejects x1, 'number of a frame'",
			"rejects --limit 0, '1 to 99999'", "rejects --limit ten, '1 to 99999'",
			"package, 'one of collector api auth website'", "package caddy, 'one of collector api auth website'",
			"package api website, 'website'", "package api --port 1, 'no option --port'",
			"package api --output, '--output needs a value'", "package api, 'no git checkout'",
			"bench deploy often, 'number of swaps'", "bench deploy kill 100, 'from 1 to 99'",
			"rejects --reason bad, 'name of a reason'", "rejects 1 2, 'does not know'" })
	void refuses(String words, String because) {
		assertRefused(checkout.highwake(words.split(" ", -1)), because);
	}

	@ParameterizedTest
	@ValueSource(strings = { "help", "--help", "-h", "up --help", "" })
	void helps(String words) {
		Outcome outcome = checkout.highwake(words.isEmpty() ? new String[0] : words.split(" ", -1));
		assertThat(outcome.code()).isZero();
		assertThat(outcome.err()).isEmpty();
		assertThat(outcome.out()).contains("up ", "down", "status", "logs", "package", "test", "bench", "doctor");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 10_000, 11_000, 12_000 })
	void refusesATakenPort(int offset) throws IOException {
		int port = Ports.free();
		try (ServerSocket taken = new ServerSocket(port + offset, 1, InetAddress.getLoopbackAddress())) {
			assertThat(taken.isBound()).isTrue();
			assertRefused(checkout.highwake("up", "--demo", "--port", Integer.toString(port)),
					"Port " + (port + offset) + " is taken");
		}
	}

	@Test
	void refusesADataDirectoryThatCannotBe() throws IOException {
		Path file = Files.writeString(checkout.root().resolve("a-file"), "");
		assertRefused(checkout.highwake("up", "--port", Integer.toString(Ports.free()), "--data", file + "/data"),
				"cannot be made");
	}

	@Test
	void refusesAFullDisk(@TempDir Path tools) throws IOException {
		Checkout.executable(tools.resolve("df"), "echo head; echo /dev/x 100 50 50000 50% /");
		assertRefused(checkout.highwake(Map.of("PATH", tools + ":" + System.getenv("PATH")), "up", "--port",
				Integer.toString(Ports.free())), "only 48 MB free");
	}

	@Test
	void namesAMissingToolAtOnce(@TempDir Path tools) throws IOException {
		assertRefused(without(tools, "node", "npm").run("up"),
				"needs node 20 or newer, and there is none: install it with `");
		assertRefused(without(tools, "git").run("up"), "needs git, and there is none: install it with `");
		Checkout.executable(tools.resolve("node"), "echo v18.19.0");
		assertRefused(new Machine(tools).run("up"), "needs node 20 or newer, and this is 18.19.0: install it with `");
		assertThat(checkout.mavenWasAsked()).isEmpty();
	}

	@Test
	void theDoctorSaysWhatIsMissingAndHowToGetIt(@TempDir Path tools) throws IOException {
		Outcome outcome = without(tools, "git").run("doctor");
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.out()).containsPattern("ok +JDK 25 +/")
			.containsPattern("MISSING +git: .*(apt-get|brew) install.* git");
	}

	@Test
	void theDoctorIsContentWithThisMachine() {
		Outcome outcome = Project.run(Project.root(), Map.of(), List.of("./highwake", "doctor"));
		assertThat(outcome.out()).contains("JDK 25", "node", "Caddy", "chromium");
		assertThat(outcome.code()).isEqualTo(outcome.out().contains("MISSING") ? 1 : 0);
	}

	@Test
	void theScriptsAreCleanUnderShellcheck() {
		Outcome outcome = Project.run(Project.root(), Map.of(), List.of("bash", "-c",
				"shellcheck $(grep -lE '^#!(/bin/sh|/usr/bin/env bash)$' highwake .ci/run deploy/* 2>/dev/null)"));
		assertThat(outcome.out() + outcome.err()).isEmpty();
		assertThat(outcome.code()).isZero();
	}

	private static void assertRefused(Outcome outcome, String because) {
		assertThat(outcome.code()).as(outcome.toString()).isEqualTo(2);
		assertThat(outcome.err()).startsWith("highwake: ").contains(because).endsWith(".\n").hasLineCount(1);
		assertThat(outcome.out()).isEmpty();
	}

	/// A machine on which the usual tools are, but not these.
	private static Machine without(Path tools, String... missing) throws IOException {
		for (String tool : List.of("bash", "env", "sh", "readlink", "dirname", "basename", "mkdir", "grep", "sed", "id",
				"df", "awk", "cat", "rm", "head", "tail", "tr", "find", "sort", "uname", "apt-get", "apt-cache", "dpkg",
				"brew", "git", "node", "npm", "java")) {
			Path link = tools.resolve(tool);
			Files.deleteIfExists(link);
			if (!List.of(missing).contains(tool)) {
				for (String folder : System.getenv("PATH").split(":", -1)) {
					if (Files.isExecutable(Path.of(folder, tool)) && !Files.exists(link)) {
						Files.createSymbolicLink(link, Path.of(folder, tool));
					}
				}
			}
		}
		return new Machine(tools);
	}

	private record Machine(Path tools) {

		Outcome run(String... words) {
			List<String> command = new ArrayList<>(List.of(checkout.root().resolve("highwake").toString()));
			command.addAll(List.of(words));
			return Project.run(checkout.root(), Checkout.withCaddy(Map.of("PATH", this.tools.toString())), command);
		}

	}

}
