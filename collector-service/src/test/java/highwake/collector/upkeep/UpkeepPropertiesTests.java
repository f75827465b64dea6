package highwake.collector.upkeep;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UpkeepPropertiesTests {

	private static final String PREFIX = "highwake.collector.upkeep";

	@Test
	void theDefaultsAreThursdaysThreeDaysOfLogAndSmallWals() {
		assertThat(bind(Map.of()))
			.isEqualTo(new UpkeepProperties(true, DayOfWeek.THURSDAY, 7, Duration.ofDays(3), DataSize.ofMegabytes(64)));
	}

	@Test
	void everyKeyCanBeSet() {
		assertThat(bind(Map.of(PREFIX + ".weekly", "false", PREFIX + ".day", "monday", PREFIX + ".hour", "3",
				PREFIX + ".log-kept", "7d", PREFIX + ".wal-limit", "16MB")))
			.isEqualTo(new UpkeepProperties(false, DayOfWeek.MONDAY, 3, Duration.ofDays(7), DataSize.ofMegabytes(16)));
	}

	@ParameterizedTest
	@CsvSource({ "hour, 24", "day, someday", "log-kept, -1s", "wal-limit, 1MB" })
	void refusesNonsense(String key, String value) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(Map.of(PREFIX + "." + key, value)));
	}

	private static UpkeepProperties bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(PREFIX, UpkeepProperties.class);
	}

}
