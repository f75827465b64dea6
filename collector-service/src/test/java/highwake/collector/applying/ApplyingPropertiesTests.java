package highwake.collector.applying;

import java.time.Duration;
import java.util.Map;

import highwake.collector.readings.Unversioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApplyingPropertiesTests {

	@Test
	void theDefaultsCountPositionsOnlyOfFramesThatNameNoGalaxy() {
		assertThat(bind(Map.of()))
			.isEqualTo(new ApplyingProperties(Unversioned.POSITIONS, Duration.ofMillis(25), Duration.ofSeconds(1)));
	}

	@Test
	void everyKeyCanBeSet() {
		assertThat(bind(Map.of("highwake.collector.applying.unversioned", "live", "highwake.collector.applying.pause",
				"3ms", "highwake.collector.applying.pause-after-failure", "7s")))
			.isEqualTo(new ApplyingProperties(Unversioned.LIVE, Duration.ofMillis(3), Duration.ofSeconds(7)));
	}

	@ParameterizedTest
	@CsvSource({ "unversioned, legacy", "pause, 0ms", "pause-after-failure, -1s" })
	void refusesNonsense(String key, String value) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> bind(Map.of("highwake.collector.applying." + key, value)));
	}

	private static ApplyingProperties bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("highwake.collector.applying",
				ApplyingProperties.class);
	}

}
