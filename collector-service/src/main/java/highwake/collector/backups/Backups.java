package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/// What is known of the newest generation of backups. From any thread.
public final class Backups {

	private final Generations generations;

	private volatile @Nullable Known known;

	public Backups(Path dataDirectory, BackupProperties properties) {
		this.generations = new Generations(properties.directoryOf(dataDirectory));
	}

	/// Answers the newest whole generation; empty where there is none.
	public Optional<Manifest> findNewest() throws IOException {
		Optional<Path> newest = this.generations.findNewest();
		if (newest.isEmpty()) {
			return Optional.empty();
		}
		Known before = this.known;
		if (before != null && before.generation().equals(newest.get())) {
			return Optional.of(before.manifest());
		}
		Manifest manifest = Manifest.read(newest.get());
		this.known = new Known(newest.get(), manifest);
		return Optional.of(manifest);
	}

	/// Answers from where on a log must be kept for the newest generation; empty where
	/// that does not need it.
	public OptionalLong lowestCursor(String logId) throws IOException {
		Optional<Manifest> newest = findNewest();
		return newest.isPresent() ? newest.get().lowestCursor(logId) : OptionalLong.empty();
	}

	private record Known(Path generation, Manifest manifest) {

	}

}
