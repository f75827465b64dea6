package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import highwake.collector.tasks.Task;
import highwake.collector.tasks.TaskFailed;
import highwake.collector.tasks.TaskProgress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A backup under way on the thread `backup`, so that frames go on being applied however large the files are.
final class BackupTask implements Task {

	private static final Logger logger = LoggerFactory.getLogger(BackupTask.class);

	private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

	private final BackupJob job;

	private final BackupProperties properties;

	private final Thread thread;

	private volatile @Nullable Exception failure;

	private volatile String afterword = "";

	private final Downloads downloads;

	BackupTask(BackupJob job, BackupProperties properties, Downloads downloads) {
		this.job = job;
		this.properties = properties;
		this.downloads = downloads;
		this.thread = Thread.ofPlatform().name("backup").start(this::run);
	}

	private void run() {
		try {
			Path generation = this.job.run();
			if (this.properties.downloads()) {
				publish(generation);
			}
			if (this.properties.hook() != null) {
				carryOff(this.properties.hook(), generation);
			}
		}
		catch (Exception ex) {
			this.failure = ex;
		}
	}

	private void publish(Path generation) throws SQLException {
		try {
			Manifest manifest = Manifest.read(generation);
			Optional<String> lack = this.downloads.findLack(manifest);
			if (lack.isPresent()) {
				logger.warn("The downloads are left as they were: {}", lack.get());
				this.afterword = ", and the downloads are left as they were: " + lack.get();
				return;
			}
			this.downloads.publish(generation, manifest, manifest.completedAt());
		}
		catch (IOException ex) {
			throw new TaskFailed(
					"The backup is whole in " + generation + ", but the downloads failed: " + ex.getMessage(), ex);
		}
	}

	private void carryOff(Path hook, Path generation) {
		try {
			Hook.run(hook, generation, this.properties.hookLimit());
			String before = this.afterword;
			this.afterword = before + ", and " + hook + " has carried a copy off";
		}
		catch (IOException ex) {
			throw new TaskFailed("The backup is whole in " + generation + ", but the program that carries it off the "
					+ "machine, " + hook + ", failed: " + ex.getMessage(), ex);
		}
	}

	@Override
	public Step step(LeadContext context) throws IOException {
		if (this.thread.isAlive()) {
			return Step.WAITING;
		}
		return switch (this.failure) {
			case null -> Step.DONE;
			case TaskFailed failed -> throw failed;
			// Not the trouble of the lead's own files: they need not be opened anew.
			case SQLException ex -> throw new IOException("The backup failed: " + ex.getMessage(), ex);
			case IOException ex -> throw ex;
			case Exception ex -> throw new TaskFailed("The backup failed: " + ex, ex);
		};
	}

	@Override
	public TaskProgress progress() {
		TaskProgress progress = this.job.progress();
		return new TaskProgress(progress.done(), progress.total(), progress.unit(),
				progress.message() + this.afterword);
	}

	@Override
	public void close() {
		this.job.stop();
		this.thread.interrupt();
		try {
			if (!this.thread.join(LONGEST_STOP)) {
				logger.warn("The backup did not stop within {}", LONGEST_STOP);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
