package highwake.simulators.relay;

import java.util.LinkedHashMap;
import java.util.Map;

import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZEvent;
import org.zeromq.ZMQ;

/// Who listens to a publisher's socket.
///
/// The socket tells of each subscription, but of a subscriber that goes only when it was the last one (JeroMQ 0.6.0, also
/// in its verbose mode). So those that went are counted by their connections, without those that never spoke ZeroMQ: a
/// probe of the port is no subscriber. Each subscriber is taken to subscribe once, and to leave by disconnecting.
///
/// Used by one thread at a time, the one that holds the socket.
final class Audience {

	private static final String EVENTS = "inproc://relay-events";

	private static final byte SUBSCRIBE = 1;

	private final ZMQ.Socket publisher;

	private final ZMQ.Socket events;

	/// Open connections, oldest first, and whether each spoke ZeroMQ.
	private final Map<Object, Boolean> connections = new LinkedHashMap<>();

	private int came;

	private int went;

	/// Listens to a publisher that is not bound yet.
	Audience(ZContext context, ZMQ.Socket publisher) {
		this.publisher = publisher;
		publisher.monitor(EVENTS, ZMQ.EVENT_ACCEPTED | ZMQ.EVENT_HANDSHAKE_PROTOCOL | ZMQ.EVENT_DISCONNECTED);
		this.events = context.createSocket(SocketType.PAIR);
		this.events.connect(EVENTS);
	}

	/// Answers how many subscribe now.
	int size() {
		for (byte[] note = this.publisher.recv(ZMQ.DONTWAIT); note != null; note = this.publisher.recv(ZMQ.DONTWAIT)) {
			if (note.length > 0 && note[0] == SUBSCRIBE) {
				this.came++;
			}
		}
		for (ZEvent event = ZEvent.recv(this.events, ZMQ.DONTWAIT); event != null; event = ZEvent.recv(this.events,
				ZMQ.DONTWAIT)) {
			note(event);
		}
		return Math.max(0, this.came - this.went);
	}

	private void note(ZEvent event) {
		switch (event.getEvent()) {
			case ACCEPTED -> this.connections.put(event.getValue(), false);
			case HANDSHAKE_PROTOCOL -> this.connections.entrySet()
				.stream()
				.filter((connection) -> !connection.getValue())
				.findFirst()
				.ifPresent((connection) -> connection.setValue(true));
			case DISCONNECTED -> {
				if (Boolean.TRUE.equals(this.connections.remove(event.<Object>getValue()))) {
					this.went++;
				}
			}
			default -> throw new IllegalStateException("Nobody asked for " + event.getEvent());
		}
	}

}
