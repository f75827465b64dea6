package highwake.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a benchmark found.
///
/// @param command what a person types to take the figures again
/// @param conditions what else a reader must know: the stream, its size, what is in one process
public record Report(String command, Instant at, Machine machine, Map<String, String> conditions,
		List<Figure> figures) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	public Report {
		conditions = Map.copyOf(conditions);
		figures = List.copyOf(figures);
	}

	/// A table for people.
	public String table() {
		String head = String.format("%-44s %12s   %12s%n", "", "median", "least – greatest");
		return head + this.figures.stream().map(Figure::line).collect(Collectors.joining());
	}

	/// Writes the report as JSON, and answers where.
	public Path write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		return Files.writeString(file, JSON.writeValueAsString(this) + "\n");
	}

}
