package highwake.auth.sessions;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import highwake.auth.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SessionPropertiesTests {

	@Test
	void theDefaults() {
		assertThat(Settings.of(SessionProperties.class, "highwake.auth.sessions", Map.of()))
			.isEqualTo(new SessionProperties(Duration.ofDays(30), Duration.ofDays(180), Duration.ofHours(1), 20,
					Duration.ofMinutes(10), 5000, Duration.ofDays(365)));
		assertThat(Settings.of(SiteProperties.class, "highwake.auth", Map.of()).base())
			.isEqualTo(URI.create("http://localhost:8080"));
	}

	@Test
	void everyKeyIsRead() {
		assertThat(Settings.ofEnvironment(SessionProperties.class, "highwake.auth.sessions",
				Map.of("HIGHWAKE_AUTH_SESSIONS_IDLE", "1d", "HIGHWAKE_AUTH_SESSIONS_LONGEST", "2d",
						"HIGHWAKE_AUTH_SESSIONS_RENEWAL", "3m", "HIGHWAKE_AUTH_SESSIONS_PERCOMMANDER", "4",
						"HIGHWAKE_AUTH_SESSIONS_UPKEEP", "5m", "HIGHWAKE_AUTH_SESSIONS_UPKEEPBATCH", "6",
						"HIGHWAKE_AUTH_SESSIONS_FORGETAFTER", "7d")))
			.isEqualTo(new SessionProperties(Duration.ofDays(1), Duration.ofDays(2), Duration.ofMinutes(3), 4,
					Duration.ofMinutes(5), 6, Duration.ofDays(7)));
		assertThat(Settings
			.ofEnvironment(SiteProperties.class, "highwake.auth",
					Map.of("HIGHWAKE_AUTH_BASE", "https://highwake.example/"))
			.base()).isEqualTo(URI.create("https://highwake.example"));
	}

	@Test
	void refusesTimesThatDoNotFit() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> Settings.of(SessionProperties.class, "highwake.auth.sessions",
					Map.of("highwake.auth.sessions.longest", "1d")))
			.havingRootCause()
			.withMessageContaining("renewal < idle <= longest");
	}

	@ParameterizedTest
	@ValueSource(strings = { "highwake.example", "ftp://highwake.example", "https://highwake.example/auth",
			"https://user@highwake.example", "https://highwake.example?x=1", "https://highwake.example#x" })
	void refusesABaseThatIsMoreOrLessThanTheSitesAddress(String base) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> Settings.of(SiteProperties.class, "highwake.auth", Map.of("highwake.auth.base", base)))
			.havingRootCause()
			.withMessageContaining("HIGHWAKE_AUTH_BASE is the site's address alone");
	}

	@Test
	void overHttpsCookiesAreForThisHostAlone() {
		assertThat(new SiteProperties(URI.create("https://highwake.example")).cookie("highwake", "x").build())
			.hasToString("__Host-highwake=x; Path=/; Secure; HttpOnly; SameSite=Lax");
		assertThat(new SiteProperties(URI.create("http://localhost:8080")).cookie("highwake", "x").build())
			.hasToString("highwake=x; Path=/; HttpOnly; SameSite=Lax");
	}

}
