package highwake.simulators.relay;

import java.util.HashSet;
import java.util.Set;

import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZEvent;
import org.zeromq.ZMQ;
import org.zeromq.ZMonitor;

/// Who listens to a publisher's socket.
///
/// The socket tells of each subscription, but of a subscriber that goes only when it was the last one (JeroMQ 0.6.0, also
/// in its verbose mode). So there are never more than there are open connections. Each subscriber is taken to subscribe
/// once, and to leave by disconnecting; a probe of the port counts for no longer than it lasts.
///
/// Used by one thread at a time, the one that holds the socket. It must be asked now and then: see [Relay].
final class Audience {

	private static final String EVENTS = "inproc://relay-events";

	private static final byte SUBSCRIBE = 1;

	private final ZMQ.Socket publisher;

	private final ZMQ.Socket events;

	private final Set<Object> connections = new HashSet<>();

	private int subscribed;

	/// Listens to a publisher that is not bound yet.
	Audience(ZContext context, ZMQ.Socket publisher) {
		this.publisher = publisher;
		publisher.monitor(EVENTS, ZMQ.EVENT_ACCEPTED | ZMQ.EVENT_DISCONNECTED);
		this.events = context.createSocket(SocketType.PAIR);
		this.events.connect(EVENTS);
	}

	/// Answers how many subscribe now.
	int size() {
		for (byte[] note = this.publisher.recv(ZMQ.DONTWAIT); note != null; note = this.publisher.recv(ZMQ.DONTWAIT)) {
			if (note.length > 0) {
				this.subscribed = (note[0] == SUBSCRIBE) ? this.subscribed + 1 : 0;
			}
		}
		for (ZEvent event = ZEvent.recv(this.events, ZMQ.DONTWAIT); event != null; event = ZEvent.recv(this.events,
				ZMQ.DONTWAIT)) {
			Object connection = event.getValue();
			if (event.getEvent() == ZMonitor.Event.ACCEPTED) {
				this.connections.add(connection);
			}
			else {
				this.connections.remove(connection);
			}
		}
		return Math.min(this.subscribed, this.connections.size());
	}

}
