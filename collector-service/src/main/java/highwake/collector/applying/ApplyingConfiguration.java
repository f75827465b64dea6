package highwake.collector.applying;

import java.util.List;

import highwake.collector.files.DataDirectory;
import highwake.collector.lead.FileLead;
import highwake.collector.log.FeedLog;
import highwake.collector.projections.Retention;
import highwake.collector.tasks.BetweenGroups;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ApplyingProperties.class, Retention.class })
class ApplyingConfiguration {

	@Bean
	ApplyingThread applyingThread(DataDirectory directory, FeedLog log, ApplyingProperties properties,
			Retention retention, List<BetweenGroups> between) {
		return new ApplyingThread(directory.made(), log, new FileLead(directory.made()), properties, retention,
				between);
	}

}
