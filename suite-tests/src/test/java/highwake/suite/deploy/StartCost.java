package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import highwake.suite.Project;
import highwake.suite.live.UnixHttp;
import org.awaitility.Awaitility;

/// Processor time from a program's start until it is ready, beside the live one as a deploy starts it: of the live release
/// with its beans made at build time and the AOT cache that was made on the server, and of the jar as Maven leaves it.
final class StartCost {

	private static final int RUNS = 3;

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static final double GOAL = 0.55;

	private StartCost() {
	}

	/// Starts both by turns, and writes the medians.
	/// @param directory a place of its own
	static void measure(String service, LoopbackServer server, Path directory) throws IOException {
		Path release = server.root().resolve(service).resolve("releases").resolve(server.live(service));
		Path plain = plain(service, release, directory);
		List<Duration> plainly = new ArrayList<>();
		List<Duration> cached = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			plainly.add(start(plain, server));
			cached.add(start(release, server));
		}
		double share = Figures.seconds(median(cached)) / Figures.seconds(median(plainly));
		Figures
			.say(("start of %s: %.1f s of processor time from the plain jar (%s), %.1f s with its cache (%s): %.0f %% "
					+ "(the goal of %.0f %% is %s); the cache has %d MB")
				.formatted(service, Figures.seconds(median(plainly)), all(plainly), Figures.seconds(median(cached)),
						all(cached), 100 * share, 100 * GOAL, (share <= GOAL) ? "met" : "missed",
						Files.size(release.resolve("app.aot")) / 1_000_000));
	}

	/// The same start script around the jar that was never unpacked, so that the options
	/// are the same.
	private static Path plain(String service, Path release, Path directory) throws IOException {
		Path plain = Files.createDirectories(directory.resolve("plain-" + service));
		Files.createDirectories(plain.resolve("bin"));
		Files.copy(release.resolve("bin/start"), plain.resolve("bin/start"), StandardCopyOption.COPY_ATTRIBUTES);
		Files.write(plain.resolve("RELEASE"),
				Files.readAllLines(release.resolve("RELEASE"))
					.stream()
					.filter((line) -> !line.startsWith("spring-aot="))
					.toList());
		Files.copy(program(service), plain.resolve("app.jar"));
		return plain;
	}

	private static Path program(String service) throws IOException {
		String module = service.equals("website") ? service : service + "-service";
		try (Stream<Path> files = Files.list(Project.root().resolve(module).resolve("target"))) {
			return files.filter((file) -> file.toString().endsWith("-exec.jar")).findFirst().orElseThrow();
		}
	}

	private static Duration start(Path release, LoopbackServer server) throws IOException {
		Path socket = server.root().resolveSibling("start.sock");
		ProcessBuilder builder = new ProcessBuilder(release.resolve("bin/start").toString()).directory(release.toFile())
			.redirectErrorStream(true)
			.redirectOutput(server.root().resolveSibling("logs/start.log").toFile());
		builder.environment().putAll(server.environment());
		builder.environment().put("HIGHWAKE_SOCKET", socket.toString());
		Process process = builder.start();
		try {
			Awaitility.await("ready")
				.pollInterval(Duration.ofMillis(20))
				.atMost(LIMIT)
				.ignoreExceptionsInstanceOf(IOException.class)
				.until(() -> UnixHttp.get(socket, "/actuator/health/readiness").status() == 200);
			return process.info().totalCpuDuration().orElseThrow();
		}
		finally {
			process.destroy();
			process.onExit().completeOnTimeout(process, 25, java.util.concurrent.TimeUnit.SECONDS).join();
			process.destroyForcibly();
			Files.deleteIfExists(socket);
		}
	}

	private static Duration median(List<Duration> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

	private static String all(List<Duration> values) {
		return String.join(", ", values.stream().map((value) -> "%.1f".formatted(Figures.seconds(value))).toList());
	}

}
