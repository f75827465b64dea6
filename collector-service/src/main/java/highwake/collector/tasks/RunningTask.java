package highwake.collector.tasks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The task that is at work, and what the spool is told of it.
final class RunningTask {

	private static final Duration TOLD_EVERY = Duration.ofMillis(500);

	private static final Set<String> ENDED = Set.of(TaskState.DONE.word(), TaskState.FAILED.word(),
			TaskState.CANCELLED.word());

	private final TaskOrder order;

	private final Instant begun;

	private final Spool spool;

	private TaskProgress progress = new TaskProgress(0, 0, "", "");

	private @Nullable Task task;

	/// Where it was when this process began with it: its rate counts from here.
	private long doneBefore = -1;

	private Instant told = Instant.MIN;

	RunningTask(TaskOrder order, Instant now, Spool spool) {
		this.order = order;
		this.begun = now;
		this.spool = spool;
	}

	/// Tells whether a progress is a finished task's.
	static boolean hasEnded(Map<String, String> progress) {
		return ENDED.contains(progress.getOrDefault("state", ""));
	}

	String id() {
		return this.order.id();
	}

	String message() {
		return this.progress.message();
	}

	void begin(TaskKind kind, Instant now) {
		this.task = kind.begin(this.order);
		tell(TaskState.RUNNING, null, now);
	}

	Step step(LeadContext context, Instant now) throws SQLException, IOException {
		Task running = Objects.requireNonNull(this.task);
		Step step = running.step(context);
		this.progress = running.progress();
		if (this.doneBefore < 0) {
			this.doneBefore = this.progress.done();
		}
		if (Duration.between(this.told, now).compareTo(TOLD_EVERY) >= 0) {
			tell(TaskState.RUNNING, null, now);
		}
		return step;
	}

	void report(TaskState state, @Nullable String message, Instant now) {
		tell(state, message, now);
	}

	void close() {
		if (this.task != null) {
			this.task.close();
			this.task = null;
		}
	}

	private void tell(TaskState state, @Nullable String message, Instant now) {
		Map<String, String> words = new LinkedHashMap<>(this.order.words());
		words.put("state", state.word());
		words.put("done", Long.toString(this.progress.done()));
		words.put("total", Long.toString(this.progress.total()));
		words.put("unit", this.progress.unit());
		words.put("rate", Long.toString(rate(now)));
		words.put("message", (message != null) ? message : this.progress.message());
		words.put("begun", this.spool.progress(id()).getOrDefault("begun", this.begun.toString()));
		words.put((state == TaskState.RUNNING) ? "updated" : "ended", now.toString());
		this.spool.putProgress(id(), words);
		this.told = now;
	}

	/// Answers how much is done in a second, since this process began.
	private long rate(Instant now) {
		long millis = Duration.between(this.begun, now).toMillis();
		return (millis > 0 && this.doneBefore >= 0) ? (this.progress.done() - this.doneBefore) * 1_000 / millis : 0;
	}

}
