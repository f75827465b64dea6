package highwake.benchmarks.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import highwake.simulators.relay.Relay;

/// A collector as a process of its own, as `./highwake up` starts it.
final class CollectorProcess implements AutoCloseable {

	private static final Path TARGET = Path.of("collector-service", "target");

	/// Those of `./highwake up`.
	static final List<String> OPTIONS = List.of("-Xmx136m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

	private final Process process;

	private CollectorProcess(Process process) {
		this.process = process;
	}

	static CollectorProcess start(Path data, String relay) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(OPTIONS);
		command.addAll(List.of("-jar", jar().toString()));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.redirectErrorStream(true).redirectOutput(data.resolve("collector.log").toFile());
		builder.environment()
			.putAll(Map.of("HIGHWAKE_DATA", data.toString(), "HIGHWAKE_SOCKET", data.resolve("http.sock").toString(),
					"HIGHWAKE_COLLECTOR_EDDN", relay, "MALLOC_ARENA_MAX", "2"));
		return new CollectorProcess(builder.start());
	}

	private static Path jar() throws IOException {
		try (Stream<Path> files = Files.list(TARGET)) {
			return files.filter((file) -> file.toString().endsWith("-exec.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("There is no program in " + TARGET));
		}
	}

	/// Answers the processor time of all its threads so far, the system's work for it
	/// included.
	Duration cpu() {
		return this.process.info().totalCpuDuration().orElseThrow();
	}

	/// Answers the memory that belongs to the process alone and to no file (`RssAnon`),
	/// in bytes.
	long anonymousBytes() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))) {
			return lines.filter((line) -> line.startsWith("RssAnon:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
				.findFirst()
				.orElseThrow();
		}
	}

	/// Waits until it subscribes to a relay.
	void awaitSubscribed(Relay relay) {
		if (!relay.awaitSubscribers(1, Duration.ofMinutes(1))) {
			throw new IllegalStateException("The collector does not subscribe");
		}
	}

	void requireAlive() {
		if (!this.process.isAlive()) {
			throw new IllegalStateException("The collector has ended with " + this.process.exitValue());
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().completeOnTimeout(this.process, 30, TimeUnit.SECONDS).join();
		this.process.destroyForcibly();
	}

}
