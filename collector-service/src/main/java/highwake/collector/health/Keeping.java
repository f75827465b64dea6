package highwake.collector.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import highwake.collector.applying.ApplyingThread;
import highwake.collector.applying.FileProgress;
import highwake.collector.backups.Backups;
import highwake.collector.backups.Manifest;
import highwake.collector.files.DataDirectory;
import highwake.collector.log.FeedLog;
import highwake.collector.upkeep.LastUpkeep;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// How well the files are kept, as anybody can see who looks at the data directory. From any thread.
@Profile("!tasks")
@Component
class Keeping {

	private final Path dataDirectory;

	private final FeedLog log;

	private final Backups backups;

	private final ApplyingThread applying;

	Keeping(DataDirectory directory, FeedLog log, Backups backups, ApplyingThread applying) {
		this.dataDirectory = directory.data();
		this.log = log;
		this.backups = backups;
		this.applying = applying;
	}

	/// @param oldestFrameAt when the oldest frame of the log was heard; null while it has
	/// none
	/// @param newestBackupAt when the newest whole backup was begun; null where there is
	/// none
	/// @param lastUpkeepAt when the files were last looked after; null for never
	/// @param gaps how many stretches of the log some file never saw
	/// @param walBytes how large each file's WAL is
	record State(@Nullable Instant oldestFrameAt, @Nullable Instant newestBackupAt, @Nullable Instant lastUpkeepAt,
			int gaps, Map<String, Long> walBytes) {

	}

	State state() {
		return new State(oldestFrameAt(), newestBackupAt(), lastUpkeepAt(), gaps(), walBytes());
	}

	@Nullable Instant oldestFrameAt() {
		var oldest = this.log.oldestReceivedAt();
		return oldest.isPresent() ? Instant.ofEpochMilli(oldest.getAsLong()) : null;
	}

	/// Answers null where the backups cannot be looked at.
	@Nullable Instant newestBackupAt() {
		try {
			return this.backups.findNewest().map(Manifest::begunAt).orElse(null);
		}
		catch (IOException ex) {
			return null;
		}
	}

	@Nullable Instant lastUpkeepAt() {
		try {
			return LastUpkeep.of(this.dataDirectory).orElse(null);
		}
		catch (IOException ex) {
			return null;
		}
	}

	int gaps() {
		return this.applying.progress().stream().mapToInt(FileProgress::gaps).sum();
	}

	Map<String, Long> walBytes() {
		Map<String, Long> bytes = new LinkedHashMap<>();
		for (StoreFile file : StoreFile.values()) {
			if (file.existsIn(this.dataDirectory)) {
				bytes.put(file.fileName(), walBytes(file));
			}
		}
		return bytes;
	}

	long walBytes(StoreFile file) {
		try {
			return Files.size(this.dataDirectory.resolve(file.fileName() + "-wal"));
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
