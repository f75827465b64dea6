package highwake.website;

import java.time.Instant;
import java.time.InstantSource;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The clock of every test: it is noon of 2026-11-21.
@TestConfiguration(proxyBeanMethods = false)
class StoppedClock {

	private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

	@Bean
	@Primary
	InstantSource stopped() {
		return InstantSource.fixed(NOW);
	}

}
