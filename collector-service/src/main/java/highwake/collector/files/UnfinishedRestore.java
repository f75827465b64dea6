package highwake.collector.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A restore that was interrupted before all was in place: while `restore.replaced` is there, some files of the data
/// directory may be missing, and others copies of a backup. Whoever would make what is missing must not.
public final class UnfinishedRestore extends RuntimeException {

	private UnfinishedRestore(Path aside) {
		super("A restore was interrupted, and what it replaced is still in " + aside
				+ ". Stop whatever runs here, and finish it with a whole backup (./highwake restore DIR)");
	}

	/// Answers where a restore keeps what it replaces, until all is in place.
	public static Path aside(Path dataDirectory) {
		return dataDirectory.resolve("restore.replaced");
	}

	/// Throws this where any file may be missing.
	public static void requireNone(Path dataDirectory) {
		if (Files.exists(aside(dataDirectory))) {
			throw new UnfinishedRestore(aside(dataDirectory));
		}
	}

	/// Throws this where the feed log is among what was being replaced.
	public static void requireNoneOf(Path dataDirectory, String file) {
		Path aside = aside(dataDirectory);
		if (!Files.isDirectory(aside)) {
			return;
		}
		try (Stream<Path> files = Files.list(aside)) {
			if (files.anyMatch((one) -> one.getFileName().toString().startsWith(file))) {
				throw new UnfinishedRestore(aside);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
