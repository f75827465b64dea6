package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Map;

import highwake.collector.tasks.TaskProgress;
import highwake.store.StoreFile;

/// Puts a generation of backups in the place of a data directory's files. Nothing may run on that directory.
///
/// The copies are looked at before anything is touched and again where they are to stand; what stood there is kept aside
/// until all is in place, and put back where that fails. The feed log is restored only where there is none, or where it
/// is asked for: a log that has gone on hearing is what brings the restored files to the present.
///
/// Its progress counts each file's bytes four times: read for their SHA-256, looked at by SQLite, copied, and looked at
/// again.
final class Restore {

	/// How often each byte counts in the progress.
	private static final int TIMES = 4;

	private final Path generation;

	private final Path dataDirectory;

	private final Path incoming;

	private final Path aside;

	private final LiveLine line;

	private long done;

	private long total;

	/// @param line tells what is being done
	Restore(Path from, Path dataDirectory, LiveLine line) throws IOException {
		this.generation = generation(from);
		this.dataDirectory = dataDirectory;
		this.incoming = dataDirectory.resolve("restore.new");
		this.aside = dataDirectory.resolve("restore.replaced");
		this.line = line;
	}

	/// A directory of generations stands for its newest.
	private static Path generation(Path from) throws IOException {
		if (Manifest.isIn(from)) {
			return from;
		}
		return new Generations(from).findNewest()
			.orElseThrow(() -> new RestoreRefused("There is no whole backup in " + from));
	}

	/// Restores; answers the names of the files that were put in place.
	/// @param withAccounts whether `auth.db` is restored too
	/// @param withLog whether the feed log is restored although there is one
	/// @throws RestoreRefused where the backup is damaged; nothing was changed
	List<String> run(boolean withAccounts, boolean withLog) throws IOException, SQLException {
		putBackWhatWasLeft();
		Manifest manifest = Manifest.read(this.generation);
		List<Manifest.Copy> wanted = manifest.files()
			.stream()
			.filter((copy) -> withAccounts || !copy.name().equals("auth.db"))
			.filter((copy) -> withLog || !isLog(copy) || !StoreFile.FEED.existsIn(this.dataDirectory))
			.toList();
		this.total = TIMES * wanted.stream().mapToLong(Manifest.Copy::bytes).sum();
		requireWhole(wanted);
		requireRoom(wanted);
		Durable.deleteAll(this.incoming);
		Files.createDirectories(this.incoming);
		try {
			for (Manifest.Copy copy : wanted) {
				String message = "Copying " + copy.name();
				advance(0, message);
				Durable.copy(this.generation.resolve(copy.name()), this.incoming.resolve(copy.name()),
						(part) -> advance(part, message));
			}
			prepare(wanted);
			putInPlace(wanted);
		}
		finally {
			Durable.deleteAll(this.incoming);
		}
		Durable.deleteAll(this.aside);
		return wanted.stream().map(Manifest.Copy::name).toList();
	}

	private static boolean isLog(Manifest.Copy copy) {
		return copy.name().equals(StoreFile.FEED.fileName());
	}

	private static Optional<StoreFile> followed(Manifest.Copy copy) {
		return Arrays.stream(StoreFile.values())
			.filter((file) -> file != StoreFile.FEED && file.fileName().equals(copy.name()))
			.findFirst();
	}

	private void advance(long bytes, String message) {
		this.done += bytes;
		if (this.total > 0) {
			this.line.tell(new TaskProgress(this.done, this.total, "bytes", message));
		}
	}

	private void requireWhole(List<Manifest.Copy> copies) {
		for (Manifest.Copy copy : copies) {
			String message = "Checking " + copy.name();
			advance(0, message);
			Path file = this.generation.resolve(copy.name());
			try {
				if (!Files.exists(file) || Files.size(file) != copy.bytes()
						|| !Durable.sha256(file, (part) -> advance(part, message)).equals(copy.sha256())) {
					throw new RestoreRefused(file + " is not what the manifest says: it is damaged");
				}
				if (!soundRows(file).equals(copy.tables())) {
					throw new RestoreRefused(file + " has other rows than the manifest says");
				}
				advance(copy.bytes(), message);
			}
			catch (IOException | SQLException ex) {
				throw new RestoreRefused(file + " cannot be read: " + ex.getMessage());
			}
		}
	}

