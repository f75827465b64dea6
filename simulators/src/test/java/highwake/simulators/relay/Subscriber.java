package highwake.simulators.relay;

import java.time.Duration;
import java.util.Optional;

import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/// A collector's end of the wire, as small as it gets. Used by one thread.
final class Subscriber implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final ZContext context = new ZContext();

	private final ZMQ.Socket socket;

	Subscriber(String endpoint, int queue) {
		this.socket = this.context.createSocket(SocketType.SUB);
		this.socket.setRcvHWM(queue);
		this.socket.setReceiveTimeOut((int) PATIENCE.toMillis());
		this.socket.connect(endpoint);
		this.socket.subscribe(new byte[0]);
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

}
