package highwake.api;

import java.time.InstantSource;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Stops the clock at the examples' time.
@TestConfiguration(proxyBeanMethods = false)
class ExampleClock {

	@Bean
	@Primary
	InstantSource stopped() {
		return InstantSource.fixed(ExampleGalaxy.NOW);
	}

}
