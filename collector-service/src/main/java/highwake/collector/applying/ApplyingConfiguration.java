package highwake.collector.applying;

import highwake.collector.files.DataDirectory;
import highwake.collector.lead.FileLead;
import highwake.collector.log.FeedLog;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApplyingProperties.class)
class ApplyingConfiguration {

	@Bean
	ApplyingThread applyingThread(DataDirectory directory, FeedLog log, ApplyingProperties properties) {
		return new ApplyingThread(directory.made(), log, new FileLead(directory.made()), properties);
	}

}
