package highwake.collector.log;

import highwake.collector.files.DataDirectory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataDirectory.class)
class LogConfiguration {

	@Bean
	FeedLog feedLog(DataDirectory directory) {
		return SqliteFeedLog.open(directory.made());
	}

}
