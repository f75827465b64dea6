package highwake.auth.tokens;

import java.util.Map;

import highwake.auth.RunningService;
import highwake.auth.Settings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyPropertiesTests {

	@Test
	void byDefaultThereIsNoKey() {
		assertThat(Settings.of(KeyProperties.class, "highwake.auth", Map.of()).key()).isNull();
		assertThat(Settings.ofEnvironment(KeyProperties.class, "highwake.auth", Map.of("HIGHWAKE_AUTH_KEY", " ")).key())
			.isNull();
	}

	@Test
	void everyKeyIsRead() {
		assertThat(Settings
			.ofEnvironment(KeyProperties.class, "highwake.auth", Map.of("HIGHWAKE_AUTH_KEY", RunningService.KEY + "\n"))
			.key()).isEqualTo(RunningService.KEY);
	}

	@Test
	void neverShowsTheKey() {
		assertThat(new KeyProperties(RunningService.KEY)).hasToString("KeyProperties[key=set]");
	}

}
