package highwake.benchmarks.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A collector as a process of its own, as `./highwake up` starts it.
final class CollectorProcess implements AutoCloseable {

	private static final Path TARGET = Path.of("collector-service", "target");

	private final Process process;

	private CollectorProcess(Process process) {
		this.process = process;
	}

	static CollectorProcess start(Path data, String relay) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-jar", jar().toString()));
		builder.redirectErrorStream(true).redirectOutput(data.resolve("collector.log").toFile());
		builder.environment()
			.putAll(Map.of("HIGHWAKE_DATA", data.toString(), "HIGHWAKE_SOCKET", data.resolve("http.sock").toString(),
					"HIGHWAKE_COLLECTOR_EDDN", relay));
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
