package highwake.website;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The clock of every test: it is noon of 2026-11-21, until a test moves it.
@TestConfiguration(proxyBeanMethods = false)
class StoppedClock {

	private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

	private static volatile Instant now = NOON;

	static void reset() {
		now = NOON;
	}

	static void move(Duration by) {
		now = now.plus(by);
	}

	@Bean
	@Primary
	InstantSource stopped() {
		return () -> now;
	}

}
