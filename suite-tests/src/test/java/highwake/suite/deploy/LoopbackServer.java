package highwake.suite.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import highwake.suite.Ports;
import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import highwake.suite.Suite;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server as [docs/reference/deploy.md] describes it, all of it on loopback and under one folder of its own: sshd with a
/// pinned host key and the forced command, runit in systemd's place, Caddy with the project's Caddyfile, and `deploy/`
/// installed. Nothing on it is a stand-in but runit.
final class LoopbackServer implements AutoCloseable {

	private static final List<String> SERVICES = List.of("collector", "api", "auth", "website");

	private final Path folder;

	private final int port;

	private final Map<String, Process> processes = new LinkedHashMap<>();

	private final Map<String, String> environment = new HashMap<>();

	private final Map<String, String> settings = new HashMap<>();

	private LoopbackServer(Path folder, int port) {
		this.folder = folder;
		this.port = port;
	}

	/// Starts a server on which nothing is deployed yet.
	/// @param environment what every service reads, beside its data directory
	static LoopbackServer start(Map<String, String> environment) throws IOException {
		Servers.path("sshd");
		Servers.path("runsvdir");
		Servers.caddy();
		LoopbackServer server = new LoopbackServer(Files.createTempDirectory("hw"), Ports.free());
		try {
			server.install(environment);
			server.startSshd();
			server.startRunit();
			server.startCaddy();
			return server;
		}
		catch (IOException | RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	private void install(Map<String, String> environment) throws IOException {
		for (String name : List.of("bin", "etc", "logs", "data", "home", "client", "opt/sv")) {
			Files.createDirectories(this.folder.resolve(name));
		}
		for (String script : List.of("highwake-deploy", "highwake-ssh")) {
			Files.copy(Project.root().resolve("deploy").resolve(script), this.folder.resolve("bin").resolve(script));
		}
		this.environment.putAll(Map.of("HIGHWAKE_DATA", data().toString(), "HIGHWAKE_DOWNLOADS", data() + "/downloads",
				"HIGHWAKE_WEBSITE_API", internal().toString(), "HIGHWAKE_AUTH_BASE", site().toString(),
				"HIGHWAKE_GALNET_ENABLED", "false", "HIGHWAKE_LIMITS_REQUESTS", "1000000", "HIGHWAKE_JAVA", java()));
		this.environment.putAll(environment);
		Files.writeString(this.folder.resolve("etc/highwake.env"), lines(this.environment));
		set(Map.of("HIGHWAKE_ROOT", root().toString(), "HIGHWAKE_ETC", this.folder.resolve("etc").toString(),
				"HIGHWAKE_LOGS", this.folder.resolve("logs").toString(), "HIGHWAKE_MANAGER", "runit",
				"HIGHWAKE_INTERNAL", internal().toString(), "HIGHWAKE_SETTLE_S", "0.5", "HIGHWAKE_READY_S", "60",
				"HIGHWAKE_JAVA", java(), "PATH", Path.of(Servers.path("sv")).getParent() + ":/usr/bin:/bin"));
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static String lines(Map<String, String> values) {
		return values.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "='" + entry.getValue() + "'\n")
			.collect(Collectors.joining());
	}

	/// Changes what `deploy.env` says.
	void set(Map<String, String> changes) throws IOException {
		this.settings.putAll(changes);
		Files.writeString(this.folder.resolve("etc/deploy.env"), lines(this.settings));
	}

	/// What every service reads.
	Map<String, String> environment() {
		return Map.copyOf(this.environment);
	}

	/// `HIGHWAKE_ROOT`: the services with their releases.
	Path root() {
		return this.folder.resolve("opt");
	}

	Path data() {
		return this.folder.resolve("data");
	}

	URI site() {
		return URI.create("http://localhost:" + this.port);
	}

	URI internal() {
		return URI.create("http://127.0.0.1:" + (this.port + 10_000));
	}

	private int sshPort() {
		return this.port + 11_000;
	}

	private void startSshd() throws IOException {
		Path home = this.folder.resolve("home");
		Path client = this.folder.resolve("client");
		run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", home.resolve("host_key").toString());
		run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", client.resolve("key").toString());
		Files.writeString(home.resolve("authorized_keys"),
				"command=\"HIGHWAKE_DEPLOY_ENV=%s %s\",restrict %s".formatted(this.folder.resolve("etc/deploy.env"),
						this.folder.resolve("bin/highwake-ssh"), Files.readString(client.resolve("key.pub"))));
		Files.writeString(client.resolve("known_hosts"),
				"[127.0.0.1]:" + sshPort() + " " + Files.readString(home.resolve("host_key.pub")));
		Files.writeString(home.resolve("sshd_config"), """
				ListenAddress 127.0.0.1
				Port %d
				HostKey %s
				PidFile none
				AuthorizedKeysFile %s
				PasswordAuthentication no
				KbdInteractiveAuthentication no
				PermitRootLogin forced-commands-only
				PermitTTY no
				StrictModes no
				""".formatted(sshPort(), home.resolve("host_key"), home.resolve("authorized_keys")));
		if (isRoot()) {
			Files.createDirectories(Path.of("/run/sshd"),
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
		}
		listenForSsh();
	}

	private void listenForSsh() throws IOException {
		Path home = this.folder.resolve("home");
		start("sshd", Servers.sshdEnvironment(home), Servers.path("sshd"), "-D", "-e", "-f",
				home.resolve("sshd_config").toString());
		Awaitility.await("sshd listens").atMost(Duration.ofSeconds(20)).until(() -> accepts(sshPort()));
	}

	static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	/// As after a boot: every release that was started and not stopped is started again.
	void startRunit() throws IOException {
		start("runit", Map.of("PATH", Path.of(Servers.path("sv")).getParent() + ":/usr/bin:/bin"),
				Servers.path("runsvdir"), root().resolve("sv").toString());
	}

	private void startCaddy() throws IOException {
		Map<String, String> environment = new HashMap<>(Map.of("HIGHWAKE_SITES",
				"%s, http://127.0.0.1:%d".formatted(site(), this.port), "HIGHWAKE_BIND", "127.0.0.1",
				"HIGHWAKE_INTERNAL", internal().toString(), "HIGHWAKE_CADDY_GRACE", "2s", "HIGHWAKE_CADDY_ADMIN",
				this.folder.resolve("admin.sock").toString(), "XDG_DATA_HOME", this.folder.toString(),
				"XDG_CONFIG_HOME", this.folder.toString(), "HIGHWAKE_DOWNLOADS", data() + "/downloads"));
		for (String service : SERVICES) {
			environment.put("HIGHWAKE_" + service.toUpperCase(Locale.ROOT) + "_SOCKET",
					root().resolve(service).resolve("current/run/http.sock").toString());
		}
		start("caddy", environment, Servers.caddy(), "run", "--config", Project.root().resolve("Caddyfile").toString(),
				"--adapter", "caddyfile");
		Awaitility.await("Caddy listens").atMost(Duration.ofSeconds(20)).until(() -> accepts(this.port));
	}

	private void start(String name, Map<String, String> environment, String... command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectInput(Path.of("/dev/null").toFile())
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("logs/" + name + ".log").toFile()));
		builder.environment().putAll(environment);
		this.processes.put(name, builder.start());
	}

	private static boolean accepts(int port) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/// Asks over ssh, with nothing on standard input.
	Outcome ssh(String asked) {
		return ssh(asked, Path.of("/dev/null"));
	}

	/// Asks over ssh, as the deploy workflow does.
	Outcome ssh(String asked, Path input) {
		Path client = this.folder.resolve("client");
		return run(input, "ssh", "-F", "none", "-i", client.resolve("key").toString(), "-p",
				Integer.toString(sshPort()), "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o",
				"StrictHostKeyChecking=yes", "-o", "UserKnownHostsFile=" + client.resolve("known_hosts"),
				System.getProperty("user.name") + "@127.0.0.1", asked);
	}

	/// What the deploy workflow is told of this server.
	Map<String, String> secrets() throws IOException {
		Path client = this.folder.resolve("client");
		return Map.of("DEPLOY_KEY", Files.readString(client.resolve("key")), "DEPLOY_KNOWN_HOSTS",
				Files.readString(client.resolve("known_hosts")), "DEPLOY_HOST", "127.0.0.1", "DEPLOY_PORT",
				Integer.toString(sshPort()), "DEPLOY_USER", System.getProperty("user.name"));
	}

	/// Sends a release and lets it take over.
	Outcome deploy(Archive archive) {
		return ssh("deploy %s %s %s".formatted(archive.service(), archive.id(), archive.sha256()), archive.file());
	}

	/// The script's own command, not over ssh: for what is killed or limited.
	List<String> command(String... words) {
		return Stream.concat(Stream.of("env", "HIGHWAKE_DEPLOY_ENV=" + this.folder.resolve("etc/deploy.env"),
				this.folder.resolve("bin/highwake-deploy").toString()), Stream.of(words))
			.toList();
	}

	/// Runs a command to its end with a file as its standard input.
	static Outcome run(Path input, String... command) {
		List<String> words = new ArrayList<>(List.of("bash", "-c", "exec \"$@\" <\"$0\"", input.toString()));
		words.addAll(List.of(command));
		return Project.run(Project.root(), Map.of(), words);
	}

	static Outcome run(String... command) {
		Outcome outcome = Project.run(Project.root(), Map.of(), List.of(command));
		if (outcome.code() != 0) {
			throw new IllegalStateException(List.of(command) + ": " + outcome);
		}
		return outcome;
	}

	/// The names of the steps that a command told.
	static List<String> steps(Outcome outcome) {
		return told(outcome).stream().map((step) -> step.get("step").stringValue()).toList();
	}

	/// The steps that a command told.
	static List<JsonNode> told(Outcome outcome) {
		return outcome.out().lines().map((line) -> JsonMapper.shared().readTree(line)).toList();
	}

	/// The release that is live, empty before the first.
	String live(String service) throws IOException {
		Path link = root().resolve(service).resolve("current");
		return Files.isSymbolicLink(link)
				? Objects.requireNonNull(Files.readSymbolicLink(link).getFileName()).toString() : "";
	}

	/// The process of a release, as the kernel knows it; empty where it does not run.
	Stream<ProcessHandle> processes(String service, String id) {
		Path home = root().resolve(service).resolve("releases").resolve(id);
		return ProcessHandle.allProcesses().filter((process) -> {
			try {
				return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")).equals(home)
						&& Files.readString(Path.of("/proc", Long.toString(process.pid()), "comm")).startsWith("java");
			}
			catch (IOException ex) {
				return false;
			}
		});
	}

	/// The processes of all releases of a service.
	Stream<ProcessHandle> processes(String service) throws IOException {
		try (Stream<Path> releases = Files.list(root().resolve(service).resolve("releases"))) {
			return releases.toList()
				.stream()
				.flatMap((release) -> processes(service, release.getFileName().toString()));
		}
	}

	/// Every log, for a test that fails.
	String logs() {
		try (Stream<Path> files = Files.list(this.folder.resolve("logs"))) {
			StringBuilder all = new StringBuilder();
			for (Path file : files.sorted().toList()) {
				List<String> lines = Files.readAllLines(file);
				all.append("\n==> ").append(file).append('\n');
				lines.subList(Math.max(0, lines.size() - 25), lines.size())
					.forEach((line) -> all.append(line).append('\n'));
			}
			return all.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// Stops every service, as a shutdown of the machine does.
	void stopRunit() {
		stop(Objects.requireNonNull(this.processes.remove("runit")));
	}

	/// Stops Caddy, which waits for open requests as long as an installed server's, and
	/// starts it again.
	void restartCaddy() throws IOException {
		stop(Objects.requireNonNull(this.processes.remove("caddy")));
		startCaddy();
	}

	/// Ends every process at once, as a power loss does; what was written stays.
	void cutPower() {
		List<ProcessHandle> all = this.processes.values().stream().flatMap(LoopbackServer::family).toList();
		this.processes.clear();
		all.forEach(ProcessHandle::destroyForcibly);
		all.forEach((process) -> process.onExit().join());
	}

	/// Those that start others again stand before them.
	private static Stream<ProcessHandle> family(Process process) {
		return Stream.of(Stream.of(process.toHandle()), process.children(), process.descendants())
			.flatMap((some) -> some)
			.distinct();
	}

	/// As a machine that is switched on again.
	void boot() throws IOException {
		listenForSsh();
		startRunit();
		startCaddy();
	}

	@Override
	public void close() throws IOException {
		List.copyOf(this.processes.values()).reversed().forEach(LoopbackServer::stop);
		Suite.delete(this.folder);
	}

	private static void stop(Process process) {
		List<ProcessHandle> children = process.descendants().toList();
		if (isRunit(process)) {
			run("kill", "-HUP", Long.toString(process.pid())); // it then stops every
																// service
		}
		else {
			process.destroy();
		}
		end(process, children);
	}

	private static boolean isRunit(Process process) {
		return process.info().command().orElse("").endsWith("runsvdir");
	}

	private static void end(Process process, List<ProcessHandle> children) {
		try {
			if (!process.waitFor(25, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
			}
			for (ProcessHandle child : children) {
				child.onExit().completeOnTimeout(child, 25, TimeUnit.SECONDS).join();
				child.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
