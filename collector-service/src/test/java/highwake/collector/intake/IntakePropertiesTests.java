package highwake.collector.intake;

import java.net.URI;
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

class IntakePropertiesTests {

	@Test
	void theDefaultsListenToEddnItself() {
		assertThat(bind(Map.of())).isEqualTo(new IntakeProperties(URI.create("tcp://eddn.edcd.io:9500"),
				Duration.ofSeconds(60), DataSize.ofMegabytes(2), DataSize.ofMegabytes(32)));
	}

	@Test
	void everyKeyCanBeSet() {
		assertThat(bind(Map.of("highwake.collector.eddn", "tcp://127.0.0.1:19080", "highwake.collector.silence-limit",
				"5s", "highwake.collector.largest-frame", "1KB", "highwake.collector.backlog", "4KB")))
			.isEqualTo(new IntakeProperties(URI.create("tcp://127.0.0.1:19080"), Duration.ofSeconds(5),
					DataSize.ofKilobytes(1), DataSize.ofKilobytes(4)));
	}

	@ParameterizedTest
	@CsvSource({ "eddn, http://eddn.edcd.io:9500", "eddn, tcp://eddn.edcd.io", "eddn, eddn.edcd.io:9500",
			"silence-limit, 0s", "silence-limit, -1s", "largest-frame, 0", "backlog, 1MB" })
	void refusesNonsense(String key, String value) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> bind(Map.of("highwake.collector." + key, value)))
			.withStackTraceContaining(key);
	}

	private static IntakeProperties bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("highwake.collector",
				IntakeProperties.class);
	}

}
