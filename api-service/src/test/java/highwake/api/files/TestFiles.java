package highwake.api.files;

import java.nio.file.Path;
import java.time.Duration;

/// The data directory of a test.
public final class TestFiles {

	private TestFiles() {
	}

	/// Answers a directory's files; nothing is opened before it is asked.
	public static DataFiles in(Path directory) {
		return new DataFiles(new DataProperties(directory, 2, Duration.ofSeconds(1), Duration.ofMillis(250)));
	}

}
