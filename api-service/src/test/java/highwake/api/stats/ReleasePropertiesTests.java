package highwake.api.stats;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import highwake.api.Settings;

class ReleasePropertiesTests {

	@Test
	void defaults() {
		assertThat(Settings.bind("highwake", ReleaseProperties.class, Map.of()))
			.isEqualTo(new ReleaseProperties("unknown", "dev"));
	}

	@Test
	void everyKey() {
		assertThat(Settings.bind("highwake", ReleaseProperties.class,
				Map.of("highwake.version", "1.2.3", "highwake.release", "20261120-1")))
			.isEqualTo(new ReleaseProperties("1.2.3", "20261120-1"));
	}

}
