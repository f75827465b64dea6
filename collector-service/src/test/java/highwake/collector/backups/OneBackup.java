package highwake.collector.backups;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// Makes a backup, for the tests of other features.
public final class OneBackup {

	private OneBackup() {
	}

	/// Answers its directory.
	public static Path of(Path dataDirectory) throws Exception {
		return new BackupJob(dataDirectory,
				new BackupProperties(null, true, 6, 3, true, true, null, Duration.ofHours(1)), "test",
				InstantSource.system())
			.run();
	}

}
