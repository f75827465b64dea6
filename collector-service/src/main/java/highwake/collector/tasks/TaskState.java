package highwake.collector.tasks;

import java.util.Locale;

/// Where a task stands.
enum TaskState {

	RUNNING, DONE, FAILED, CANCELLED;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
