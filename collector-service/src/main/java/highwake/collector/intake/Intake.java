package highwake.collector.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import highwake.collector.log.Appended;
import highwake.collector.log.FeedLog;
import highwake.collector.log.HeardFrame;
import highwake.collector.log.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/// The ear. Its thread `eddn` owns the socket and only receives; its thread `appending` writes what was received to the
/// feed log in groups. While the log cannot be written frames wait, up to the backlog's bound; beyond it they are dropped
/// and counted.
///
/// On a stop, the socket closes first; then everything that was received is appended, for at most ten seconds.
public final class Intake implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Intake.class);

	/// Stops before applying does.
	private static final int PHASE = 200;

	/// A group is what came while the one before was written, and no more than this.
	private static final int LARGEST_GROUP = 1_000;

	private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

	private final FeedLog log;

	private final Subscription subscription;

	private final long largestFrameBytes;

	private final Backlog backlog;

	private final InstantSource clock;

	private final Counters counters = new Counters();

	private volatile boolean stopping;

	private volatile @Nullable String problem;

	private volatile List<Thread> threads = List.of();

	Intake(FeedLog log, IntakeProperties properties, InstantSource clock) {
		this.log = log;
		this.largestFrameBytes = properties.largestFrame().toBytes();
		this.subscription = new Subscription(properties.eddn(), properties.silenceLimit(), this.largestFrameBytes,
				clock);
		this.backlog = new Backlog(properties.backlog().toBytes());
		this.clock = clock;
	}

	/// Answers what became of the frames so far.
	public Counters counters() {
		return this.counters;
	}

	/// Tells whether the subscription is made, whether or not a relay answers it.
	public boolean isSubscribed() {
		return this.subscription.isSubscribed();
	}

	/// Tells whether a relay is at the other end.
	public boolean isConnected() {
		return this.subscription.isConnected();
	}

	/// Answers what keeps frames from the log, or null when nothing does.
	public @Nullable String problem() {
		return this.problem;
	}

	@Override
	public void start() {
		Thread appending = Thread.ofPlatform().name("appending").start(this::append);
		Thread receiving = Thread.ofPlatform().name("eddn").start(this::receive);
		this.threads = List.of(receiving, appending);
	}

	@Override
	public void stop() {
		this.stopping = true;
		try {
			for (Thread thread : this.threads) {
				if (!thread.join(LONGEST_STOP)) {
					logger.warn("Thread {} did not stop within {}", thread.getName(), LONGEST_STOP);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.threads = List.of();
	}

	@Override
	public boolean isRunning() {
		return !this.threads.isEmpty();
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	private void receive() {
		try (Subscription _ = this.subscription) {
			while (!this.stopping) {
				byte[] frame = this.subscription.receive();
				if (frame != null) {
					hear(frame);
				}
			}
		}
		catch (RuntimeException ex) {
			logger.error("The subscription failed; this process hears nothing any more", ex);
			this.problem = "the subscription failed: " + ex.getMessage();
		}
	}

	/// Takes one frame in.
	void hear(byte[] frame) {
		Instant now = this.clock.instant();
		this.counters.countReceived(now.toEpochMilli());
		if (frame.length > this.largestFrameBytes) {
			this.counters.countRefused();
		}
		else if (!this.backlog.offer(new HeardFrame(now, frame))) {
			this.counters.countDropped(1);
		}
	}

	private void append() {
		try {
			while (!isDone()) {
				List<HeardFrame> group = this.backlog.take(LARGEST_GROUP);
				if (!group.isEmpty()) {
					append(group);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isDone() {
		return this.stopping && this.backlog.isEmpty() && !this.threads.getFirst().isAlive();
	}

	/// Appends one group, trying again while the log cannot be written.
	private void append(List<HeardFrame> group) throws InterruptedException {
		Instant giveUpAt = null;
		while (true) {
			try {
				Appended appended = this.log.append(group);
				this.counters.countAppended(appended.appended(), appended.duplicate());
				if (this.problem != null) {
					logger.info("The feed log is written again");
					this.problem = null;
				}
				return;
			}
			catch (LogUnavailable ex) {
				report(ex);
				giveUpAt = (this.stopping && giveUpAt == null) ? this.clock.instant().plus(LONGEST_STOP.dividedBy(2))
						: giveUpAt;
				if (giveUpAt != null && this.clock.instant().isAfter(giveUpAt)) {
					this.counters.countDropped(group.size());
					return;
				}
				Thread.sleep(PAUSE_AFTER_FAILURE);
			}
		}
	}

	private void report(LogUnavailable ex) {
		if (this.problem == null) {
			logger.warn("The feed log cannot be written; frames wait: {}", ex.getMessage());
		}
		this.problem = "the feed log cannot be written: " + ex.getMessage();
	}

}
