package highwake.collector.backups;

import highwake.collector.files.DataDirectory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupProperties.class)
class BackupsConfiguration {

	@Bean
	Backups backups(DataDirectory directory, BackupProperties properties) {
		return new Backups(directory.data(), properties);
	}

}
