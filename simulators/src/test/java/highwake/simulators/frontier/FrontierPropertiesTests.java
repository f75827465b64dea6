package highwake.simulators.frontier;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FrontierPropertiesTests {

	private static final String PREFIX = "highwake.simulators.frontier.";

	@Test
	void theDefaultsAreTheRealOnes() {
		assertThat(bind(Map.of()))
			.isEqualTo(new FrontierProperties(Duration.ofSeconds(60), Duration.ofSeconds(14_400), Duration.ofDays(25)));
	}

	@Test
	void everyKeyIsRead() {
		assertThat(bind(Map.of(PREFIX + "code-lifetime", "5s", PREFIX + "access-lifetime", "10s",
				PREFIX + "refresh-lifetime", "1h")))
			.isEqualTo(new FrontierProperties(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofHours(1)));
	}

	@Test
	void aLifetimeIsMoreThanNothing() {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(Map.of(PREFIX + "access-lifetime", "0s")))
			.havingRootCause()
			.withMessageContaining("access-lifetime");
	}

	private static FrontierProperties bind(Map<String, String> values) {
		return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("highwake.simulators.frontier",
				FrontierProperties.class);
	}

}
