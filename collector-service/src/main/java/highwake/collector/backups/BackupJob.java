package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import highwake.collector.tasks.TaskProgress;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;

/// Makes one generation of backups. Reads beside whoever writes, so that neither the intake nor the lead waits for it. For
/// one thread, but for [#progress()] and [#stop()].
final class BackupJob {

	private static final String ACCOUNTS = "auth.db";

	private final Path dataDirectory;

	private final BackupProperties properties;

	private final String release;

	private final InstantSource clock;

	private final Generations generations;

	private volatile @Nullable Copying copying;

	private volatile boolean isStopped;

	private volatile long total;

	private final AtomicLong done = new AtomicLong();

	private volatile @Nullable Path growing;

	private volatile String message = "";

	BackupJob(Path dataDirectory, BackupProperties properties, String release, InstantSource clock) {
		this.dataDirectory = dataDirectory;
		this.properties = properties;
		this.release = release;
		this.clock = clock;
		this.generations = new Generations(properties.directoryOf(dataDirectory));
	}

	/// Makes the generation; answers where it is. The one before is whole until this one
	/// is, and what is too old goes last.
	Path run() throws SQLException, IOException {
		Instant begun = this.clock.instant();
		Path unfinished = this.generations.begin(begun);
		try {
			List<Path> files = files();
			this.total = requireRoom(files);
			List<Manifest.Copy> copies = copy(files, unfinished);
			new Manifest(begun, this.clock.instant(), this.release, copies).write(unfinished);
			Path whole = this.generations.publish(unfinished);
			this.generations.prune(this.properties.kept());
			// Copies are smaller than what they were reckoned to be.
			this.done.set(this.total);
			this.message = copies.size() + " files are backed up in " + whole;
			return whole;
		}
		catch (SQLException | IOException | RuntimeException ex) {
			Durable.deleteAll(unfinished);
			throw ex;
		}
	}

	/// Makes [#run()] throw soon. From another thread.
	void stop() {
		this.isStopped = true;
		Copying now = this.copying;
		if (now != null) {
			now.stop();
		}
	}

	TaskProgress progress() {
		Path file = this.growing;
		long more = (file != null) ? size(file) : 0;
		return new TaskProgress(Math.min(this.done.get() + more, this.total), this.total, "bytes", this.message);
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/// The log last: it must hold what the copies made before it have not applied.
	private List<Path> files() {
		List<Path> files = new ArrayList<>(Arrays.stream(StoreFile.values())
			.filter((file) -> file != StoreFile.FEED && file.existsIn(this.dataDirectory))
			.map((file) -> file.in(this.dataDirectory))
			.toList());
		Path accounts = this.dataDirectory.resolve(ACCOUNTS);
		if (this.properties.accounts() && Files.exists(accounts)) {
			files.add(accounts);
		}
		return files;
	}

	private long requireRoom(List<Path> files) throws SQLException, IOException {
		long needed = 0;
		for (Path file : files) {
			needed += Copying.bytes(file);
		}
		long free = Files.getFileStore(this.generations.directory()).getUsableSpace();
		if (needed + needed / 10 > free) {
			throw new IOException("A backup needs " + needed / 1_000_000 + " MB, and there are only " + free / 1_000_000
					+ " MB free for " + this.generations.directory());
		}
		return needed;
	}

	private List<Manifest.Copy> copy(List<Path> files, Path into) throws SQLException, IOException {
		List<Manifest.Copy> copies = new ArrayList<>();
		for (Path file : files) {
			Copying one = new Copying(file);
			this.copying = one;
			if (this.isStopped) {
				throw new SQLException("interrupted");
			}
			String name = file.getFileName().toString();
			this.message = name;
			this.growing = into.resolve(name);
			Manifest.Copy copy = one.into(into, !name.equals(ACCOUNTS));
			this.growing = null;
			this.done.addAndGet(copy.bytes());
			copies.add(copy);
		}
		if (StoreFile.FEED.existsIn(this.dataDirectory)) {
			this.message = StoreFile.FEED.fileName();
			copies.add(LogCopy.into(into, this.dataDirectory, lowestCursor(copies)));
		}
		return copies;
	}

	private static long lowestCursor(List<Manifest.Copy> copies) {
		return copies.stream()
			.map(Manifest.Copy::cursor)
			.mapToLong((cursor) -> (cursor != null) ? cursor.appliedSeq() : Long.MAX_VALUE)
			.filter((seq) -> seq < Long.MAX_VALUE)
			.min()
			.orElse(0);
	}

}
