package highwake.suite.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import highwake.suite.Ports;
import highwake.suite.Project;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/// Caddy with the project's Caddyfile on free loopback ports, in front of sockets that a test fills with [Upstream]s.
final class Gateway implements AutoCloseable {

	private static final int TO_SECURE = 11_000;

	private final Process caddy;

	private final Path folder;

	private final int port;

	private Gateway(Process caddy, Path folder, int port) {
		this.caddy = caddy;
		this.folder = folder;
		this.port = port;
	}

	/// Starts it as a developer does, with a folder of its own in /tmp: a socket's path
	/// must be short.
	/// @param hold how long requests wait for a program that is away
	static Gateway start(Duration hold) throws IOException {
		int port = Ports.free();
		String hosts = Stream
			.of("localhost", "127.0.0.1", "www.localhost", "api.localhost", "auth.localhost", "downloads.localhost")
			.map((host) -> "http://%s:%d".formatted(host, port))
			.collect(Collectors.joining(", "));
		return start(Project.root().resolve("Caddyfile"), port, Map.of("HIGHWAKE_SITES", hosts), hold);
	}

	/// Starts it as a server does, on TLS ([#securePort()]), with certificates that Caddy
	/// signs itself, for highwake.test and the hosts below it.
	static Gateway secure() throws IOException {
		int port = Ports.free();
		String globals = "\tlocal_certs\n\tskip_install_trust\n\thttp_port %d\n\thttps_port %d\n".formatted(port,
				port + TO_SECURE);
		Path caddyfile = Files.createTempFile("hw-gateway", "Caddyfile");
		try {
			Files.writeString(caddyfile, Files.readString(Project.root().resolve("Caddyfile"))
				.replaceFirst("(?m)^\\tpersist_config off\n", "$0" + globals));
			return start(caddyfile, port, Map.of("HIGHWAKE_SITES",
					"highwake.test, www.highwake.test, api.highwake.test, auth.highwake.test, downloads.highwake.test",
					"HIGHWAKE_STRANGERS", "refused"), Duration.ofSeconds(1));
		}
		finally {
			Files.delete(caddyfile);
		}
	}

	private static Gateway start(Path caddyfile, int port, Map<String, String> settings, Duration hold)
			throws IOException {
		Path folder = Files.createTempDirectory("hw-gateway");
		ProcessBuilder builder = new ProcessBuilder(CaddyProgram.path(), "run", "--config", caddyfile.toString(),
				"--adapter", "caddyfile")
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("caddy.log").toFile());
		Map<String, String> environment = new HashMap<>(Map.of("HIGHWAKE_BIND", "127.0.0.1", "HIGHWAKE_INTERNAL",
				"http://127.0.0.1:" + (port + 10_000), "HIGHWAKE_CADDY_GRACE", "100ms", "HIGHWAKE_HOLD",
				hold.toMillis() + "ms", "HIGHWAKE_CADDY_ADMIN", folder.resolve("admin.sock").toString(),
				"XDG_DATA_HOME", folder.toString(), "XDG_CONFIG_HOME", folder.toString(), "HIGHWAKE_CADDY_WRITES",
				"files", "HIGHWAKE_ACCESS_LOG", folder.resolve("access.log").toString(), "HIGHWAKE_CADDY_OUTPUT",
				folder.resolve("caddy.log").toString()));
		environment.putAll(settings);
		for (String service : new String[] { "api", "auth", "website", "collector" }) {
			environment.put("HIGHWAKE_" + service.toUpperCase(java.util.Locale.ROOT) + "_SOCKET",
					folder.resolve(service).resolve("current/run/http.sock").toString());
		}
		environment.put("HIGHWAKE_DOWNLOADS", folder.resolve("downloads").toString());
		builder.environment().putAll(environment);
		Gateway gateway = new Gateway(builder.start(), folder, port);
		try {
			Awaitility.await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(gateway::accepts);
			return gateway;
		}
		catch (ConditionTimeoutException silent) {
			String log = gateway.log();
			gateway.close();
			throw new IllegalStateException("Caddy did not start: " + log, silent);
		}
	}

	int securePort() {
		return this.port + TO_SECURE;
	}

	private boolean accepts() throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return socket.isConnected();
		}
	}

	/// Puts a file among the downloads.
	void download(String name, String content) throws IOException {
		Files.writeString(Files.createDirectories(this.folder.resolve("downloads")).resolve(name), content);
	}

	/// A program's release directory: its socket is `run/http.sock` in it.
	Path release(String service, String release) {
		return this.folder.resolve(service).resolve(release);
	}

	/// Starts an upstream as the live release of a service.
	Upstream live(String service, Upstream.Answer answer) throws IOException {
		return release(service, "only", answer);
	}

	/// Starts an upstream in a release directory and makes it the live one, as a deploy
	/// does: by one rename.
	Upstream release(String service, String release, Upstream.Answer answer) throws IOException {
		Upstream upstream = Upstream.on(release(service, release).resolve("run/http.sock"), answer);
		Path link = Files.createSymbolicLink(release(service, "next"), Path.of(release));
		Files.move(link, release(service, "current"), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
		return upstream;
	}

	/// A request to the public site, to be completed.
	HttpRequest.Builder site(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(Duration.ofSeconds(40));
	}

	/// A request to the internal site, to be completed.
	HttpRequest.Builder internal(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (this.port + 10_000) + path))
			.timeout(Duration.ofSeconds(40));
	}

	HttpClient client() {
		return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	}

	/// A request written byte by byte, for paths that no client library would send;
	/// answers all that came back.
	String raw(String head) throws IOException {
		return raw(head, "localhost");
	}

	/// The same, for a host of one's choice.
	String raw(String head, String host) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return exchange(socket, head, host);
		}
	}

	/// The same over TLS.
	/// @param named the host that TLS begins with, none if blank
	/// @param host the host that the request names
	/// @throws SSLException where there is no certificate for it
	String secret(String head, String named, String host) throws IOException {
		try (SSLSocket socket = (SSLSocket) Trusting.sockets()
			.createSocket(InetAddress.getLoopbackAddress(), securePort())) {
			SSLParameters parameters = socket.getSSLParameters();
			if (!named.isBlank()) {
				parameters.setServerNames(List.of(new SNIHostName(named)));
			}
			socket.setSSLParameters(parameters);
			return exchange(socket, head, host);
		}
	}

	private static String exchange(Socket socket, String head, String host) throws IOException {
		socket.setSoTimeout(40_000);
		socket.getOutputStream()
			.write((head + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
		return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	/// What Caddy wrote down of the requests so far, one line each.
	List<String> requests() throws IOException {
		Path file = this.folder.resolve("access.log");
		return Files.exists(file) ? Files.readAllLines(file) : List.of();
	}

	/// What Caddy said.
	String log() throws IOException {
		return Files.readString(this.folder.resolve("caddy.log"));
	}

	@Override
	public void close() throws IOException {
		this.caddy.destroy();
		try {
			if (!this.caddy.waitFor(10, TimeUnit.SECONDS)) {
				this.caddy.destroyForcibly();
			}
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			this.caddy.destroyForcibly();
		}
		highwake.suite.Suite.delete(this.folder);
	}

}
