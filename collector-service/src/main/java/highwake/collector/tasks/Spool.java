package highwake.collector.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tasks of a data directory, in `DATA/tasks`: `ID.task` for each that is to be done, `ID.progress` for how far it
/// has come, `ID.cancel` where somebody wants it no more. Each is written elsewhere and renamed in, so that nobody reads
/// half a file, and has lines `key=value` in UTF-8.
///
/// A task is done when its progress says so; its `ID.task` is removed after that. A few of the finished are kept.
final class Spool {

	private static final String TASK = ".task";

	private static final String PROGRESS = ".progress";

	private static final String CANCEL = ".cancel";

	/// What a kind of task may have written beside its progress, for people.
	private static final String REPORT = ".txt";

	/// Far more than any command writes; a longer file is not a task.
	private static final int LONGEST_FILE = 65_536;

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,150}");

	private final Path directory;

	Spool(Path dataDirectory) {
		this.directory = dataDirectory.resolve("tasks");
	}

	/// Hands a task over; an equal id is one task.
	void add(TaskOrder order) {
		write(order.id() + TASK, order.words());
	}

	/// Answers the ids of the tasks that are to be done, in their order.
	List<String> waiting() {
		return ids(TASK);
	}

	/// Answers what a task's file says; a file that says nothing is an order without a
	/// kind.
	TaskOrder order(String id) {
		Map<String, String> words = read(id + TASK);
		return new TaskOrder(id, words.getOrDefault("kind", ""), words);
	}

	boolean isCancelled(String id) {
		return Files.exists(this.directory.resolve(id + CANCEL));
	}

	/// Answers what was last said of a task; empty before its first step.
	Map<String, String> progress(String id) {
		return read(id + PROGRESS);
	}

	void putProgress(String id, Map<String, String> progress) {
		write(id + PROGRESS, progress);
	}

	/// Takes a finished task off the list, and forgets all but the newest finished.
	void finish(String id, int kept) {
		delete(id + TASK);
		delete(id + CANCEL);
		List<String> finished = ids(PROGRESS).stream()
			.filter((one) -> !Files.exists(this.directory.resolve(one + TASK)))
			.sorted(Comparator.comparing(this::progressWritten))
			.toList();
		finished.stream().limit(Math.max(0, finished.size() - kept)).forEach(this::forget);
	}

	private void forget(String id) {
		delete(id + REPORT);
		delete(id + PROGRESS);
	}

	private FileTime progressWritten(String id) {
		try {
			return Files.getLastModifiedTime(this.directory.resolve(id + PROGRESS));
		}
		catch (IOException ex) {
			return FileTime.fromMillis(0);
		}
	}

	private List<String> ids(String ending) {
		if (!Files.isDirectory(this.directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(ending))
				.map((name) -> name.substring(0, name.length() - ending.length()))
				.filter((id) -> ID.matcher(id).matches())
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, String> read(String name) {
		Path file = this.directory.resolve(name);
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_FILE) {
				return Map.of();
			}
			Map<String, String> words = new LinkedHashMap<>();
			for (String line : Files.readAllLines(file)) {
				int equals = line.indexOf('=');
				if (equals > 0) {
					words.put(line.substring(0, equals), line.substring(equals + 1));
				}
			}
			return words;
		}
		catch (IOException ex) {
			return Map.of();
		}
	}

	private void write(String name, Map<String, String> words) {
		String text = words.entrySet()
			.stream()
			.map((word) -> word.getKey() + "=" + word.getValue().replaceAll("\\R", " ") + "\n")
			.collect(Collectors.joining());
		try {
			Files.createDirectories(this.directory);
			Path fresh = Files.createTempFile(this.directory, name, ".new");
			Files.writeString(fresh, text);
			Files.move(fresh, this.directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void delete(String name) {
		try {
			Files.deleteIfExists(this.directory.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
