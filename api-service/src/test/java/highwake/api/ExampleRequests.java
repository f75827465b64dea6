package highwake.api;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The requests under `/v3` that [ExamplesTests] makes, each with the answer that it holds them to.
public final class ExampleRequests {

	private ExampleRequests() {
	}

	/// One request.
	///
	/// @param name of its example, without `.json`
	/// @param status of the answer
	/// @param path with the query, as it is asked
	public record ExampleRequest(String name, int status, String path) {

		/// Answers the example.
		public JsonNode answer() throws IOException {
			return JsonMapper.shared().readTree(Files.readString(Examples.file(this.name)));
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	/// Lists them, in the order of the tests.
	public static List<ExampleRequest> all() {
		List<ExampleRequest> all = new ArrayList<>();
		Method[] methods = ExamplesTests.class.getDeclaredMethods();
		Arrays.sort(methods, Comparator.comparing(Method::getName));
		for (Method method : methods) {
			CsvSource source = method.getAnnotation(CsvSource.class);
			if (source != null) {
				source.textBlock()
					.lines()
					.map((line) -> line.strip().split("\\s*\\|\\s*", 3))
					.filter((cells) -> cells.length == 3 && cells[2].startsWith("/v3"))
					.forEach((cells) -> all
						.add(new ExampleRequest("v3-" + cells[0], Integer.parseInt(cells[1]), cells[2])));
			}
		}
		return all;
	}

}
