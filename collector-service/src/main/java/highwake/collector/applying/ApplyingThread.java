package highwake.collector.applying;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import highwake.collector.files.UnfinishedRestore;
import highwake.collector.lead.Lead;
import highwake.collector.log.FeedLog;
import highwake.collector.log.LogUnavailable;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Readings;
import highwake.collector.tasks.BetweenGroups;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/// The thread `applying`: waits for the lead, then applies the log as it grows, and between two groups of frames does a
/// step of what else is the lead's work. A failure closes the files and is tried
/// again after a pause, for as long as it takes; what is wrong meanwhile stands in [#problem()].
///
/// Stops at the end of a group and gives up the lead; what the log holds beyond is the next process's work.
public final class ApplyingThread implements SmartLifecycle {

	/// Starts before the intake and stops after it.
	public static final int PHASE = 100;

	private static final Logger logger = LoggerFactory.getLogger(ApplyingThread.class);

	private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

	private final Path dataDirectory;

	private final FeedLog log;

	private final Lead lead;

	private final ApplyingProperties properties;

	private final Retention retention;

	private final List<BetweenGroups> between;

	private final Readings readings;

	private final CountDownLatch stopping = new CountDownLatch(1);

	private volatile @Nullable Thread thread;

	private volatile @Nullable String problem;

	private volatile List<FileProgress> progress = List.of();

	public ApplyingThread(Path dataDirectory, FeedLog log, Lead lead, ApplyingProperties properties,
			Retention retention, List<BetweenGroups> between) {
		this.dataDirectory = dataDirectory;
		this.log = log;
		this.lead = lead;
		this.properties = properties;
		this.retention = retention;
		this.between = List.copyOf(between);
		this.readings = new Readings(properties.unversioned());
	}

	/// Answers what keeps the thread from applying, or null when nothing does.
	public @Nullable String problem() {
		Thread running = this.thread;
		return (running == null || running.isAlive()) ? this.problem : "the thread applying has ended";
	}

	/// Answers how far each file has come; empty while another process holds the lead.
	public List<FileProgress> progress() {
		return this.progress;
	}

	/// Tells whether this process holds the lead.
	public boolean isLead() {
		return this.lead.isHeld();
	}

	@Override
	public void start() {
		this.thread = Thread.ofPlatform().name("applying").start(this::run);
	}

	@Override
	public void stop() {
		this.stopping.countDown();
		Thread running = this.thread;
		try {
			if (running != null && !running.join(LONGEST_STOP)) {
				logger.warn("Applying did not stop within {}", LONGEST_STOP);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.thread = null;
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	private void run() {
		while (!isStopping()) {
			try {
				awaitLead();
				applyWhileLeading();
			}
			catch (Exception ex) {
				report(ex);
				pause(this.properties.pauseAfterFailure());
			}
		}
		this.lead.close();
	}

	private void awaitLead() {
		if (this.lead.isHeld()) {
			return;
		}
		this.progress = List.of();
		while (!isStopping()) {
			if (this.lead.tryTake()) {
				logger.info("Took the lead: this process writes the galaxy files");
				return;
			}
			pause(this.properties.pause());
		}
	}

	private void applyWhileLeading() throws SQLException {
		if (isStopping()) {
			return;
		}
		try (Applier applier = new Applier(this.dataDirectory, this.log, this.readings, this.retention)) {
			try {
				applyWhileLeading(applier);
			}
			finally {
				this.between.forEach(BetweenGroups::pause);
			}
		}
		if (!isStopping()) {
			logger.warn("Lost the lead: its lock file was removed");
		}
	}

	private void applyWhileLeading(Applier applier) throws SQLException {
		this.progress = applier.progress();
		while (!isStopping() && this.lead.isHeld()) {
			int applied = applier.step();
			boolean more = stepBetween(applier);
			this.progress = applier.progress();
			recovered();
			if (applied == 0 && !more) {
				pause(this.properties.pause());
			}
		}
	}

	private boolean stepBetween(Applier applier) throws SQLException {
		LeadContext context = new LeadContext(this.dataDirectory, this.log, applier.files());
		boolean more = false;
		for (BetweenGroups work : this.between) {
			more |= !isStopping() && work.step(context) == Step.MORE;
		}
		return more;
	}

	private void report(Exception ex) {
		String message = String.valueOf(ex.getMessage());
		if (!message.equals(this.problem)) {
			if (ex instanceof SQLException || ex instanceof LogUnavailable || ex instanceof LogDoesNotFit
					|| ex instanceof UnfinishedRestore) {
				logger.warn("Applying has stopped, and is tried again: {}", message);
			}
			else {
				logger.error("Applying has failed, and is tried again", ex);
			}
		}
		this.problem = message;
	}

	private void recovered() {
		if (this.problem != null) {
			logger.info("Applying goes on");
			this.problem = null;
		}
	}

	private boolean isStopping() {
		return this.stopping.getCount() == 0;
	}

	private void pause(Duration pause) {
		try {
			boolean _ = this.stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.stopping.countDown();
		}
	}

}
