package highwake.collector.upkeep;

import java.util.ArrayDeque;
import java.util.Arrays;

import highwake.collector.files.DataDirectory;
import highwake.collector.tasks.Task;
import highwake.collector.tasks.TaskKind;
import highwake.collector.tasks.TaskOrder;
import highwake.store.StoreFile;

import org.springframework.stereotype.Component;

/// The task `upkeep`: every file is looked after, one a step.
@Component
class UpkeepKind implements TaskKind {

	private final DataDirectory directory;

	UpkeepKind(DataDirectory directory) {
		this.directory = directory;
	}

	@Override
	public String name() {
		return "upkeep";
	}

	@Override
	public Task begin(TaskOrder order) {
		return new Upkeep(new ArrayDeque<>(
				Arrays.stream(StoreFile.values()).filter((file) -> file.existsIn(this.directory.data())).toList()));
	}

}
