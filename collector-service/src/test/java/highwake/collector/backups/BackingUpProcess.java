package highwake.collector.backups;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// Makes one backup after the other until it is killed.
final class BackingUpProcess {

	private BackingUpProcess() {
	}

	/// @param arguments the data directory
	static void main(String[] arguments) throws Exception {
		BackupProperties properties = new BackupProperties(null, true, 6, 2, true, true, null, Duration.ofHours(1));
		while (true) {
			new BackupJob(Path.of(arguments[0]), properties, "test", InstantSource.system()).run();
		}
	}

}
