package highwake.api.board;

import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import highwake.api.Settings;

class BoardPropertiesTests {

	@Test
	void defaults() {
		assertThat(Settings.bind("highwake.board", BoardProperties.class, Map.of()))
			.isEqualTo(new BoardProperties(Duration.ofMillis(100), Duration.ofSeconds(1)));
	}

	@Test
	void everyKey() {
		assertThat(Settings.bind("highwake.board", BoardProperties.class,
				Map.of("highwake.board.poll", "20ms", "highwake.board.retry", "5s")))
			.isEqualTo(new BoardProperties(Duration.ofMillis(20), Duration.ofSeconds(5)));
	}

	@Test
	void refusesWhatCannotWork() {
		Settings.refuses("highwake.board", BoardProperties.class, "highwake.board.poll", "0s");
		Settings.refuses("highwake.board", BoardProperties.class, "highwake.board.retry", "-1s");
	}

}
