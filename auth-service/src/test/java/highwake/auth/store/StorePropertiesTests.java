package highwake.auth.store;

import java.nio.file.Path;
import java.util.Map;

import highwake.auth.Settings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StorePropertiesTests {

	@Test
	void byDefaultTheAccountsLieInDataBelowWhereTheServiceStarts() {
		assertThat(Settings.of(StoreProperties.class, "highwake", Map.of()).file())
			.isEqualTo(Path.of("data/auth.db").toAbsolutePath());
	}

	@Test
	void everyKeyIsRead() {
		assertThat(
				Settings.ofEnvironment(StoreProperties.class, "highwake", Map.of("HIGHWAKE_DATA", "/srv/data")).file())
			.isEqualTo(Path.of("/srv/data/auth.db"));
	}

}
