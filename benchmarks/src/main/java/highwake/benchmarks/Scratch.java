package highwake.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Empty directories that are gone afterwards.
public final class Scratch {

	private Scratch() {
	}

	/// Does something in an empty directory and answers what it answers.
	public static <T> T in(Work<T> work) throws Exception {
		Path directory = Files.createTempDirectory("highwake-bench");
		try {
			return work.in(directory);
		}
		finally {
			delete(directory);
		}
	}

	/// Does something in an empty directory.
	public static void run(Deed deed) throws Exception {
		in((directory) -> {
			deed.in(directory);
			return true;
		});
	}

	private static void delete(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : deepestFirst) {
				Files.deleteIfExists(file);
			}
		}
	}

	/// What is done in a directory.
	@FunctionalInterface
	public interface Work<T> {

		/// Does it.
		T in(Path directory) throws Exception;

	}

	/// What is done in a directory, with no answer.
	@FunctionalInterface
	public interface Deed {

		/// Does it.
		void in(Path directory) throws Exception;

	}

}
