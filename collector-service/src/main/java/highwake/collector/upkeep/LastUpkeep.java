package highwake.collector.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// When the files of a data directory were last looked after: `tasks/upkeep.last`. From any thread.
public final class LastUpkeep {

	private LastUpkeep() {
	}

	/// Answers when it was; empty for never.
	public static Optional<Instant> of(Path dataDirectory) throws IOException {
		try {
			return Optional.of(Instant.parse(Files.readString(file(dataDirectory)).strip()));
		}
		catch (NoSuchFileException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	static void put(Path dataDirectory, Instant at) throws IOException {
		Files.createDirectories(file(dataDirectory).getParent());
		Files.writeString(file(dataDirectory), at + "\n");
	}

	private static Path file(Path dataDirectory) {
		return dataDirectory.resolve("tasks").resolve("upkeep.last");
	}

}
