package highwake.suite.deploy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import highwake.suite.Project;

import static org.assertj.core.api.Assertions.assertThat;

/// Releases of the [EchoProgram], deployed as the API. It runs on the website's libraries, which stay where they are.
final class EchoReleases {

	private final Path folder;

	private final Path libraries;

	/// @param folder a place of its own
	EchoReleases(Path folder) throws IOException {
		this.folder = folder;
		this.libraries = folder.resolve("website");
		Path program = program();
		LoopbackServer.run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djarmode=tools",
				"-jar", program.toString(), "extract", "--destination", this.libraries.toString());
	}

	private static Path program() throws IOException {
		try (Stream<Path> files = Files.list(Project.root().resolve("website/target"))) {
			return files.filter((file) -> file.toString().endsWith("-exec.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("The website is not built"));
		}
	}

	/// The nth release, which does all it should.
	Archive good(int number) throws IOException {
		return pack(number, "");
	}

	/// The nth release, with a fault: see [EchoProgram].
	Archive bad(int number, String behaviour) throws IOException {
		return pack(number, behaviour);
	}

	private Archive pack(int number, String behaviour) throws IOException {
		return Archive.of(release(number, behaviour), "api", Archive.id(number));
	}

	/// Clients that ask for all that the program does: GETs, and POSTs of several sizes,
	/// slow ones and ones in chunks.
	static Load everyKind(URI site) {
		return new Load(site)
			.gets(4, "/v3/ping", (answer) -> answer.status() == 200 && answer.text().contains("\"release\":\"2026"))
			.posts(4, "/v3/echo", 3_000, 1)
			.posts(3, "/v3/echo?ms=400", 3_000, 1)
			.posts(2, "/v3/echo", 60_000, 1)
			.posts(2, "/v3/echo", 6_000, 8);
	}

	/// Holds what clients were answered against what programs wrote down.
	static void assertExecutedOnce(Path posts, Load... loads) throws IOException {
		List<String> executed = Files.readAllLines(posts);
		Set<String> once = new HashSet<>(executed);
		assertThat(executed).as("executed once, none twice").hasSameSizeAs(once);
		for (Load load : loads) {
			assertThat(once).as("none was answered without being executed").containsAll(load.answered());
		}
	}

	/// What the nth release is packed from.
	Path release(int number, String behaviour) throws IOException {
		Path release = this.folder.resolve("echo-" + number);
		Files.createDirectories(release.resolve("bin"));
		Files.copy(Project.root().resolve("deploy/start"), release.resolve("bin/start"),
				StandardCopyOption.REPLACE_EXISTING);
		release.resolve("bin/start").toFile().setExecutable(true);
		if (!behaviour.isEmpty()) {
			Files.writeString(release.resolve("behaviour"), behaviour);
		}
		jar(release.resolve("app.jar"));
		return release;
	}

	private void jar(Path jar) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoProgram.class.getName());
		manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
		try (OutputStream file = Files.newOutputStream(jar);
				JarOutputStream out = new JarOutputStream(file, manifest)) {
			for (String name : classes()) {
				out.putNextEntry(new JarEntry(EchoProgram.class.getPackageName().replace('.', '/') + "/" + name));
				out.write(java.util.Objects.requireNonNull(EchoProgram.class.getResourceAsStream(name)).readAllBytes());
			}
		}
	}

	private static List<String> classes() {
		return List.of(EchoProgram.class.getSimpleName() + ".class");
	}

	private String classPath() throws IOException {
		try (Stream<Path> jars = Files.list(this.libraries.resolve("lib"))) {
			return jars.sorted().map((jar) -> jar.toUri().toString()).collect(Collectors.joining(" "));
		}
	}

}
