package highwake.collector.tasks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the tasks of the spool, one after the other, a step at a time. For the applying thread, but for [#add].
public final class Tasks implements BetweenGroups {

	private static final Logger logger = LoggerFactory.getLogger(Tasks.class);

	/// How many finished ones are kept for people to look at.
	private static final int FINISHED_KEPT = 20;

	/// How often a task may meet trouble in a row before it counts as failed.
	private static final int TRIES = 5;

	private static final long LOOK_MILLIS = 200;

	private final Spool spool;

	private final Map<String, TaskKind> kinds;

	private final InstantSource clock;

	private long lookedAt;

	private @Nullable RunningTask running;

	private int tries;

	public Tasks(Path dataDirectory, List<TaskKind> kinds, InstantSource clock) {
		this.spool = new Spool(dataDirectory);
		this.kinds = kinds.stream().collect(Collectors.toMap(TaskKind::name, Function.identity()));
		this.clock = clock;
	}

	/// Hands a task over to whoever leads; giving one id twice is giving it once. From
	/// any thread.
	/// @param words what the kind needs to know, apart from `kind` itself
	public void add(String id, String kind, Map<String, String> words) {
		Map<String, String> all = new LinkedHashMap<>(Map.of("kind", kind));
		all.putAll(words);
		this.spool.add(new TaskOrder(id, kind, all));
	}

	/// Tells whether anything is to be done. From any thread.
	public boolean isIdle() {
		return this.spool.waiting().isEmpty();
	}

	@Override
	public Step step(LeadContext context) throws SQLException {
		RunningTask task = this.running;
		if (task == null) {
			task = next();
			this.running = task;
		}
		return (task != null) ? step(task, context) : Step.DONE;
	}

	@Override
	public void pause() {
		if (this.running != null) {
			this.running.close();
			this.running = null;
		}
	}

	private @Nullable RunningTask next() {
		long now = this.clock.millis();
		if (now - this.lookedAt < LOOK_MILLIS && now >= this.lookedAt) {
			return null;
		}
		this.lookedAt = now;
		for (String id : this.spool.waiting()) {
			if (RunningTask.hasEnded(this.spool.progress(id))) {
				this.spool.finish(id, FINISHED_KEPT);
				continue;
			}
			RunningTask task = begin(id);
			if (task != null) {
				return task;
			}
		}
		return null;
	}

	private @Nullable RunningTask begin(String id) {
		TaskOrder order = this.spool.order(id);
		Instant now = this.clock.instant();
		RunningTask task = new RunningTask(order, now, this.spool);
		TaskKind kind = this.kinds.get(order.kind());
		try {
			if (kind == null) {
				throw new TaskFailed("There is no kind of task '" + order.kind() + "'; there are "
						+ this.kinds.keySet().stream().sorted().collect(Collectors.joining(", ")));
			}
			task.begin(kind, now);
			logger.info("Task {} has begun", id);
			return task;
		}
		catch (RuntimeException ex) {
			end(task, TaskState.FAILED, message(ex));
			return null;
		}
	}

	private Step step(RunningTask task, LeadContext context) throws SQLException {
		if (this.spool.isCancelled(task.id())) {
			end(task, TaskState.CANCELLED, "cancelled");
			return Step.MORE;
		}
		try {
			Step step = task.step(context, this.clock.instant());
			this.tries = 0;
			if (step == Step.DONE) {
				end(task, TaskState.DONE, null);
				return Step.MORE;
			}
			return step;
		}
		catch (TaskFailed | IOException ex) {
			end(task, TaskState.FAILED, message(ex));
			return Step.MORE;
		}
		catch (SQLException ex) {
			this.tries++;
			if (this.tries >= TRIES) {
				end(task, TaskState.FAILED, message(ex));
			}
			throw ex;
		}
		catch (RuntimeException ex) {
			end(task, TaskState.FAILED, message(ex));
			throw ex;
		}
	}

	private void end(RunningTask task, TaskState state, @Nullable String message) {
		task.close();
		this.running = null;
		this.tries = 0;
		this.lookedAt = 0;
		task.report(state, message, this.clock.instant());
		this.spool.finish(task.id(), FINISHED_KEPT);
		if (state == TaskState.FAILED) {
			logger.warn("Task {} has failed: {}", task.id(), message);
		}
		else {
			logger.info("Task {} is {}: {}", task.id(), state.word(), task.message());
		}
	}

	private static String message(Exception ex) {
		return (ex.getMessage() != null) ? ex.getMessage() : ex.toString();
	}

}
