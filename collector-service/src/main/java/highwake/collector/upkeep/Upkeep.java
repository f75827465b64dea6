package highwake.collector.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;

import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import highwake.collector.tasks.Task;
import highwake.collector.tasks.TaskProgress;
import highwake.store.StoreFile;

/// Refreshes the statistics that SQLite plans with, and empties the WAL, a file a step.
final class Upkeep implements Task {

	private final Queue<StoreFile> files;

	private final int total;

	private String message = "";

	Upkeep(Queue<StoreFile> files) {
		this.files = files;
		this.total = files.size();
	}

	@Override
	public Step step(LeadContext context) throws SQLException {
		StoreFile file = this.files.peek();
		if (file == null) {
			this.message = this.total + " files are in order";
			return Step.DONE;
		}
		this.message = file.fileName();
		lookAfter(file, context);
		this.files.remove();
		return Step.MORE;
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
		return new TaskProgress((long) this.total - this.files.size(), this.total, "files", this.message);
	}

	@Override
	public void close() {
		// Nothing is held from step to step.
	}

}
