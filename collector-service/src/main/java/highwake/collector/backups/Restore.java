package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import highwake.collector.files.UnfinishedRestore;
import highwake.collector.tasks.TaskProgress;
import highwake.store.StoreFile;

/// Puts a generation of backups in the place of a data directory's files. Nothing may run on that directory.
///
/// The copies are looked at before anything is touched and again where they are to stand; what stood there is kept aside
/// until all is in place, and put back where that fails, or by the next restore of a whole backup where this one is
/// interrupted. One rename ends that: from then on the copies are what counts, and what they replaced is deleted. The feed log is restored only where there is none, or where it
/// is asked for: a log that has gone on hearing is what brings the restored files to the present.
///
/// Its progress counts each file's bytes four times: read for their SHA-256, looked at by SQLite, copied, and looked at
/// again.
final class Restore {

	/// How often each byte counts in the progress.
	private static final int TIMES = 4;

	/// What SQLite keeps beside a file.
	private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

	/// Marks a name that no file had.
	private static final String NONE = ".none";

	private static final List<String> ENDS = Stream.concat(COMPANIONS.stream(), Stream.of(NONE)).toList();

	private final Path generation;

	private final Path dataDirectory;

	private final Path incoming;

	private final Path aside;

	/// What was kept aside, once it has been replaced: nobody puts it back from here.
	private final Path replaced;

	private final LiveLine line;

	private final Consumer<Path> watch;

	private long done;

	private long total;

	/// @param line tells what is being done
	Restore(Path from, Path dataDirectory, LiveLine line) throws IOException {
		this(from, dataDirectory, line, (_) -> {
		});
	}

	/// @param watch hears of each name in the data directory before it changes
	Restore(Path from, Path dataDirectory, LiveLine line, Consumer<Path> watch) throws IOException {
		this.generation = generation(from);
		this.dataDirectory = dataDirectory;
		this.incoming = dataDirectory.resolve("restore.new");
		this.aside = UnfinishedRestore.aside(dataDirectory);
		this.replaced = dataDirectory.resolve("restore.old");
		this.line = line;
		this.watch = watch;
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
		remove(this.replaced);
		remove(this.incoming);
		Manifest manifest = Manifest.read(this.generation);
		List<Manifest.Copy> wanted = manifest.files()
			.stream()
			.filter((copy) -> withAccounts || !copy.name().equals("auth.db"))
			.filter((copy) -> withLog || !isLog(copy) || !hasLog())
			.toList();
		this.total = TIMES * wanted.stream().mapToLong(Manifest.Copy::bytes).sum();
		requireWhole(wanted);
		requireRoom(wanted);
		putBackWhatWasLeft();
		try {
			makeDirectory(this.incoming);
			for (Manifest.Copy copy : wanted) {
				String message = "Copying " + copy.name();
				advance(0, message);
				Durable.copy(this.generation.resolve(copy.name()), this.incoming.resolve(copy.name()),
						(part) -> advance(part, message));
			}
			prepare(wanted);
			putInPlace(wanted);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			remove(this.incoming);
			throw ex;
		}
		clearAway();
		return wanted.stream().map(Manifest.Copy::name).toList();
	}

	/// All is in place, and stays so whatever becomes of what was there before.
	private void clearAway() {
		try {
			Durable.sync(this.dataDirectory);
			remove(this.replaced);
			remove(this.incoming);
		}
		catch (IOException ex) {
			this.line.say("What was replaced is still in " + this.replaced + " and may be deleted: " + ex.getMessage());
		}
	}

	/// Tells whether there is a log, or was before a restore that was interrupted.
	private boolean hasLog() {
		String name = StoreFile.FEED.fileName();
		return Files.exists(this.aside.resolve(name))
				|| (StoreFile.FEED.existsIn(this.dataDirectory) && !Files.exists(this.aside.resolve(name + NONE)));
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
		makeDirectory(this.aside);
		try {
			for (Manifest.Copy copy : copies) {
				setAside(copy.name());
				move(this.incoming.resolve(copy.name()), this.dataDirectory.resolve(copy.name()));
			}
			Durable.sync(this.aside);
			Durable.sync(this.dataDirectory);
			move(this.aside, this.replaced);
		}
		catch (IOException | RuntimeException ex) {
			putBackWhatWasLeft();
			throw ex;
		}
	}

	/// A file goes after its companions: while it is in its place, they are its own
	/// wherever they are, and once it is aside, any that stand in their place are a
	/// copy's.
	private void setAside(String name) throws IOException {
		for (String companion : COMPANIONS) {
			moveIfThere(this.dataDirectory.resolve(name + companion), this.aside.resolve(name + companion));
		}
		Path file = this.dataDirectory.resolve(name);
		if (Files.exists(file)) {
			move(file, this.aside.resolve(name));
		}
		else {
			this.watch.accept(this.aside.resolve(name + NONE));
			Files.createFile(this.aside.resolve(name + NONE));
		}
	}

	/// What a restore that was interrupted had set aside is whole, and the files that
	/// stand in its place are copies: it goes back, with its own companions, and a copy
	/// in the place of nothing goes. May be interrupted and begun again.
	private void putBackWhatWasLeft() throws IOException {
		if (!Files.isDirectory(this.aside)) {
			return;
		}
		for (String name : namesAside()) {
			Path file = this.dataDirectory.resolve(name);
			Path none = this.aside.resolve(name + NONE);
			boolean wasThere = Files.exists(this.aside.resolve(name));
			if (wasThere || Files.exists(none)) {
				for (String companion : COMPANIONS) {
					deleteIfThere(this.dataDirectory.resolve(name + companion));
				}
			}
			if (wasThere) {
				move(this.aside.resolve(name), file);
			}
			else if (Files.exists(none)) {
				deleteIfThere(file);
				deleteIfThere(none);
			}
			for (String companion : COMPANIONS) {
				moveIfThere(this.aside.resolve(name + companion), this.dataDirectory.resolve(name + companion));
			}
		}
		Durable.sync(this.dataDirectory);
		deleteIfThere(this.aside);
	}

	/// Answers the names of the files of which something is aside.
	private SortedSet<String> namesAside() throws IOException {
		SortedSet<String> names = new TreeSet<>();
		for (Path file : list(this.aside)) {
			String name = file.getFileName().toString();
			for (String end : ENDS) {
				name = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
			}
			names.add(name);
		}
		return names;
	}

	private static List<Path> list(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.sorted().toList();
		}
	}

	private void makeDirectory(Path directory) throws IOException {
		this.watch.accept(directory);
		Files.createDirectory(directory);
	}

	/// Replaces what is there.
	private void move(Path from, Path to) throws IOException {
		this.watch.accept(to);
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	private void moveIfThere(Path from, Path to) throws IOException {
		if (Files.exists(from)) {
			move(from, to);
		}
	}

	private void deleteIfThere(Path file) throws IOException {
		if (Files.exists(file)) {
			this.watch.accept(file);
			Files.delete(file);
		}
	}

	/// Deletes a directory of files; nothing where there is none.
	private void remove(Path directory) throws IOException {
		if (Files.isDirectory(directory)) {
			for (Path file : list(directory)) {
				deleteIfThere(file);
			}
			deleteIfThere(directory);
		}
	}

}
