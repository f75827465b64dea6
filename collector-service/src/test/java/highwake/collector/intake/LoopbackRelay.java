package highwake.collector.intake;

import java.net.URI;

import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/// A relay on loopback that publishes as EDDN's does, and knows when somebody subscribes.
public final class LoopbackRelay implements AutoCloseable {

	private final ZContext context = new ZContext();

	private final ZMQ.Socket publisher = this.context.createSocket(SocketType.XPUB);

	private final URI address;

	/// Binds a free port.
	public LoopbackRelay() {
		this("tcp://127.0.0.1:*");
	}

	/// Binds the address of a relay that was closed before.
	public LoopbackRelay(String address) {
		this.publisher.setLinger(0);
		this.publisher.setXpubVerbose(true);
		this.publisher.setReceiveTimeOut(10_000);
		this.publisher.bind(address);
		this.address = URI.create(this.publisher.getLastEndpoint());
	}

	/// Answers where it is bound.
	public URI address() {
		return this.address;
	}

	/// Waits for the next subscription to everything.
	public void awaitSubscriber() {
		byte[] asked = this.publisher.recv();
		while (asked != null && asked[0] != 1) {
			asked = this.publisher.recv();
		}
		if (asked == null) {
			throw new AssertionError("Nobody subscribed to " + this.address);
		}
	}

	/// Publishes a frame of one part.
	public void publish(byte[] frame) {
		this.publisher.send(frame);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
