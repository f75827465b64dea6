package highwake.collector.log;

import highwake.collector.files.DataClaim;
import highwake.collector.files.DataDirectory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataDirectory.class)
class LogConfiguration {

	/// Held for as long as the log is open, so that no restore moves it away from under
	/// whoever appends.
	@Bean
	DataClaim dataClaim(DataDirectory directory) {
		DataClaim claim = DataClaim.shared(directory.made());
		if (!claim.isHeld()) {
			claim.close();
			throw new IllegalStateException(
					"A restore is under way in " + directory.data() + "; start the collector when it has ended");
		}
		return claim;
	}

	@Bean
	@DependsOn("dataClaim")
	FeedLog feedLog(DataDirectory directory) {
		return SqliteFeedLog.open(directory.made());
	}

}
