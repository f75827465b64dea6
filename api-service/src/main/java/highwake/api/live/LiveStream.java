package highwake.api.live;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One client's stream: a short queue and a virtual thread that writes from it, so that a slow client makes nobody wait.
/// A client whose queue is full is too slow and is dropped; its browser comes back with the last id that it has seen.
final class LiveStream {

	private static final Logger log = LoggerFactory.getLogger(LiveStream.class);

	private static final int LONGEST_QUEUE = 320;

	private final SseEmitter emitter = new SseEmitter(0L);

	private final BlockingQueue<Sendable> waiting = new ArrayBlockingQueue<>(LONGEST_QUEUE);

	private final AtomicBoolean ended = new AtomicBoolean();

	private final Runnable whenEnded;

	/// The event after which nothing was of interest, empty before the first.
	private volatile String upTo = "";

	private final long heartbeatMillis;

	/// @param whenEnded is called once
	LiveStream(long heartbeatMillis, Runnable whenEnded) {
		this.heartbeatMillis = heartbeatMillis;
		this.whenEnded = whenEnded;
		this.emitter.onCompletion(this::end);
		this.emitter.onError((ex) -> end());
		this.emitter.onTimeout(this::end);
	}

	/// What can be written to a stream.
	private sealed interface Sendable {

		/// An event.
		record Event(SseEmitter.SseEventBuilder event) implements Sendable {
		}

		/// The end.
		record End() implements Sendable {
		}

	}

	SseEmitter emitter() {
		return this.emitter;
	}

	void start() {
		Thread.ofVirtual().name("live-stream").start(this::write);
	}

	/// Sends an event, or ends the stream where the client is too slow for it.
	void send(SseEmitter.SseEventBuilder event) {
		if (!this.waiting.offer(new Sendable.Event(event))) {
			log.debug("A live stream was too slow");
			complete();
		}
	}

	/// Notes that everything up to an event has been sent or was not wanted: while
	/// nothing
	/// is, the stream says so, and a client that comes back after long misses nothing.
	void upTo(String event) {
		this.upTo = event;
	}

	/// Ends the stream after what is already waiting.
	void complete() {
		if (!this.waiting.offer(new Sendable.End())) {
			end();
			this.emitter.complete();
		}
	}

	private void write() {
		try {
			while (!this.ended.get()) {
				switch (next()) {
					case null -> this.emitter.send(alive());
					case Sendable.Event(SseEmitter.SseEventBuilder event) -> this.emitter.send(event);
					case Sendable.End _ -> end();
				}
			}
			this.emitter.complete();
		}
		catch (IOException | RuntimeException ex) {
			log.debug("A live stream's client went away", ex);
			end();
			fail(ex);
		}
		catch (InterruptedException ex) {
			end();
		}
	}

	/// The server may have ended the stream by itself already, and says so.
	private void fail(Exception cause) {
		try {
			this.emitter.completeWithError(cause);
		}
		catch (IllegalStateException ex) {
			log.debug("A live stream had ended already", ex);
		}
	}

	private SseEmitter.SseEventBuilder alive() {
		SseEmitter.SseEventBuilder alive = SseEmitter.event().comment("alive");
		String event = this.upTo;
		return event.isEmpty() ? alive : alive.id(event);
	}

	private @Nullable Sendable next() throws InterruptedException {
		return this.waiting.poll(this.heartbeatMillis, TimeUnit.MILLISECONDS);
	}

	private void end() {
		if (this.ended.compareAndSet(false, true)) {
			this.whenEnded.run();
		}
	}

}
