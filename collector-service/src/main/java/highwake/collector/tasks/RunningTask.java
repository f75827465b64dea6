package highwake.collector.tasks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The task that is at work, and what the spool is told of it.
final class RunningTask {

	private static final Duration TOLD_EVERY = Duration.ofMillis(500);

	/// Long enough for a steady estimate, short enough that a beginning which went faster
	/// or slower is forgotten.
	private static final Duration RATED_OVER = Duration.ofSeconds(30);

	private static final Set<String> ENDED = Set.of(TaskState.DONE.word(), TaskState.FAILED.word(),
			TaskState.CANCELLED.word());

	private final TaskOrder order;

	private final Instant begun;

	private final Spool spool;

	/// How far this process was of late, the oldest first: the rate is that of this time.
	private final Deque<Moment> lately = new ArrayDeque<>();

	/// Until the first step, what another process last told of it.
	private TaskProgress progress;

	private @Nullable Task task;

	private Instant told = Instant.MIN;

	RunningTask(TaskOrder order, Instant now, Spool spool) {
		this.order = order;
		this.begun = now;
		this.spool = spool;
		this.progress = TaskProgress.of(spool.progress(order.id()));
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
		TaskProgress next = running.progress();
		if (next.total() != this.progress.total() || next.done() < this.progress.done()) {
			this.lately.clear(); // something else is counted from now on
		}
		this.progress = next;
		if (this.lately.isEmpty()) {
			this.lately.add(new Moment(now, next.done()));
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

	/// Answers how much is done in a second, of late; 0 before the first step.
	private long rate(Instant now) {
		if (this.lately.isEmpty()) {
			return 0;
		}
		this.lately.add(new Moment(now, this.progress.done()));
		while (this.lately.getFirst().at().isBefore(now.minus(RATED_OVER))) {
			this.lately.removeFirst();
		}
		Moment first = this.lately.getFirst();
		long millis = Duration.between(first.at(), now).toMillis();
		return (millis > 0) ? (this.progress.done() - first.done()) * 1_000 / millis : 0;
	}

	private record Moment(Instant at, long done) {

	}

}
