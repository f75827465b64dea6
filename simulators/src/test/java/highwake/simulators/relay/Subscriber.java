package highwake.simulators.relay;

import java.time.Duration;
import java.util.Optional;

import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZEvent;
import org.zeromq.ZMQ;

/// A collector's end of the wire, as small as it gets. Used by one thread.
///
/// JeroMQ 0.6.0 loses some connections before their first byte (3 % of 600 on a busy machine, 2026-11-21): its poller
/// meets the handle that connected and the one that takes over in one round, cancels the key of both, and never writes or
/// reads again until its handshake time is up. So each connection is watched, and made anew where it stays silent.
final class Subscriber implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Duration HANDSHAKE = Duration.ofMillis(500);

	private static final int TRIES = 20;

	private static final String EVENTS = "inproc://events";

	private final ZContext context;

	private final ZMQ.Socket socket;

	Subscriber(String endpoint, int queue) {
		ZContext attempt = new ZContext();
		ZMQ.Socket subscriber = subscriber(attempt, queue);
		for (int i = 1; i < TRIES && !hasSpoken(attempt, subscriber, endpoint); i++) {
			attempt.close();
			attempt = new ZContext();
			subscriber = subscriber(attempt, queue);
		}
		this.context = attempt;
		this.socket = subscriber;
	}

	/// Answers the next message, all of whose parts it insists are one; empty once
	/// nothing came for ten seconds.
	Optional<byte[]> next() {
		byte[] frame = this.socket.recv();
		if (frame != null && this.socket.hasReceiveMore()) {
			throw new AssertionError("A frame is one part");
		}
		return Optional.ofNullable(frame);
	}

	@Override
	public void close() {
		this.context.close();
	}

	private static ZMQ.Socket subscriber(ZContext context, int queue) {
		ZMQ.Socket subscriber = context.createSocket(SocketType.SUB);
		subscriber.setRcvHWM(queue);
		subscriber.setReceiveTimeOut((int) PATIENCE.toMillis());
		subscriber.subscribe(new byte[0]);
		return subscriber;
	}

	/// The socket that hears of events stays open with the subscriber: JeroMQ's thread
	/// would wait for ever to tell one that is gone.
	private static boolean hasSpoken(ZContext context, ZMQ.Socket subscriber, String endpoint) {
		subscriber.monitor(EVENTS, ZMQ.EVENT_HANDSHAKE_PROTOCOL);
		ZMQ.Socket events = context.createSocket(SocketType.PAIR);
		events.setReceiveTimeOut((int) HANDSHAKE.toMillis());
		events.connect(EVENTS);
		subscriber.connect(endpoint);
		return ZEvent.recv(events) != null;
	}

}
