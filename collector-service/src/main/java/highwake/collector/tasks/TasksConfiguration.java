package highwake.collector.tasks;

import java.time.InstantSource;
import java.util.List;

import highwake.collector.files.DataDirectory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TasksConfiguration {

	@Bean
	Tasks tasks(DataDirectory directory, List<TaskKind> kinds) {
		return new Tasks(directory.made(), kinds, InstantSource.system());
	}

}
