package highwake.collector.upkeep;

import java.time.InstantSource;

import highwake.collector.backups.BackupProperties;
import highwake.collector.backups.Backups;
import highwake.collector.tasks.BetweenGroups;
import highwake.collector.tasks.Tasks;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ UpkeepProperties.class, BackupProperties.class })
class UpkeepConfiguration {

	@Bean
	BetweenGroups logTrimming(UpkeepProperties properties, Backups backups) {
		return new LogTrimming(properties.logKept(), backups);
	}

	@Bean
	BetweenGroups walBound(UpkeepProperties properties) {
		return new WalBound(properties.walLimit().toBytes());
	}

	@Bean
	BetweenGroups forgetting() {
		return new Forgetting();
	}

	/// Not where tasks are done alone: that process ends with what it was started for.
	@Bean
	@Profile("!tasks")
	BetweenGroups schedule(UpkeepProperties properties, BackupProperties daily, Tasks tasks, Backups backups) {
		return new Schedule(new Schedule.Plan(daily.daily() ? daily.hour() : -1, properties.day(),
				properties.weekly() ? properties.hour() : -1), tasks, backups, InstantSource.system());
	}

}
