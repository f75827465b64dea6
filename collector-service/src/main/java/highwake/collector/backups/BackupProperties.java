package highwake.collector.backups;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the files are backed up: settings `highwake.collector.backups.*`.
///
/// @param directory where generations are kept; by default `backups` in the data directory
/// @param daily whether one is made every day
/// @param hour the hour of the day from which it is made, UTC
/// @param kept how many generations are kept
/// @param accounts whether `auth.db` is among the files
/// @param downloads whether compressed copies for everybody are made of each backup
/// @param hook a program that is run with the new generation's directory as its argument, to carry a copy off the machine
/// @param hookLimit after which the program is killed
@ConfigurationProperties("highwake.collector.backups")
public record BackupProperties(@Nullable Path directory, @DefaultValue("true") boolean daily,
		@DefaultValue("6") int hour, @DefaultValue("3") int kept, @DefaultValue("true") boolean accounts,
		@DefaultValue("true") boolean downloads, @Nullable Path hook, @DefaultValue("1h") Duration hookLimit) {

	public BackupProperties {
		if (hour < 0 || hour > 23) {
			throw new IllegalArgumentException("highwake.collector.backups.hour is 0 to 23, not " + hour);
		}
		if (kept < 1) {
			throw new IllegalArgumentException("highwake.collector.backups.kept is at least 1, not " + kept);
		}
		if (!hookLimit.isPositive()) {
			throw new IllegalArgumentException("highwake.collector.backups.hook-limit is positive, not " + hookLimit);
		}
	}

	Path directoryOf(Path dataDirectory) {
		return (this.directory != null) ? this.directory : dataDirectory.resolve("backups");
	}

}
