package highwake.suite.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import highwake.suite.Project;
import org.junit.jupiter.api.Assumptions;

/// Where sshd, runit and Caddy are: those that `./highwake test` found or fetched.
final class Servers {

	private static final Path FETCHED = Project.root().resolve(".highwake/servers");

	private Servers() {
	}

	/// A program's path. Tests are skipped, with this message, where there is none.
	static String path(String name) {
		return Stream
			.of(FETCHED.resolve("usr/sbin"), FETCHED.resolve("usr/bin"), Path.of("/usr/sbin"), Path.of("/usr/bin"))
			.map((folder) -> folder.resolve(name))
			.filter(Files::isExecutable)
			.findFirst()
			.map(Path::toString)
			.orElseGet(() -> {
				Assumptions.abort("There is no " + name + ": ./highwake test fetches it.");
				return "";
			});
	}

	/// The Caddy that `./highwake test` found or fetched.
	static String caddy() {
		String told = Objects.requireNonNullElse(System.getenv("HIGHWAKE_CADDY"), "");
		Path fetched = Project.root().resolve(".caddy/caddy");
		if (told.isEmpty() && !Files.isExecutable(fetched)) {
			Assumptions.abort("There is no Caddy: ./highwake test fetches it.");
		}
		return told.isEmpty() ? fetched.toString() : told;
	}

	/// What sshd needs around it: its library where it was fetched, and the user `sshd`
	/// where the machine has none and this is root (who may not be without).
	static Map<String, String> sshdEnvironment(Path folder) throws java.io.IOException {
		if (!path("sshd").startsWith(FETCHED.toString())) {
			return Map.of();
		}
		String libraries = libraries();
		String users = Files.readString(Path.of("/etc/passwd"));
		if (users.lines().anyMatch((line) -> line.startsWith("sshd:"))) {
			return Map.of("LD_LIBRARY_PATH", libraries);
		}
		Path passwd = Files.writeString(folder.resolve("passwd"),
				users + "sshd:x:54322:65534::/run/sshd:/usr/sbin/nologin\n");
		return Map.of("LD_LIBRARY_PATH", libraries, "LD_PRELOAD", "libnss_wrapper.so", "NSS_WRAPPER_PASSWD",
				passwd.toString(), "NSS_WRAPPER_GROUP", "/etc/group");
	}

	private static String libraries() throws java.io.IOException {
		try (Stream<Path> files = Files.walk(FETCHED, 4)) {
			List<String> folders = files.filter((file) -> file.getFileName().toString().contains(".so"))
				.map((file) -> Objects.requireNonNull(file.getParent()).toString())
				.distinct()
				.toList();
			return String.join(":", folders);
		}
	}

}
