package highwake.simulators.relay;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RelayPropertiesTests {

	@Test
	void theDefaultsAreTheDemo() {
		RelayProperties properties = bind(Map.of());
		assertThat(properties).isEqualTo(new RelayProperties("tcp://127.0.0.1:19080", "galaxy", "default", 1));
		assertThat(properties.pace()).isInstanceOf(Pace.Demo.class);
		assertThat(properties.isGalaxy()).isTrue();
		assertThat(properties.isNone()).isFalse();
	}

	@Test
	void everyKeyIsRead() {
		RelayProperties properties = bind(
				Map.of("highwake.simulators.eddn", "tcp://127.0.0.1:*", "highwake.simulators.source", "frames.bin",
						"highwake.simulators.rate", "50", "highwake.simulators.seed", "42"));
		assertThat(properties).isEqualTo(new RelayProperties("tcp://127.0.0.1:*", "frames.bin", "50", 42));
		assertThat(properties.pace()).isEqualTo(new Pace.Even(50));
	}

	@Test
	void aFileGoesAsFastAsItIsTaken() {
		assertThat(bind(Map.of("highwake.simulators.source", "frames.bin")).pace()).isInstanceOf(Pace.Max.class);
	}

	@Test
	void aBadRateIsNamedAtStart() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> bind(Map.of("highwake.simulators.rate", "fast")))
			.havingRootCause()
			.withMessageContaining("fast");
	}

	private static RelayProperties bind(Map<String, String> values) {
		return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("highwake.simulators",
				RelayProperties.class);
	}

}
