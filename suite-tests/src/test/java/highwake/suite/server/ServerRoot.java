package highwake.suite.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;

/// A directory that stands for a machine's `/`, and the installer run below it.
record ServerRoot(Path path) {

	static final String HOST = "highwake.example";

	/// Runs the project's installer.
	Outcome install(String... words) {
		return install(Project.root(), words);
	}

	/// Runs the installer of another checkout.
	Outcome install(Path checkout, String... words) {
		return Project.run(checkout, Map.of(),
				Stream
					.concat(Stream.of(checkout.resolve("deploy/install").toString(), "--root", this.path.toString()),
							Stream.of(words))
					.toList());
	}

	/// A path of the machine, such as `/etc/highwake`.
	Path at(String absolute) {
		return this.path.resolve(absolute.substring(1));
	}

	String text(String absolute) throws IOException {
		return Files.readString(at(absolute));
	}

	void write(String absolute, String text) throws IOException {
		Files.createDirectories(at(absolute).getParent());
		Files.writeString(at(absolute), text);
	}

	/// Puts a tool among those that the installer may run, in shell.
	void tool(String name, String shell) throws IOException {
		write("/tools/" + name, "#!/bin/sh\n" + shell + "\n");
		Files.setPosixFilePermissions(at("/tools/" + name), PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	/// The mode of a path in octal digits, set-group-id bit included.
	String mode(String absolute) throws IOException {
		return "%04o".formatted((int) Files.getAttribute(at(absolute), "unix:mode") & 0xFFF);
	}

	/// `owner:group` of a path, as the installer noted it.
	String owner(String absolute) throws IOException {
		try (Stream<String> lines = Files.lines(at("/.owners"))) {
			return lines.filter((line) -> line.startsWith(absolute + " "))
				.map((line) -> line.substring(line.indexOf(' ') + 1))
				.reduce((first, second) -> second)
				.orElse("");
		}
	}

	/// The members of a group.
	List<String> members(String group) throws IOException {
		try (Stream<String> lines = Files.lines(at("/etc/group"))) {
			return lines.filter((line) -> line.startsWith(group + ":"))
				.flatMap((line) -> Stream.of(line.substring(line.lastIndexOf(':') + 1).split(",", -1)))
				.filter((name) -> !name.isEmpty())
				.toList();
		}
	}

	/// Everything that is there: path, and mode and content.
	Map<String, String> everything() throws IOException {
		try (Stream<Path> paths = Files.walk(this.path)) {
			return paths.collect(Collectors.toMap((path) -> "/" + this.path.relativize(path), ServerRoot::told,
					(first, second) -> first, TreeMap::new));
		}
	}

	private static String told(Path path) {
		try {
			if (Files.isSymbolicLink(path)) {
				return "-> " + Files.readSymbolicLink(path);
			}
			String mode = Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS).toString();
			return Files.isDirectory(path) ? mode : mode + " " + Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
