package highwake.suite.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import highwake.store.StoreFile;
import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/// A dump that somebody imports with `./highwake import`, seen from outside: the command's words, the files in
/// `DATA/tasks`, and where the files of the galaxy stand.
final class Import {

	private static final Map<String, String> ENVIRONMENT = Stream
		.concat(Collector.FOR_EVER.entrySet().stream(), Stream.of(Map.entry("HIGHWAKE_BUILD", "never")))
		.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

	private static final Pattern ELEMENTS = Pattern.compile("([0-9,]+) elements? read");

	private final Path data;

	private final String id;

	private Import(Path data, String id) {
		this.data = data;
		this.id = id;
	}

	/// Imports a dump and waits for its end, however long the command takes.
	static Outcome run(Path data, Path dump) {
		return Project.run(Project.root(), ENVIRONMENT, words(data, dump));
	}

	/// Hands a dump over to the collector that leads, and stops watching as soon as it is
	/// at work.
	static Import handOver(Path data, Path dump) throws IOException, InterruptedException {
		Path said = data.resolveSibling("import.log");
		ProcessBuilder builder = new ProcessBuilder(words(data, dump)).directory(Project.root().toFile())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile());
		builder.environment().putAll(ENVIRONMENT);
		Process command = builder.start();
		try {
			String id = Awaitility.await("the import begins")
				.atMost(Duration.ofSeconds(30))
				.pollInterval(Duration.ofMillis(10))
				.until(() -> onlyProgress(data.resolve("tasks")), (found) -> !found.isEmpty());
			command.destroy();
			assertThat(command.waitFor(20, TimeUnit.SECONDS)).as("the command ends").isTrue();
			assertThat(Files.readString(said)).contains("It goes on without you", "./highwake tasks cancel " + id);
			return new Import(data, id);
		}
		finally {
			command.destroyForcibly();
		}
	}

	private static List<String> words(Path data, Path dump) {
		return List.of("./highwake", "import", "spansh", dump.toString(), "--data", data.toString());
	}

	private static String onlyProgress(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return "";
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".progress"))
				.map((name) -> name.replace(".progress", ""))
				.collect(Collectors.joining(" "));
		}
	}

	/// Answers a line of its progress file, empty where there is none.
	String told(String key) throws IOException {
		return Files.readAllLines(this.data.resolve("tasks").resolve(this.id + ".progress"))
			.stream()
			.filter((line) -> line.startsWith(key + "="))
			.map((line) -> line.substring(key.length() + 1))
			.findFirst()
			.orElse("");
	}

	/// Tells whether nothing of it is left to be done.
	boolean hasEnded() {
		return !Files.exists(this.data.resolve("tasks").resolve(this.id + ".task"));
	}

	/// Answers how many elements it tells to have read, those that an earlier process
	/// read
	/// among them; -1 where it tells nothing.
	long elementsTold() throws IOException {
		Matcher told = ELEMENTS.matcher(told("message"));
		return told.find() ? Long.parseLong(told.group(1).replace(",", "")) : -1;
	}

	/// Answers how many of its elements are in a file, in committed rows.
	static long elements(Path data, StoreFile file) throws SQLException {
		try (Connection connection = file.openReader(data);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select coalesce(sum(elements), 0) from import")) {
			return row.getLong(1);
		}
	}

}
