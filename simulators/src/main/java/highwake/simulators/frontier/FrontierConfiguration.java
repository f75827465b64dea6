package highwake.simulators.frontier;

import java.time.InstantSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives Frontier its settings and its clock.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrontierProperties.class)
class FrontierConfiguration {

	@Bean
	InstantSource frontierClock() {
		return InstantSource.system();
	}

}
