package highwake.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.json.JsonMapper;

/// The golden answers in `docs/reference/api/examples`: the documentation shows them, the website's tests read them, and the
/// API's tests hold them.
///
/// Run the tests with `-Dexamples.write=true` to write them anew, and read the difference before it is committed.
final class Examples {

	private static final Path DIRECTORY = Path.of("..", "docs", "reference", "api", "examples");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Examples() {
	}

	/// Answers the file of an example.
	/// @param name of the file, without `.json`
	static Path file(String name) {
		return DIRECTORY.resolve(name + ".json");
	}

	/// Holds an answer against its example: same fields, same order, same values.
	/// @param name of the file, without `.json`
	static void hold(String name, String answer) throws IOException {
		Path file = file(name);
		String pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(answer)) + "\n";
		if (Boolean.getBoolean("examples.write")) {
			Files.createDirectories(DIRECTORY);
			Files.writeString(file, pretty);
		}
		assertThat(pretty).as(name).isEqualTo(Files.readString(file));
	}

}
