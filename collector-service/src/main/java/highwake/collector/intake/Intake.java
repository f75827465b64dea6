package highwake.collector.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

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

	/// The part of the backlog that is used while the log can be written.
	private static final int ORDINARY_PART = 8;

	private static final Duration PAUSE_FOR_ROOM = Duration.ofMillis(1);

	/// A log that takes nothing for so long does not only lag.
	private static final Duration STANDSTILL = Duration.ofSeconds(5);

	private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

	/// For the last try to end.
	private static final Duration MARGIN = Duration.ofSeconds(3);

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

	private final FeedLog log;

	private final Subscription subscription;

	private final long largestFrameBytes;

	private final Backlog backlog;

	private final long ordinaryBacklog;

	private final InstantSource clock;

	private final Counters counters = new Counters();

	private volatile boolean stopping;

	/// When the log last took a group, as [System#nanoTime()] counts.
	private volatile long appendedAt = System.nanoTime();

	/// The thread `appending` stops trying then, as [System#nanoTime()] counts.
	private volatile long stopBy;

	private volatile @Nullable String hearingProblem;

	private volatile @Nullable String loggingProblem;

	private volatile List<Thread> threads = List.of();

	Intake(FeedLog log, IntakeProperties properties, InstantSource clock) {
		this.log = log;
		this.largestFrameBytes = properties.largestFrame().toBytes();
		this.subscription = new Subscription(properties.eddn(), properties.silenceLimit(), this.largestFrameBytes,
				clock);
		this.backlog = new Backlog(properties.backlog().toBytes());
		this.ordinaryBacklog = properties.backlog().toBytes() / ORDINARY_PART;
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
		if (!this.stopping && this.threads.stream().anyMatch((thread) -> !thread.isAlive())) {
			return "a thread of the intake has ended";
		}
		return (this.hearingProblem != null) ? this.hearingProblem : this.loggingProblem;
	}

	@Override
	public void start() {
		Thread receiving = Thread.ofPlatform().name("eddn").start(this::receive);
		Thread appending = Thread.ofPlatform().name("appending").start(() -> append(receiving));
		this.threads = List.of(receiving, appending);
	}

	@Override
	public void stop() {
		long deadline = System.nanoTime() + LONGEST_STOP.toNanos();
		this.stopBy = deadline - MARGIN.toNanos();
		this.stopping = true;
		try {
			for (Thread thread : this.threads) {
				if (!thread.join(Duration.ofNanos(deadline - System.nanoTime()))) {
					logger.warn("Thread {} did not stop within {}", thread.getName(), LONGEST_STOP);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.threads = List.of();
		logger.info("Heard {} frames: {} appended, {} duplicate, {} refused, {} dropped", this.counters.received(),
				this.counters.appended(), this.counters.duplicate(), this.counters.refused(), this.counters.dropped());
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
				hearNext();
			}
		}
	}

	private void hearNext() {
		try {
			byte[] frame = this.subscription.receive();
			this.hearingProblem = null;
			if (frame != null) {
				hear(frame);
			}
		}
		catch (RuntimeException ex) {
			logger.error("The subscription failed, and is made anew", ex);
			this.hearingProblem = "the subscription failed: " + ex.getMessage();
			this.subscription.startOver();
			LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
		}
	}

	/// Takes one frame in.
	void hear(byte[] frame) {
		Instant now = this.clock.instant();
		this.counters.countReceived(now.toEpochMilli());
		if (frame.length > this.largestFrameBytes) {
			this.counters.countRefused();
		}
		else {
			awaitTurn();
			if (!this.backlog.offer(new HeardFrame(now, frame))) {
				this.counters.countDropped(1);
			}
		}
	}

	/// Waits while the log is only slower than the feed and a few groups wait for it
	/// already: the frames behind wait in the socket, and small groups cost less than a
	/// full heap. (Behind the socket the relay holds some hundreds and then drops, which
	/// at the feed's pace is minutes away.) The rest of the backlog is for a log that
	/// cannot be written, or stands still.
	private void awaitTurn() {
		while (!this.backlog.isBelow(this.ordinaryBacklog) && isLogMoving() && !this.stopping) {
			LockSupport.parkNanos(PAUSE_FOR_ROOM.toNanos());
		}
	}

	private boolean isLogMoving() {
		return this.loggingProblem == null && System.nanoTime() - this.appendedAt < STANDSTILL.toNanos();
	}

	private void append(Thread receiving) {
		try {
			while (!this.stopping || receiving.isAlive() || !this.backlog.isEmpty()) {
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

	/// Appends one group, trying again while the log cannot be written.
	private void append(List<HeardFrame> group) throws InterruptedException {
		while (!hasGivenUp()) {
			try {
				Appended appended = this.log.append(group);
				this.appendedAt = System.nanoTime();
				this.counters.countAppended(appended.appended(), appended.duplicate());
				if (this.loggingProblem != null) {
					logger.info("The feed log is written again");
					this.loggingProblem = null;
				}
				return;
			}
			catch (RuntimeException ex) {
				report(ex);
				Thread.sleep(PAUSE_AFTER_FAILURE);
			}
		}
		this.counters.countDropped(group.size());
	}

	private boolean hasGivenUp() {
		return this.loggingProblem != null && this.stopping && System.nanoTime() - this.stopBy > 0;
	}

	private void report(RuntimeException ex) {
		if (this.loggingProblem == null) {
			if (ex instanceof LogUnavailable) {
				logger.warn("The feed log cannot be written; frames wait: {}", ex.getMessage());
			}
			else {
				logger.error("The feed log cannot be written; frames wait", ex);
			}
		}
		this.loggingProblem = "the feed log cannot be written: " + ex.getMessage();
	}

}
