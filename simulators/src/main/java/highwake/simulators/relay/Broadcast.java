package highwake.simulators.relay;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import highwake.simulators.eddn.FrameSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One source going out over one relay: waits for the first subscriber, then publishes every frame at its pace.
///
/// Its thread, `eddn-broadcast`, is the only one that reads the source. [#start()] sends the source again from the
/// beginning. [#close()] ends the thread within a few seconds.
final class Broadcast implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

	private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

	private static final Duration SLICE = Duration.ofMillis(100);

	/// Opens a source anew, for each time it is sent.
	interface Sources {

		FrameSource open() throws IOException;

	}

	/// How far a broadcast is.
	enum State {

		IDLE, WAITING, PUBLISHING, DONE, FAILED

	}

	private final Relay relay;

	private final Sources sources;

	private final Pace pace;

	private volatile State state = State.IDLE;

	private volatile boolean stopping;

	private @Nullable Thread thread;

	Broadcast(Relay relay, Sources sources, Pace pace) {
		this.relay = relay;
		this.sources = sources;
		this.pace = pace;
	}

	State state() {
		return this.state;
	}

	Pace pace() {
		return this.pace;
	}

	/// Begins to send the source from its beginning; ends what was being sent before.
	synchronized void start() {
		stop();
		this.stopping = false;
		this.state = State.WAITING;
		this.thread = Thread.ofPlatform().name("eddn-broadcast").start(this::run);
	}

	@Override
	public synchronized void close() {
		stop();
	}

	private void stop() {
		Thread running = this.thread;
		if (running == null) {
			return;
		}
		this.stopping = true;
		try {
			if (!running.join(STOP_LIMIT)) {
				LOG.warn("The broadcast did not end within {}", STOP_LIMIT);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.thread = null;
	}

	private void run() {
		try {
			while (!this.stopping && !this.relay.awaitSubscribers(1, SLICE)) {
				Thread.onSpinWait();
			}
			this.state = State.PUBLISHING;
			publishAll();
		}
		catch (Exception ex) {
			if (!this.stopping) {
				this.state = State.FAILED;
				LOG.error("The broadcast ended after {} frames", this.relay.published(), ex);
			}
		}
	}

	private void publishAll() throws IOException {
		LOG.info("A collector subscribed to {}: publishing, rate {}", this.relay.endpoint(), this.pace);
		try (FrameSource source = this.sources.open()) {
			long begin = System.nanoTime();
			long dueNanos = 0;
			Optional<byte[]> frame = source.next();
			while (!this.stopping && frame.isPresent()) {
				if (!this.relay.offer(frame.get())) {
					continue;
				}
				frame = source.next();
				long sinceNanos = System.nanoTime() - begin;
				dueNanos = Math.max(dueNanos, sinceNanos - SLICE.toNanos())
						+ (long) (1e9 / this.pace.perSecond(Duration.ofNanos(sinceNanos)));
				waitUntil(begin + dueNanos);
			}
			this.state = frame.isPresent() ? State.IDLE : State.DONE;
		}
		if (this.state == State.DONE) {
			LOG.info("Published the whole source: {} frames", this.relay.published());
		}
	}

	/// Waits in slices, so that a stop is noticed at the slowest pace.
	private void waitUntil(long nanoTime) {
		for (long left = nanoTime - System.nanoTime(); left > 0
				&& !this.stopping; left = nanoTime - System.nanoTime()) {
			LockSupport.parkNanos(Math.min(left, SLICE.toNanos()));
		}
	}

}
