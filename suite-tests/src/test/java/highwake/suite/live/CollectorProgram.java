package highwake.suite.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import highwake.suite.Suite;
import org.awaitility.Awaitility;

/// The collector as a release has it: its jar beside its libraries, and the AOT cache that a first run leaves behind. With
/// it a collector takes half the CPU to get ready, and these tests start dozens.
///
/// It is made once for each jar that Maven has built, in `target/collector`, whatever the number of processes that test.
/// Where no cache can be made, collectors start without.
final class CollectorProgram {

	/// As the suite starts it (see `./highwake`), but with the quick compiler alone: a
	/// test's collector lives for seconds. A cache belongs to these options.
	private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
			"-Xmx136m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
			"--enable-native-access=ALL-UNNAMED");

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static final Path HOME = Path.of("target", "collector").toAbsolutePath();

	private static List<String> command = List.of();

	private CollectorProgram() {
	}

	/// Answers what a collector is started with; the first who asks may wait until it is
	/// made.
	static synchronized List<String> command() {
		if (command.isEmpty()) {
			command = make();
		}
		return command;
	}

	private static List<String> make() {
		try {
			Files.createDirectories(HOME);
			try (FileChannel lock = FileChannel.open(HOME.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE)) {
				lock.lock();
				Path jar = jar();
				Path program = HOME.resolve(Files.getLastModifiedTime(jar).toMillis() + "-" + Files.size(jar));
				if (!Files.exists(program.resolve("app.aot"))) {
					fill(program, jar);
				}
				return command(program, "-XX:AOTCache=" + program.resolve("app.aot"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Path program, Path jar) throws IOException {
		Path making = HOME.resolve("making");
		Suite.delete(making);
		Suite.delete(program);
		Outcome outcome = Project.run(HOME, Map.of(), List.of(JAVA.getFirst(), "-Djarmode=tools", "-jar",
				jar.toString(), "extract", "--destination", making.toString(), "--application-filename", "app.jar"));
		if (outcome.code() != 0) {
			throw new IllegalStateException(outcome.toString());
		}
		// a cache knows its jars by their paths
		Files.move(making, program, StandardCopyOption.ATOMIC_MOVE);
		train(program);
	}

	/// Runs it once where it can do no harm; it writes its cache as it ends.
	private static void train(Path program) throws IOException {
		Path data = Files.createDirectories(HOME.resolve("training"));
		Path socket = data.resolve("s");
		ProcessBuilder builder = new ProcessBuilder(
				command(program, "-XX:AOTCacheOutput=" + program.resolve("app.aot")))
			.redirectErrorStream(true)
			.redirectOutput(HOME.resolve("training.log").toFile());
		builder.environment()
			.putAll(Map.of("HIGHWAKE_DATA", data.toString(), "HIGHWAKE_SOCKET", socket.toString(),
					"HIGHWAKE_COLLECTOR_EDDN", "tcp://127.0.0.1:9"));
		Process process = builder.start();
		try {
			Awaitility.await("the collector answers")
				.atMost(LIMIT)
				.pollInterval(Duration.ofMillis(50))
				.ignoreExceptionsInstanceOf(IOException.class)
				.failFast("it has ended", () -> !process.isAlive())
				.until(() -> UnixHttp.get(socket, "/actuator/health/liveness").status() == 200);
			for (String path : List.of("/actuator/health/readiness", "/actuator/health", "/actuator/feed")) {
				UnixHttp.get(socket, path);
			}
			process.destroy();
			if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
				throw new IllegalStateException("The training does not end: " + HOME.resolve("training.log"));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		finally {
			process.destroyForcibly();
			Suite.delete(data);
		}
	}

	private static List<String> command(Path program, String option) {
		return Stream.concat(JAVA.stream(), Stream.of(option, "-jar", program.resolve("app.jar").toString())).toList();
	}

	private static Path jar() throws IOException {
		Path target = Project.root().resolve("collector-service").resolve("target");
		try (Stream<Path> files = Files.list(target)) {
			return files.filter((file) -> file.toString().endsWith("-exec.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException(
						"There is no program in " + target + ": run ./mvnw -pl suite-tests -am verify"));
		}
	}

}
