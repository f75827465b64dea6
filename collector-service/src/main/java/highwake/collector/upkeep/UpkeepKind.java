package highwake.collector.upkeep;

import java.time.InstantSource;

import highwake.collector.tasks.Task;
import highwake.collector.tasks.TaskKind;
import highwake.collector.tasks.TaskOrder;

import org.springframework.stereotype.Component;

/// The task `upkeep`.
@Component
class UpkeepKind implements TaskKind {

	@Override
	public String name() {
		return "upkeep";
	}

	@Override
	public Task begin(TaskOrder order) {
		return new Upkeep(InstantSource.system());
	}

}
