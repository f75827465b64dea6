package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a generation of backups holds: its file `manifest.json`.
///
/// @param release of the program that made it
/// @param files in the order in which they were copied
public record Manifest(Instant begunAt, Instant completedAt, String release, List<Copy> files) {

	private static final String FILE = "manifest.json";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	public Manifest {
		Objects.requireNonNull(begunAt, "begunAt");
		Objects.requireNonNull(completedAt, "completedAt");
		files = List.copyOf(files);
	}

	/// One file of the generation.
	///
	/// @param sha256 in hexadecimal
	/// @param tables the rows of each table, by name
	/// @param isCounted the rows were compared with the original's, which nobody changed
	/// meanwhile
	/// @param cursor where a restored file goes on in the log; null in files without one
	public record Copy(String name, long bytes, String sha256, Map<String, Long> tables, boolean isCounted,
			@Nullable Cursor cursor) {

		public Copy {
			tables = Collections.unmodifiableMap(new TreeMap<>(tables));
		}

	}

	/// A place in the feed log.
	///
	/// @param logId null before the first frame
	public record Cursor(@Nullable String logId, long appliedSeq) {

	}

	Optional<Copy> find(String name) {
		return this.files.stream().filter((copy) -> copy.name().equals(name)).findFirst();
	}

	/// Answers from where on a log must be kept, so that every file of the generation
	/// reaches the present with it; empty where none follows that log.
	public OptionalLong lowestCursor(String logId) {
		return this.files.stream()
			.map(Copy::cursor)
			.filter((cursor) -> cursor != null && logId.equals(cursor.logId()))
			.mapToLong((cursor) -> (cursor != null) ? cursor.appliedSeq() : 0)
			.min();
	}

	void write(Path directory) throws IOException {
		Path file = directory.resolve(FILE);
		Files.write(file, JSON.writeValueAsBytes(this));
		Durable.sync(file);
	}

	static Manifest read(Path directory) throws IOException {
		try {
			Manifest manifest = JSON.readValue(Files.readAllBytes(directory.resolve(FILE)), Manifest.class);
			if (manifest == null) {
				throw new IOException(directory.resolve(FILE) + " is damaged: it says nothing");
			}
			return manifest;
		}
		catch (JacksonException ex) {
			throw new IOException(directory.resolve(FILE) + " is damaged: " + ex.getOriginalMessage(), ex);
		}
	}

	static boolean isIn(Path directory) {
		return Files.isRegularFile(directory.resolve(FILE));
	}

}
