package highwake.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import highwake.suite.Project.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A whole suite, started by `./highwake up --detach` on a free port and a data directory of its own, and stopped by
/// [#close()]. Everything is real: the programs' jars, unix sockets, Caddy.
///
/// ```java
/// try (Suite suite = Suite.start("--demo")) {
/// 	client.get(suite.site().resolve("/v2/version"));
/// }
/// ```
///
/// The programs must be built (Maven has done so before this module's tests); nothing here builds them. The supervisor
/// starts again what a test kills, after a second. Logs stay in `target/suites/PORT/logs` when the suite has stopped, its
/// databases do not.
public final class Suite implements AutoCloseable {

	private static final int LINES_OF_A_LOG = 30;

	private final Path project;

	private final int port;

	private final Path data;

	private Suite(Path project, int port, Path data) {
		this.project = project;
		this.port = port;
		this.data = data;
	}

	/// Starts a suite in a new data directory and waits until all of it is ready.
	/// @param options of `./highwake up`: `--demo`, `--eddn tcp://…`
	/// @throws IllegalStateException with the ends of its logs, when it does not start
	public static Suite start(String... options) {
		return start(Map.of(), options);
	}

	/// As [#start(String...)], with more environment, such as
	/// `HIGHWAKE_SIMULATORS_SOURCE`.
	public static Suite start(Map<String, String> environment, String... options) {
		int port = Ports.free();
		return start(Project.root(), port, Path.of("target", "suites", Integer.toString(port)), environment, options);
	}

	/// Starts a suite on a data directory that may hold something already.
	/// @param project the checkout whose `./highwake` is run
	public static Suite start(Path project, int port, Path data, Map<String, String> environment, String... options) {
		Suite suite = new Suite(project, port, data.toAbsolutePath());
		List<String> command = new ArrayList<>(List.of(project.resolve("highwake").toString(), "up", "--detach",
				"--port", Integer.toString(port), "--data", suite.data.toString()));
		command.addAll(List.of(options));
		// a test's suite lives for a minute or two: the best compiler would take its CPU
		// and
		// give nothing back
		Map<String, String> ours = Map.of("HIGHWAKE_BUILD", "never", "HIGHWAKE_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
		Map<String, String> all = Stream.concat(ours.entrySet().stream(), environment.entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (own, theirs) -> theirs));
		Outcome outcome = Project.run(project, all, command);
		if (outcome.code() != 0) {
			throw new IllegalStateException("The suite did not start (" + outcome.code() + "): " + outcome.err()
					+ outcome.out() + suite.logTails());
		}
		return suite;
	}

	/// Its public port; the others follow from it.
	public int port() {
		return this.port;
	}

	/// Its data directory: the SQLite files, `run` and `logs`.
	public Path data() {
		return this.data;
	}

	/// The public site, without a path.
	public URI site() {
		return URI.create("http://localhost:" + this.port);
	}

	/// The internal site, where the programs ask each other and `/actuator/NAME/…` leads
	/// to their insides.
	public URI internal() {
		return URI.create("http://127.0.0.1:" + (this.port + 10_000));
	}

	/// Where the simulated relay publishes, when the suite is a demo.
	public String relay() {
		return "tcp://127.0.0.1:" + (this.port + 11_000);
	}

	/// The simulated Frontier and the simulators' control, when the suite is a demo.
	public URI simulators() {
		return URI.create("http://localhost:" + (this.port + 12_000));
	}

	/// What `./highwake status --json` says.
	public JsonNode status() {
		Outcome outcome = Project.run(this.project, Map.of(), List.of(this.project.resolve("highwake").toString(),
				"status", "--json", "--data", this.data.toString()));
		return JsonMapper.shared().readTree(outcome.out());
	}

	/// The process of a program, by the file the supervisor keeps.
	/// @param name collector, api, auth, website, simulators, caddy, or suite for the
	/// supervisor itself
	public ProcessHandle process(String name) {
		try {
			long pid = Long.parseLong(Files.readString(this.data.resolve("run").resolve(name + ".pid")).strip());
			return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException(name + " does not run"));
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/// Everything a program has said since the suite was started.
	public String log(String name) {
		return read(this.data.resolve("logs").resolve(name + ".log"));
	}

	/// The last lines of every log: what a person wants to see when something did not
	/// come to pass.
	public String logTails() {
		Path logs = this.data.resolve("logs");
		if (!Files.isDirectory(logs)) {
			return "";
		}
		try (Stream<Path> files = Files.list(logs)) {
			return files.filter(file -> file.toString().endsWith(".log"))
				.sorted()
				.map(file -> "\n==> " + file + "\n" + tail(read(file)))
				.collect(Collectors.joining());
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/// Stops every process of the suite, and deletes its databases.
	/// @throws IllegalStateException when something of it does not stop
	@Override
	public void close() {
		Outcome outcome = Project.run(this.project, Map.of(),
				List.of(this.project.resolve("highwake").toString(), "down", "--data", this.data.toString()));
		if (outcome.code() != 0) {
			throw new IllegalStateException("The suite did not stop: " + outcome.err() + outcome.out() + logTails());
		}
		deleteDatabases();
	}

	private void deleteDatabases() {
		try (Stream<Path> files = Files.list(this.data)) {
			for (Path file : files.filter(file -> file.getFileName().toString().contains(".db")).toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/// Deletes a folder and what is in it; for tests that make checkouts or data
	/// directories of their own.
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	private static String tail(String text) {
		List<String> lines = text.lines().toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_A_LOG), lines.size()));
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
