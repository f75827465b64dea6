package highwake.simulators.relay;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/// An EDDN relay on loopback: binds, and publishes frames of one part to whoever subscribes.
///
/// Unlike the real relay it drops nothing: [#publish(byte[])] waits while a subscriber has a full queue, so that a test
/// can send as fast as its subscriber takes it and still count every frame. Frames published while nobody subscribes go
/// nowhere, as with the real one.
///
/// Safe for use by many threads: one lock guards the socket.
public final class Relay implements AutoCloseable {

	/// Frames that wait for one subscriber before [#publish(byte[])] waits too.
	private static final int QUEUE_PER_SUBSCRIBER = 1000;

	/// How long a send waits before it looks again for subscribers that came, went, or
	/// for the end.
	private static final int SEND_SLICE_MS = 50;

	/// JeroMQ's thread stops to wait where nobody reads what it tells of connections.
	private static final int LOOK_EVERY = 64;

	private static final Duration POLL = Duration.ofMillis(5);

	private static final Pattern LOOPBACK = Pattern
		.compile("tcp://(?:127(?:\\.\\d{1,3}){3}|localhost|\\[::1]):(?:\\d{1,5}|\\*)");

	private final ReentrantLock lock = new ReentrantLock(true);

	private final ZContext context = new ZContext();

	private final ZMQ.Socket socket;

	private final String endpoint;

	private final Audience audience;

	private final AtomicLong published = new AtomicLong();

	private volatile boolean closed;

	private Relay(String address) {
		this.socket = this.context.createSocket(SocketType.XPUB);
		this.socket.setXpubVerboser(true);
		this.socket.setXpubNoDrop(true);
		this.socket.setSndHWM(QUEUE_PER_SUBSCRIBER);
		this.socket.setSendTimeOut(SEND_SLICE_MS);
		this.audience = new Audience(this.context, this.socket);
		this.socket.bind(address);
		this.endpoint = this.socket.getLastEndpoint();
	}

	/// Binds a relay, for example to `tcp://127.0.0.1:19080`, or to a free port by
	/// `tcp://127.0.0.1:*`.
	///
	/// Throws [IllegalArgumentException] for an address that is not loopback's, and
	/// [IllegalStateException] where the port is taken.
	public static Relay bind(String address) {
		if (!LOOPBACK.matcher(address).matches()) {
			throw new IllegalArgumentException(
					"The relay binds loopback only, like tcp://127.0.0.1:19080, not " + address);
		}
		try {
			return new Relay(address);
		}
		catch (ZMQException ex) {
			throw new IllegalStateException("The relay cannot bind " + address + ": " + ex.getMessage(), ex);
		}
	}

	/// Answers the address that subscribers connect to, with the port that was bound.
	public String endpoint() {
		return this.endpoint;
	}

	/// Sends a frame to every subscriber, waiting while one of them has a full queue.
	///
	/// Throws [IllegalStateException] once the relay is closed.
	public void publish(byte[] frame) {
		boolean sent = false;
		while (!sent) {
			sent = offer(frame);
		}
	}

	/// Sends a frame if every subscriber has room for it within a moment, and answers
	/// whether it did.
	///
	/// Throws [IllegalStateException] once the relay is closed.
	boolean offer(byte[] frame) {
		this.lock.lock();
		try {
			if (this.closed) {
				throw new IllegalStateException("The relay is closed");
			}
			boolean sent = this.socket.send(frame);
			if (sent && this.published.incrementAndGet() % LOOK_EVERY == 0) {
				this.audience.size();
			}
			return sent;
		}
		finally {
			this.lock.unlock();
		}
	}

	/// Answers how many frames were published.
	public long published() {
		return this.published.get();
	}

	/// Answers how many subscribers there are, where each subscribes once.
	public int subscribers() {
		this.lock.lock();
		try {
			return this.closed ? 0 : this.audience.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	/// Waits until at least that many subscribe; answers whether they do within the
	/// limit.
	public boolean awaitSubscribers(int atLeast, Duration limit) {
		long deadline = System.nanoTime() + limit.toNanos();
		while (subscribers() < atLeast) {
			if (System.nanoTime() - deadline > 0 || this.closed || Thread.currentThread().isInterrupted()) {
				return false;
			}
			LockSupport.parkNanos(POLL.toNanos());
		}
		return true;
	}

	/// Unbinds at once. What subscribers had not taken yet is gone: whoever needs it read
	/// waits for them first.
	@Override
	public void close() {
		this.closed = true;
		this.lock.lock();
		try {
			this.context.close();
		}
		finally {
			this.lock.unlock();
		}
	}

}
