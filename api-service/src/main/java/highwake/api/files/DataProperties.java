package highwake.api.files;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the files are.
///
/// @param data the data directory, which the collector fills
/// @param readers how many requests may read one file at once
/// @param longestRead how long a request may wait for a reader, and how long a query may
/// run
/// @param slowRead reads that take at least that long are logged
@ConfigurationProperties("highwake")
record DataProperties(@DefaultValue("data") Path data, @DefaultValue("4") int readers,
		@DefaultValue("2s") Duration longestRead, @DefaultValue("250ms") Duration slowRead) {

	DataProperties {
		if (readers < 1) {
			throw new IllegalArgumentException("highwake.readers must be at least 1, not " + readers);
		}
		if (longestRead.toMillis() < 250) {
			throw new IllegalArgumentException("highwake.longest-read must be at least 250ms, not " + longestRead);
		}
		if (slowRead.isNegative()) {
			throw new IllegalArgumentException("highwake.slow-read must not be negative, as is " + slowRead);
		}
	}

}
