package highwake.suite.gateway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.Assumptions;

/// The Caddy these tests use: the one `./highwake test` found or fetched.
final class CaddyProgram {

	/// Older ones lose the body of a held request, or hand it to another client.
	static final String OLDEST = "2.11.4";

	private CaddyProgram() {
	}

	/// Its path. Tests are skipped, with this message, where there is none.
	static String path() {
		String told = System.getenv("HIGHWAKE_CADDY");
		String fetched = Project.root().resolve(".caddy/caddy").toString();
		String[] onPath = Objects.requireNonNullElse(System.getenv("PATH"), "").split(":", -1);
		return Stream
			.concat(Stream.of(Objects.requireNonNullElse(told, ""), fetched),
					Stream.of(onPath).map(folder -> folder + "/caddy"))
			.filter(candidate -> !candidate.isBlank() && Files.isExecutable(Path.of(candidate)))
			.findFirst()
			.orElseGet(() -> {
				Assumptions.abort("There is no Caddy: ./highwake test fetches it.");
				return "";
			});
	}

	/// Runs it to its end in the checkout.
	static Outcome run(Map<String, String> environment, String... arguments) {
		return Project.run(Project.root(), environment,
				Stream.concat(Stream.of(path()), Stream.of(arguments)).toList());
	}

	/// Its version, as numbers: 2.11.4 is `[2, 11, 4]`.
	static List<Integer> version() {
		String said = run(Map.of(), "version").out().strip().replaceFirst("^v", "").replaceFirst("[ +-].*", "");
		return numbers(said);
	}

	static List<Integer> numbers(String version) {
		return Stream.of(version.split("\\.", -1)).map(Integer::valueOf).toList();
	}

}
