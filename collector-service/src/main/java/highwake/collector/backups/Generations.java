package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The generations of backups in a directory: each is a directory of its own, named by when it was begun, and there only
/// when it is whole. One that is being made is called otherwise.
final class Generations {

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private static final Pattern WHOLE = Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z");

	private static final String UNFINISHED = ".new-";

	private final Path directory;

	Generations(Path directory) {
		this.directory = directory;
	}

	Path directory() {
		return this.directory;
	}

	/// Answers the whole generations, the oldest first.
	List<Path> all() throws IOException {
		return list((name) -> WHOLE.matcher(name).matches()).stream().filter(Manifest::isIn).toList();
	}

	Optional<Path> findNewest() throws IOException {
		List<Path> all = all();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
	}

	/// Makes the directory of a generation that is begun, readable by its owner alone for
	/// accounts may be in it, and clears away what was left unfinished before.
	Path begin(Instant now) throws IOException {
		Files.createDirectories(this.directory);
		for (Path left : list((name) -> name.startsWith(UNFINISHED))) {
			Durable.deleteAll(left);
		}
		return Files.createDirectory(this.directory.resolve(UNFINISHED + NAME.format(now)),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
	}

	/// Makes a finished generation count, in one rename; answers where it is.
	Path publish(Path unfinished) throws IOException {
		Durable.sync(unfinished);
		Path whole = this.directory.resolve(unfinished.getFileName().toString().substring(UNFINISHED.length()));
		Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
		Durable.sync(this.directory);
		return whole;
	}

	/// Deletes all but the newest.
	void prune(int kept) throws IOException {
		List<Path> all = all();
		for (Path old : all.subList(0, Math.max(0, all.size() - kept))) {
			// Under another name first: half of it must never count as whole.
			Path going = this.directory.resolve(UNFINISHED + old.getFileName());
			Files.move(old, going, StandardCopyOption.ATOMIC_MOVE);
			Durable.deleteAll(going);
		}
	}

	private List<Path> list(Predicate<String> wanted) throws IOException {
		if (!Files.isDirectory(this.directory)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(this.directory)) {
			return entries.filter(Files::isDirectory)
				.filter((entry) -> wanted.test(entry.getFileName().toString()))
				.sorted()
				.toList();
		}
	}

}
