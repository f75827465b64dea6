package highwake.suite.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// A collector as a process of its own: the program that is deployed, on a data directory, heard on a unix socket.
///
/// [#close()] kills what still runs. What the program said is in `NAME.log` beside the data directory.
final class Collector implements AutoCloseable {

	/// The settings under which it forgets nothing: the oracle knows no horizon, and its
	/// streams hold reports of years
	/// ago.
	static final Map<String, String> FOR_EVER = Map.of("HIGHWAKE_COLLECTOR_RETENTION_OFFERS", "0",
			"HIGHWAKE_COLLECTOR_RETENTION_CARRIERS", "0", "HIGHWAKE_COLLECTOR_RETENTION_RESCUESHIPS", "0");

	private static final Duration START_LIMIT = Duration.ofSeconds(90);

	private static final Duration CATCH_UP_LIMIT = Duration.ofMinutes(1);

	private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

	private final Process process;

	private final Path socket;

	private final Path log;

	private Collector(Process process, Path socket, Path log) {
		this.process = process;
		this.socket = socket;
		this.log = log;
	}

	/// Starts a collector and waits until it is ready.
	/// @param name of its socket and log, for tests that run several on one data
	/// directory
	/// @param relay what it subscribes to
	/// @param settings more environment
	static Collector start(Path data, String name, String relay, Map<String, String> settings) {
		return start(data, name, relay, settings, List.of());
	}

	/// Starts a collector as another program's child, or in a tighter place.
	/// @param within what the command is begun with, for example `prlimit …`
	static Collector start(Path data, String name, String relay, Map<String, String> settings, List<String> within) {
		try {
			Files.createDirectories(data);
			Path log = data.resolveSibling(name + ".log");
			Path socket = data.resolve(name + ".sock");
			ProcessBuilder builder = new ProcessBuilder(
					Stream.concat(within.stream(), CollectorProgram.command().stream()).toList())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
			builder.environment()
				.putAll(Map.of("HIGHWAKE_DATA", data.toString(), "HIGHWAKE_SOCKET", socket.toString(),
						"HIGHWAKE_COLLECTOR_EDDN", relay));
			builder.environment().putAll(FOR_EVER);
			builder.environment().putAll(settings);
			Collector collector = new Collector(builder.start(), socket, log);
			collector.awaitReady();
			return collector;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void awaitReady() {
		try {
			Awaitility.await("the collector is ready")
				.atMost(START_LIMIT)
				.pollInterval(Duration.ofMillis(50))
				.ignoreExceptionsInstanceOf(IOException.class)
				.failFast("the collector has ended", () -> !this.process.isAlive())
				.until(() -> UnixHttp.get(this.socket, "/actuator/health/readiness").status() == 200);
		}
		catch (RuntimeException ex) {
			close();
			throw new IllegalStateException(said(), ex);
		}
	}

	long pid() {
		return this.process.pid();
	}

	/// Answers the memory that belongs to the process alone and to no file (`RssAnon`).
	long anonymousBytes() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid()), "status"))) {
			return lines.filter((line) -> line.startsWith("RssAnon:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
				.findFirst()
				.orElseThrow();
		}
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/// What `/actuator/feed` says.
	JsonNode feed() throws IOException {
		return ask("/actuator/feed");
	}

	/// What `/actuator/health` says, well or not.
	JsonNode health() throws IOException {
		return UnixHttp.get(this.socket, "/actuator/health").json();
	}

	/// What a path says; the answer is asserted to be 200.
	JsonNode ask(String path) throws IOException {
		UnixHttp answer = UnixHttp.get(this.socket, path);
		assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(200);
		return answer.json();
	}

	/// Waits until every frame that was published is in the log, and applied if this
	/// collector has the lead.
	void awaitCaughtUp(long published) {
		try {
			Awaitility.await("the collector has taken " + published + " frames")
				.atMost(CATCH_UP_LIMIT)
				.pollInterval(Duration.ofMillis(50))
				.failFast("the collector has ended", () -> !this.process.isAlive())
				.until(() -> isCaughtUp(feed(), published));
		}
		catch (ConditionTimeoutException ex) {
			throw new IllegalStateException(lastWords(), ex);
		}
	}

	private static boolean isCaughtUp(JsonNode feed, long published) {
		return feed.get("received").longValue() == published && settled(feed) == published
				&& (!feed.get("lead").booleanValue() || feed.path("waiting").asLong(1) == 0);
	}

	/// Frames whose fate the collector knows: the right side of its equation.
	static long settled(JsonNode feed) {
		return Stream.of("appended", "duplicate", "refused", "dropped")
			.mapToLong((fate) -> feed.get(fate).longValue())
			.sum();
	}

	/// Asks it to stop, as a deploy does, and answers its exit code.
	int terminate() {
		this.process.destroy();
		return exitCode();
	}

	/// Kills it as `kill -9` does: nothing of it runs any more, not even a hook.
	void kill() {
		this.process.destroyForcibly();
		exitCode();
	}

	private int exitCode() {
		try {
			assertThat(this.process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS))
				.as("ended within " + STOP_LIMIT + said())
				.isTrue();
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private String lastWords() {
		try {
			return UnixHttp.get(this.socket, "/actuator/feed").body() + said();
		}
		catch (IOException ex) {
			return ex + said();
		}
	}

	/// Everything it has said.
	String said() {
		try {
			return Files.exists(this.log) ? "\n" + Files.readString(this.log) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		if (this.process.isAlive()) {
			kill();
		}
	}

}
