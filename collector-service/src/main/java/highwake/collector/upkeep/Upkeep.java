package highwake.collector.upkeep;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

import highwake.collector.projections.ProjectedFile;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import highwake.collector.tasks.Task;
import highwake.collector.tasks.TaskProgress;
import highwake.store.StoreFile;

/// A round of upkeep: each file that follows the log forgets what is beyond its horizon; then each file gets fresh
/// statistics for SQLite's planner, and an empty WAL.
final class Upkeep implements Task {

	private final InstantSource clock;

	private final Queue<StoreFile> files = new ArrayDeque<>();

	private int total;

	private int done;

	private int forgotten;

	private String message = "";

	Upkeep(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public Step step(LeadContext context) throws SQLException, IOException {
		if (this.total == 0) {
			Arrays.stream(StoreFile.values())
				.filter((file) -> file.existsIn(context.dataDirectory()))
				.forEach(this.files::add);
			this.total = this.files.size() + context.files().size();
		}
		if (this.forgotten < context.files().size()) {
			forget(context.files().get(this.forgotten));
			return Step.MORE;
		}
		StoreFile file = this.files.poll();
		if (file == null) {
			LastUpkeep.put(context.dataDirectory(), this.clock.instant());
			this.message = "All files are in order";
			return Step.DONE;
		}
		this.message = "Planning for " + file.fileName();
		lookAfter(file, context);
		this.done++;
		return Step.MORE;
	}

	private void forget(ProjectedFile file) throws SQLException {
		this.message = "Forgetting what is too old in " + file.file().fileName();
		if (file.forgetSome()) {
			this.forgotten++;
			this.done++;
		}
	}

	/// `optimize` bounds itself: it reads some hundred rows of an index where its
	/// statistics are out of date.
	private static void lookAfter(StoreFile file, LeadContext context) throws SQLException {
		try (Connection connection = file.openWriter(context.dataDirectory());
				Statement statement = connection.createStatement()) {
			statement.execute("pragma optimize = 0x10002");
			statement.execute("pragma wal_checkpoint(truncate)");
		}
	}

	@Override
	public TaskProgress progress() {
		return new TaskProgress(this.done, this.total, "files", this.message);
	}

	@Override
	public void close() {
		// Nothing is held from step to step.
	}

}
