package highwake.collector.intake;

import java.time.InstantSource;

import highwake.collector.log.FeedLog;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Profile("!tasks")
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeProperties.class)
class IntakeConfiguration {

	@Bean
	Intake intake(FeedLog log, IntakeProperties properties) {
		return new Intake(log, properties, InstantSource.system());
	}

}
