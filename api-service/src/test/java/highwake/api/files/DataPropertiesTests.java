package highwake.api.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import highwake.api.Settings;

class DataPropertiesTests {

	@Test
	void defaults() {
		assertThat(Settings.bind("highwake", DataProperties.class, Map.of()))
			.isEqualTo(new DataProperties(Path.of("data"), 4, Duration.ofSeconds(2), Duration.ofMillis(250)));
	}

	@Test
	void everyKey() {
		assertThat(Settings.bind("highwake", DataProperties.class,
				Map.of("highwake.data", "/srv/highwake", "highwake.readers", "7", "highwake.longest-read", "900ms",
						"highwake.slow-read", "1s")))
			.isEqualTo(new DataProperties(Path.of("/srv/highwake"), 7, Duration.ofMillis(900), Duration.ofSeconds(1)));
	}

	@Test
	void refusesWhatCannotWork() {
		Settings.refuses("highwake", DataProperties.class, "highwake.readers", "0");
		Settings.refuses("highwake", DataProperties.class, "highwake.longest-read", "1ms");
		Settings.refuses("highwake", DataProperties.class, "highwake.slow-read", "-1ms");
	}

}
