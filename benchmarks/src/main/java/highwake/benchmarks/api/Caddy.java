package highwake.benchmarks.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The project's Caddyfile before an API, as a process of its own.
final class Caddy implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofSeconds(20);

	private final Process process;

	private final SocketAddress address;

	private Caddy(Process process, SocketAddress address) {
		this.process = process;
		this.address = address;
	}

	/// Answers the program that `./highwake bench` found, empty where there is none.
	static Optional<Path> program() {
		return Optional.ofNullable(System.getenv("HIGHWAKE_CADDY"))
			.filter((program) -> !program.isEmpty())
			.map(Path::of);
	}

	/// Starts it before an API and waits until it listens.
	/// @param root of the project
	/// @param directory for its own files
	/// @param api the API's socket
	static Caddy start(Path program, Path root, Path directory, Path api) throws IOException {
		int port = ApiProcess.freePort();
		ProcessBuilder builder = new ProcessBuilder(program.toString(), "run", "--config",
				root.resolve("Caddyfile").toString(), "--adapter", "caddyfile");
		builder.redirectErrorStream(true).redirectOutput(directory.resolve("caddy.log").toFile());
		builder.environment()
			.putAll(Map.of("HIGHWAKE_SITES", "http://localhost:" + port, "HIGHWAKE_BIND", "127.0.0.1",
					"HIGHWAKE_INTERNAL", "http://127.0.0.1:" + ApiProcess.freePort(), "HIGHWAKE_API_SOCKET",
					api.toString(), "HIGHWAKE_CADDY_ADMIN", directory.resolve("admin.sock").toString(),
					"HIGHWAKE_CADDY_GRACE", "1s", "XDG_DATA_HOME", directory.toString(), "XDG_CONFIG_HOME",
					directory.toString()));
		Caddy caddy = new Caddy(builder.start(), new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		caddy.awaitListening();
		return caddy;
	}

	private void awaitListening() {
		long deadline = System.nanoTime() + LONGEST_START.toNanos();
		while (!isListening()) {
			if (!this.process.isAlive() || System.nanoTime() > deadline) {
				close();
				throw new IllegalStateException("Caddy does not listen");
			}
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
	}

	private boolean isListening() {
		try (Load load = new Load(this.address, 1)) {
			load.run(List.of(Questions.request("/v3/commodities")), Duration.ZERO);
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

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().completeOnTimeout(this.process, 10, TimeUnit.SECONDS).join();
		this.process.destroyForcibly();
	}

}
