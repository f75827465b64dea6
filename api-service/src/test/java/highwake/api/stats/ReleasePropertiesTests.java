package highwake.api.stats;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import highwake.api.Settings;

class ReleasePropertiesTests {

	@Test
	void defaults() {
		assertThat(Settings.bind("highwake", ReleaseProperties.class, Map.of()))
			.isEqualTo(new ReleaseProperties("unknown", "dev", null));
	}

	@Test
	void everyKey() {
		assertThat(Settings.bind("highwake", ReleaseProperties.class,
				Map.of("highwake.version", "1.2.3", "highwake.release", "20261120-1", "highwake.site",
						"https://highwake.example")))
			.isEqualTo(new ReleaseProperties("1.2.3", "20261120-1", "https://highwake.example"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "highwake.example", "https://highwake.example/", "ftp://highwake.example", "https://a b" })
	void aSiteIsASchemeAndAHost(String site) {
		Settings.refuses("highwake", ReleaseProperties.class, "highwake.site", site);
	}

}
