package highwake.suite.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import highwake.suite.Suite;

/// A checkout with the real command and the real Caddyfile, in which every program is a [StandIn] and Maven a few lines
/// of shell that write down how they were called. In a folder of its own, whose name has a blank in it.
final class Checkout implements AutoCloseable {

	static final List<String> MODULES = List.of("collector-service", "api-service", "auth-service", "website",
			"simulators");

	private static final String CLASS = StandIn.class.getName().replace('.', '/') + ".class";

	private final Path root;

	private Checkout(Path root) {
		this.root = root;
	}

	static Checkout make() throws IOException {
		Path real = Project.root();
		Checkout checkout = new Checkout(Files.createTempDirectory("hw check out").toRealPath());
		Files.createDirectory(checkout.root.resolve("deploy"));
		Files.createDirectory(checkout.root.resolve(".ci"));
		for (String file : List.of("highwake", "Caddyfile", "pom.xml", "deploy/probe.mjs", ".ci/run")) {
			Files.copy(real.resolve(file), checkout.root.resolve(file));
		}
		for (String module : MODULES) {
			Path source = checkout.root.resolve(module).resolve("src/main");
			Files.createDirectories(source);
			Files.createDirectories(checkout.root.resolve(module).resolve("src/test"));
			Files.writeString(source.resolve("Source.java"), "");
			Files.writeString(checkout.root.resolve(module).resolve("pom.xml"), "");
			checkout.program(module);
		}
		checkout.maven("exit 0");
		for (String server : List.of("usr/sbin/sshd", "usr/bin/runsvdir")) {
			Path program = checkout.root.resolve(".highwake/servers").resolve(server);
			Files.createDirectories(program.getParent());
			executable(program, "exit 1"); // there already, so that `test` fetches none
		}
		return checkout;
	}

	private void program(String module) throws IOException {
		Path jar = this.root.resolve(module).resolve("target").resolve(module + "-0.1.0-exec.jar");
		Files.createDirectories(jar.getParent());
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
		try (OutputStream file = Files.newOutputStream(jar);
				JarOutputStream out = new JarOutputStream(file, manifest)) {
			out.putNextEntry(new JarEntry(CLASS));
			out.write(Objects.requireNonNull(StandIn.class.getResourceAsStream("/" + CLASS)).readAllBytes());
		}
	}

	/// Replaces Maven by shell that notes its arguments in `maven-was-asked`, and then
	/// does as told.
	void maven(String then) throws IOException {
		executable(this.root.resolve("mvnw"), "echo \"$*\" >>maven-was-asked\n" + then);
	}

	/// What Maven was asked, one line per call.
	List<String> mavenWasAsked() throws IOException {
		Path notes = this.root.resolve("maven-was-asked");
		return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
	}

	/// Writes a small program, in the place of whatever stood there: a link is replaced,
	/// never written through.
	static void executable(Path file, String shell) throws IOException {
		Files.deleteIfExists(file);
		Files.writeString(file, "#!/bin/sh\n" + shell + "\n", StandardOpenOption.CREATE_NEW);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	Path root() {
		return this.root;
	}

	/// A data directory inside it.
	Path data(String name) {
		return this.root.resolve("data").resolve(name);
	}

	/// Runs `./highwake` with words, building nothing.
	Outcome highwake(String... words) {
		return highwake(Map.of("HIGHWAKE_BUILD", "never"), words);
	}

	Outcome highwake(Map<String, String> environment, String... words) {
		List<String> command = new ArrayList<>(List.of(this.root.resolve("highwake").toString()));
		command.addAll(List.of(words));
		return Project.run(this.root, withCaddy(environment), command);
	}

	/// Starts a suite of stand-ins.
	Suite suite(int port, Path data, String... options) {
		return Suite.start(this.root, port, data, withCaddy(Map.of()), options);
	}

	static Map<String, String> withCaddy(Map<String, String> environment) {
		Map<String, String> all = new HashMap<>(Map.of("HIGHWAKE_CADDY",
				Objects.requireNonNullElse(System.getenv("HIGHWAKE_CADDY"), Project.root() + "/.caddy/caddy")));
		all.putAll(environment);
		return all;
	}

	@Override
	public void close() throws IOException {
		Suite.delete(this.root);
	}

}
