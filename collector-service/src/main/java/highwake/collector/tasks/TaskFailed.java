package highwake.collector.tasks;

/// A task cannot be done; the message tells a person why, and what to do about it.
public final class TaskFailed extends RuntimeException {

	public TaskFailed(String message) {
		super(message);
	}

	public TaskFailed(String message, Throwable cause) {
		super(message, cause);
	}

}
