package highwake.api.live;

import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import highwake.api.Settings;

class LivePropertiesTests {

	@Test
	void defaults() {
		assertThat(Settings.bind("highwake.live", LiveProperties.class, Map.of()))
			.isEqualTo(new LiveProperties(Duration.ofMillis(200), Duration.ofSeconds(15), 2000, 50));
	}

	@Test
	void everyKey() {
		assertThat(Settings.bind("highwake.live", LiveProperties.class,
				Map.of("highwake.live.pace", "1s", "highwake.live.heartbeat", "30s", "highwake.live.streams", "5",
						"highwake.live.streams-per-address", "2")))
			.isEqualTo(new LiveProperties(Duration.ofSeconds(1), Duration.ofSeconds(30), 5, 2));
	}

	@Test
	void refusesWhatCannotWork() {
		Settings.refuses("highwake.live", LiveProperties.class, "highwake.live.pace", "0s");
		Settings.refuses("highwake.live", LiveProperties.class, "highwake.live.heartbeat", "0s");
		Settings.refuses("highwake.live", LiveProperties.class, "highwake.live.streams", "0");
		Settings.refuses("highwake.live", LiveProperties.class, "highwake.live.streams-per-address", "0");
	}

}
