package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is known of the newest generation of backups. From any thread.
public final class Backups {

	private static final Logger logger = LoggerFactory.getLogger(Backups.class);

	private final Generations generations;

	private volatile @Nullable Known known;

	private final Set<Path> warned = ConcurrentHashMap.newKeySet();

	public Backups(Path dataDirectory, BackupProperties properties) {
		this.generations = new Generations(properties.directoryOf(dataDirectory));
	}

	/// Answers the newest whole generation whose manifest can be read; empty where there
	/// is none. One that cannot be read is none: it must not keep the next from being
	/// made.
	public Optional<Manifest> findNewest() throws IOException {
		for (Path generation : this.generations.all().reversed()) {
			Known before = this.known;
			if (before != null && before.generation().equals(generation)) {
				return Optional.of(before.manifest());
			}
			try {
				Manifest manifest = Manifest.read(generation);
				this.known = new Known(generation, manifest);
				return Optional.of(manifest);
			}
			catch (IOException ex) {
				warnOnce(generation, ex);
			}
		}
		return Optional.empty();
	}

	private void warnOnce(Path generation, IOException ex) {
		if (this.warned.add(generation)) {
			logger.warn("The backup {} does not count, for it cannot be read: {}", generation, ex.getMessage());
		}
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
