package highwake.benchmarks.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The API as a process of its own, as `./highwake up` starts it.
final class ApiProcess implements AutoCloseable {

	/// Those of `./highwake up`.
	static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
			"--enable-native-access=ALL-UNNAMED", "-Xmx1g");

	private static final Duration LONGEST_START = Duration.ofMinutes(3);

	private static final byte[] IS_READY = Questions.request("/actuator/health/readiness");

	/// Of `jcmd GC.heap_info`, a line for each generation.
	private static final Pattern HEAP_USED = Pattern.compile("(?:DefNew|Tenured) +total \\d+K, used (\\d+)K");

	private static final Pattern READING = Pattern.compile("Processor time of reading: (.*)");

	private static final Pattern PART = Pattern.compile("(\\d+) ms for (\\w+)");

	private final Process process;

	private final SocketAddress address;

	private final Path log;

	private ApiProcess(Process process, SocketAddress address, Path log) {
		this.process = process;
		this.address = address;
		this.log = log;
	}

	/// Starts it on a free loopback port and waits until it is ready.
	/// @param root of the project
	static ApiProcess atPort(Path root, Path data) throws IOException {
		int port = freePort();
		return start(root, data, new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
				Map.of("SERVER_PORT", String.valueOf(port)));
	}

	/// Starts it on a unix socket and waits until it is ready.
	/// @param root of the project
	static ApiProcess atSocket(Path root, Path data, Path socket) throws IOException {
		return start(root, data, UnixDomainSocketAddress.of(socket), Map.of("HIGHWAKE_SOCKET", socket.toString()));
	}

	private static ApiProcess start(Path root, Path data, SocketAddress address, Map<String, String> settings)
			throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(OPTIONS);
		String more = System.getenv().getOrDefault("HIGHWAKE_JAVA_OPTS", "").strip();
		command.addAll(Arrays.stream(more.split("\\s+", -1)).filter((option) -> !option.isEmpty()).toList());
		Path program = program(root).orElseThrow(() -> new IllegalStateException("The API is not built"));
		command.addAll(List.of("-jar", program.toString()));
		ProcessBuilder builder = new ProcessBuilder(command);
		Path log = data.resolve("api.log");
		builder.redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().put("HIGHWAKE_DATA", data.toString());
		builder.environment().put("HIGHWAKE_GALNET_ENABLED", "false");
		// Through Caddy, one address asks it all.
		builder.environment().put("HIGHWAKE_LIMITS_REQUESTS", "1000000000");
		builder.environment().putAll(settings);
		ApiProcess api = new ApiProcess(builder.start(), address, log);
		api.awaitReady();
		return api;
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/// Tells whether Maven has left the program.
	/// @param root of the project
	static boolean isBuilt(Path root) throws IOException {
		return program(root).isPresent();
	}

	private static Optional<Path> program(Path root) throws IOException {
		try (Stream<Path> files = Files.list(root.resolve("api-service").resolve("target"))) {
			return files.filter((file) -> file.toString().endsWith("-exec.jar")).findFirst();
		}
	}

	private void awaitReady() {
		long deadline = System.nanoTime() + LONGEST_START.toNanos();
		while (!isReady()) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("The API has ended with " + this.process.exitValue());
			}
			if (System.nanoTime() > deadline) {
				close();
				throw new IllegalStateException("The API was not ready within " + LONGEST_START);
			}
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
		}
	}

	private boolean isReady() {
		try (Load load = new Load(this.address, 1)) {
			load.run(List.of(IS_READY), Duration.ZERO);
			return true;
		}
		catch (IOException | IllegalStateException ex) {
			return false;
		}
	}

	/// Answers where it listens.
	SocketAddress address() {
		return this.address;
	}

	/// Answers the processor time of all its threads so far, the system's work for it
	/// included.
	Duration cpu() {
		return this.process.info().totalCpuDuration().orElseThrow();
	}

	/// Answers the processor time of the threads that fill the board: the one that reads
	/// the files, and the one that collects what it leaves behind.
	Duration boardCpu() throws IOException {
		long nanos = 0;
		try (Stream<Path> tasks = Files.list(file("task"))) {
			for (Path task : tasks.toList()) {
				String name = Files.readString(task.resolve("comm")).strip();
				if (name.equals("board-follower") || name.equals("VM Thread")) {
					nanos += Long.parseLong(Files.readString(task.resolve("schedstat")).split(" ", -1)[0]);
				}
			}
		}
		return Duration.ofNanos(nanos);
	}

	/// Answers the processor time of reading the board's parts, by what the program says
	/// in its log: `systems`, `stations`, `markets`. Collecting garbage is not in it.
	Map<String, Duration> readingCpu() throws IOException {
		Map<String, Duration> parts = new LinkedHashMap<>();
		try (Stream<String> lines = Files.lines(this.log)) {
			lines.map(READING::matcher)
				.filter(Matcher::find)
				.findFirst()
				.ifPresent((line) -> PART.matcher(line.group(1))
					.results()
					.forEach((part) -> parts.put(part.group(2), Duration.ofMillis(Long.parseLong(part.group(1))))));
		}
		return parts;
	}

	/// Answers a line of the process's own account of its memory, in bytes.
	/// @param name `VmRSS` for all that is resident, `VmHWM` for the most that ever was,
	/// `RssAnon` for what belongs to no file
	long memory(String name) throws IOException {
		try (Stream<String> lines = Files.lines(file("status"))) {
			return lines.filter((line) -> line.startsWith(name + ":"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
				.findFirst()
				.orElseThrow();
		}
	}

	/// Answers how much of the heap is in use after a collection, in bytes.
	long heapAfterCollection() throws IOException, InterruptedException {
		jcmd("GC.run");
		Matcher used = HEAP_USED.matcher(jcmd("GC.heap_info"));
		long bytes = 0;
		while (used.find()) {
			bytes += Long.parseLong(used.group(1)) * 1024;
		}
		return bytes;
	}

	private String jcmd(String command) throws IOException, InterruptedException {
		Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				String.valueOf(this.process.pid()), command)
			.redirectErrorStream(true)
			.start();
		String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (jcmd.waitFor() != 0) {
			throw new IllegalStateException("jcmd " + command + ": " + said);
		}
		return said;
	}

	private Path file(String name) {
		return Path.of("/proc", String.valueOf(this.process.pid()), name);
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().completeOnTimeout(this.process, 30, TimeUnit.SECONDS).join();
		this.process.destroyForcibly();
	}

}
