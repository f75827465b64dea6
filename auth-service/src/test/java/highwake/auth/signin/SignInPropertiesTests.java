package highwake.auth.signin;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import highwake.auth.Settings;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignInPropertiesTests {

	@Test
	void theDefaults() {
		assertThat(Settings.of(FrontierProperties.class, "highwake.auth", Map.of())).isEqualTo(new FrontierProperties(
				null, URI.create("https://auth.frontierstore.net"), URI.create("https://companion.orerve.net"),
				Duration.ofSeconds(5), Duration.ofSeconds(15), DataSize.ofMegabytes(8)));
		assertThat(Settings.of(PendingProperties.class, "highwake.auth.pending", Map.of()))
			.isEqualTo(new PendingProperties(Duration.ofMinutes(10), 10_000));
	}

	@Test
	void everyKeyIsRead() {
		Map<String, Object> variables = Map.of("HIGHWAKE_AUTH_CLIENT_ID", "us", "HIGHWAKE_AUTH_FRONTIER",
				"http://localhost:1/", "HIGHWAKE_AUTH_CAPI", "http://localhost:2/", "HIGHWAKE_AUTH_CONNECT_TIMEOUT",
				"3s", "HIGHWAKE_AUTH_ANSWER_TIMEOUT", "4s", "HIGHWAKE_AUTH_LARGEST_ANSWER", "5KB",
				"HIGHWAKE_AUTH_PENDING_LIFETIME", "6m", "HIGHWAKE_AUTH_PENDING_MOST", "7");
		assertThat(Settings.ofEnvironment(FrontierProperties.class, "highwake.auth", variables))
			.isEqualTo(new FrontierProperties("us", URI.create("http://localhost:1"), URI.create("http://localhost:2"),
					Duration.ofSeconds(3), Duration.ofSeconds(4), DataSize.ofKilobytes(5)));
		assertThat(Settings.ofEnvironment(PendingProperties.class, "highwake.auth.pending", variables))
			.isEqualTo(new PendingProperties(Duration.ofMinutes(6), 7));
	}

	@Test
	void anEmptyClientIdIsNone() {
		assertThat(
				Settings.ofEnvironment(FrontierProperties.class, "highwake.auth", Map.of("HIGHWAKE_AUTH_CLIENT_ID", ""))
					.clientId())
			.isNull();
	}

	@Test
	void refusesAnAddressThatIsNone() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> Settings.of(FrontierProperties.class, "highwake.auth",
					Map.of("highwake.auth.frontier", "frontier")))
			.havingRootCause()
			.withMessageContaining("HIGHWAKE_AUTH_FRONTIER is a web address");
	}

}
