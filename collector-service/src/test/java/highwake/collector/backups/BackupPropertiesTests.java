package highwake.collector.backups;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BackupPropertiesTests {

	private static final String PREFIX = "highwake.collector.backups";

	@Test
	void theDefaultsMakeOneADayAndKeepThree() {
		BackupProperties defaults = bind(Map.of());
		assertThat(defaults).isEqualTo(new BackupProperties(null, true, 6, 3, true, true, null, Duration.ofHours(1)));
		assertThat(defaults.directoryOf(Path.of("data"))).isEqualTo(Path.of("data/backups"));
	}

	@Test
	void everyKeyCanBeSet() {
		assertThat(bind(Map.of(PREFIX + ".directory", "/mnt/b", PREFIX + ".daily", "false", PREFIX + ".hour", "23",
				PREFIX + ".kept", "9", PREFIX + ".accounts", "false", PREFIX + ".downloads", "false", PREFIX + ".hook",
				"/usr/bin/x", PREFIX + ".hook-limit", "5m")))
			.isEqualTo(new BackupProperties(Path.of("/mnt/b"), false, 23, 9, false, false, Path.of("/usr/bin/x"),
					Duration.ofMinutes(5)));
	}

	@ParameterizedTest
	@CsvSource({ "hour, 24", "hour, -1", "kept, 0", "hook-limit, 0s" })
	void refusesNonsense(String key, String value) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(Map.of(PREFIX + "." + key, value)));
	}

	private static BackupProperties bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(PREFIX, BackupProperties.class);
	}

}
