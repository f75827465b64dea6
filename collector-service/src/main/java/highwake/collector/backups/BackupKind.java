package highwake.collector.backups;

import java.time.InstantSource;

import highwake.collector.files.DataDirectory;
import highwake.collector.tasks.Task;
import highwake.collector.tasks.TaskKind;
import highwake.collector.tasks.TaskOrder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The task `backup`.
@Component
@EnableConfigurationProperties(BackupProperties.class)
class BackupKind implements TaskKind {

	private final DataDirectory directory;

	private final BackupProperties properties;

	private final String release;

	BackupKind(DataDirectory directory, BackupProperties properties, Environment environment) {
		this.directory = directory;
		this.properties = properties;
		this.release = environment.getProperty("info.release", "dev");
	}

	@Override
	public String name() {
		return "backup";
	}

	@Override
	public Task begin(TaskOrder order) {
		return new BackupTask(
				new BackupJob(this.directory.data(), this.properties, this.release, InstantSource.system()),
				this.properties, new Downloads(this.directory.data()));
	}

}
