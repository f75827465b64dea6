package highwake.suite.deploy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import highwake.suite.Project;

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