	/// Has SQLite look at a file; answers the rows of its tables.
	private static Map<String, Long> soundRows(Path file) throws SQLException {
		try (StillFile still = StillFile.open(file)) {
			still.requireSound();
			return still.countRows();
		}
	}

	private void requireRoom(List<Manifest.Copy> copies) throws IOException {
		long needed = copies.stream().mapToLong(Manifest.Copy::bytes).sum();
		long free = Files.getFileStore(this.dataDirectory).getUsableSpace();
		if (needed + needed / 10 > free) {
			throw new RestoreRefused("The files need " + needed / 1_000_000 + " MB, and there are only "
					+ free / 1_000_000 + " MB free for " + this.dataDirectory);
		}
	}

	/// Makes the copies fit the place they will stand in, and looks at them there.
	private void prepare(List<Manifest.Copy> copies) throws SQLException, IOException {
		boolean isLogRestored = copies.stream().anyMatch(Restore::isLog);
		if (isLogRestored) {
			RestoredCursor.raise(this.incoming, KnownPlaces.highest(this.dataDirectory));
		}
		boolean hasLog = isLogRestored || StoreFile.FEED.existsIn(this.dataDirectory);
		if (hasLog && !isLogRestored) {
			StoreFile.FEED.migrate(this.dataDirectory);
		}
		for (Manifest.Copy copy : copies) {
			String message = "Checking " + copy.name() + " where it is to stand";
			advance(0, message);
			Optional<StoreFile> file = followed(copy);
			if (file.isPresent()) {
				file.get().migrate(this.incoming);
				RestoredCursor.renew(file.get(), this.incoming);
				if (hasLog && RestoredCursor.adopt(file.get(), this.incoming,
						isLogRestored ? this.incoming : this.dataDirectory)) {
					this.line.say(copy.name() + " followed another log than feed.db, and follows it from now on; "
							+ "what it missed between the two is recorded in it");
				}
			}
			Path standing = this.incoming.resolve(copy.name());
			soundRows(standing);
			Durable.sync(standing);
			advance(copy.bytes(), message);
		}
	}

	private void putInPlace(List<Manifest.Copy> copies) throws IOException {
		Files.createDirectories(this.aside);
		try {
			for (Manifest.Copy copy : copies) {
				for (String name : List.of(copy.name(), copy.name() + "-wal", copy.name() + "-shm",
						copy.name() + "-journal")) {
					moveIfThere(this.dataDirectory.resolve(name), this.aside.resolve(name));
				}
				Files.move(this.incoming.resolve(copy.name()), this.dataDirectory.resolve(copy.name()),
						StandardCopyOption.ATOMIC_MOVE);
			}
			Durable.sync(this.dataDirectory);
		}
		catch (IOException | RuntimeException ex) {
			putBackWhatWasLeft();
			throw ex;
		}
	}

	/// What a restore that was interrupted had set aside is whole, and the files that
	/// stand
	/// in its place are copies: it goes back, with its own `-wal`.
	private void putBackWhatWasLeft() throws IOException {
		if (!Files.isDirectory(this.aside)) {
			return;
		}
		List<Path> left = new ArrayList<>();
		try (var files = Files.list(this.aside)) {
			files.sorted().forEach(left::add);
		}
		for (Path file : left) {
			Files.move(file, this.dataDirectory.resolve(file.getFileName().toString()),
					StandardCopyOption.REPLACE_EXISTING);
		}
		Durable.deleteAll(this.aside);
	}

	private static void moveIfThere(Path from, Path to) throws IOException {
		if (Files.exists(from)) {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
	}

}
