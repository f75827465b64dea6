package highwake.collector.intake;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZEvent;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;
import org.zeromq.ZMonitor;

/// A ZeroMQ subscription to one relay: connects again by itself, and after a silence starts over with a new socket,
/// because a connection can die without a sign. Where the relay's name cannot be resolved, it tries again too. For one
/// thread, but for [#isSubscribed()] and [#isConnected()].
final class Subscription implements AutoCloseable {

	/// Frames that wait in the socket, on the heap; more wait at the relay.
	private static final int MOST_QUEUED = 1_000;

	private static final Logger logger = LoggerFactory.getLogger(Subscription.class);

	/// How long one receive waits.
	private static final Duration PATIENCE = Duration.ofMillis(100);

	private static final Duration RETRY = Duration.ofSeconds(5);

	private static final int HEARTBEAT_MILLIS = 30_000;

	/// JeroMQ 0.6.0 sometimes forgets a connection that it has just made (one in 25 on
	/// loopback: the new handle and the old one of the same channel meet in one pass of
	/// its
	/// poller), and greets nobody on it. It makes another when this time is over; its own
	/// default is 30 seconds.
	private static final int HANDSHAKE_MILLIS = 3_000;

	/// A socket that has lost its connection makes another, but not after a breach of the
	/// protocol: one frame beyond the limit would end the subscription.
	private static final Duration OWN_RECOVERY = Duration.ofSeconds(3);

	private static final int MONITORED = ZMQ.EVENT_HANDSHAKE_PROTOCOL | ZMQ.EVENT_DISCONNECTED;

	private final URI relay;

	private final Duration silenceLimit;

	private final long largestFrameBytes;

	private final InstantSource clock;

	private final ZContext context = new ZContext();

	private volatile boolean subscribed;

	private ZMQ.@Nullable Socket socket;

	private ZMQ.@Nullable Socket monitor;

	private volatile boolean connected;

	private int sockets;

	private long quietSince;

	/// When the connection was lost, epoch milliseconds; 0 while there is none to lose.
	private long lostAt;

	/// Not before this time is the relay's name looked up again, epoch milliseconds.
	private long retryAt;

	private boolean unresolved;

	Subscription(URI relay, Duration silenceLimit, long largestFrameBytes, InstantSource clock) {
		this.relay = relay;
		this.silenceLimit = silenceLimit;
		this.largestFrameBytes = largestFrameBytes;
		this.clock = clock;
	}

	/// Tells whether the relay is listened to, or tried again and again: whether it
	/// answers
	/// is its own affair.
	boolean isSubscribed() {
		return this.subscribed;
	}

	/// Tells whether a relay is at the other end, and has greeted.
	boolean isConnected() {
		return this.connected;
	}

	/// Answers the next frame; waits for it a little, null when none came.
	byte @Nullable [] receive() {
		ZMQ.Socket subscriber = this.socket;
		if (subscriber == null) {
			subscriber = subscribe();
			if (subscriber == null) {
				LockSupport.parkNanos(PATIENCE.toNanos());
				return null;
			}
		}
		noticeConnection();
		byte[] frame = subscriber.recv();
		long now = this.clock.millis();
		if (frame != null) {
			this.quietSince = now;
			return frame;
		}
		if (this.lostAt > 0 && now - this.lostAt > OWN_RECOVERY.toMillis()) {
			startOver();
		}
		else if (now - this.quietSince > this.silenceLimit.toMillis()) {
			logger.warn("No frame from {} for {}: connecting anew", this.relay, this.silenceLimit);
			startOver();
		}
		return null;
	}

	/// Closes the socket; the next [#receive()] makes a new one.
	void startOver() {
		ZMQ.Socket subscriber = this.socket;
		this.socket = null;
		this.connected = false;
		this.lostAt = 0;
		// In this order: the socket's own thread would wait for ever to tell a closed
		// monitor of its end.
		if (subscriber != null) {
			subscriber.close();
		}
		if (this.monitor != null) {
			this.monitor.close();
			this.monitor = null;
		}
	}

	@Override
	public void close() {
		this.subscribed = false;
		startOver();
		this.context.close();
	}

	/// Answers a socket that connects by itself; null where the relay's name cannot be
	/// resolved, or could not be a moment ago.
	private ZMQ.@Nullable Socket subscribe() {
		this.subscribed = true;
		long now = this.clock.millis();
		if (now < this.retryAt) {
			return null;
		}
		ZMQ.Socket subscriber = this.context.createSocket(SocketType.SUB);
		this.socket = subscriber;
		this.monitor = monitor(subscriber);
		configure(subscriber);
		try {
			subscriber.connect(this.relay.toString());
			this.quietSince = now;
			this.unresolved = false;
			return subscriber;
		}
		catch (ZMQException ex) {
			if (!this.unresolved) {
				logger.warn("Cannot reach {}: {}; trying again every {}", this.relay, ex.getMessage(), RETRY);
			}
			this.unresolved = true;
			this.retryAt = now + RETRY.toMillis();
			startOver();
			return null;
		}
	}

	private ZMQ.Socket monitor(ZMQ.Socket subscriber) {
		String events = "inproc://subscription-" + ++this.sockets;
		subscriber.monitor(events, MONITORED);
		ZMQ.Socket listener = this.context.createSocket(SocketType.PAIR);
		listener.connect(events);
		return listener;
	}

	private void configure(ZMQ.Socket subscriber) {
		// A frame beyond the limit ends the connection; one that is only too large for us
		// is counted and refused.
		subscriber.setMaxMsgSize(this.largestFrameBytes * 8);
		subscriber.setRcvHWM(MOST_QUEUED);
		subscriber.setReceiveTimeOut((int) PATIENCE.toMillis());
		subscriber.setLinger(0);
		subscriber.setTCPKeepAlive(1);
		subscriber.setTCPKeepAliveIdle(60);
		subscriber.setTCPKeepAliveInterval(10);
		subscriber.setTCPKeepAliveCount(6);
		subscriber.setHandshakeIvl(HANDSHAKE_MILLIS);
		subscriber.setHeartbeatIvl(HEARTBEAT_MILLIS);
		subscriber.setHeartbeatTimeout(2 * HEARTBEAT_MILLIS);
		subscriber.setReconnectIVL(500);
		subscriber.setReconnectIVLMax(15_000);
		subscriber.subscribe(ZMQ.SUBSCRIPTION_ALL);
	}

	private void noticeConnection() {
		if (this.monitor == null) {
			return;
		}
		for (ZEvent event = ZEvent.recv(this.monitor, ZMQ.DONTWAIT); event != null; event = ZEvent.recv(this.monitor,
				ZMQ.DONTWAIT)) {
			boolean nowConnected = event.getEvent() != ZMonitor.Event.DISCONNECTED;
			if (nowConnected != this.connected) {
				this.connected = nowConnected;
				this.lostAt = nowConnected ? 0 : this.clock.millis();
				logger.info(nowConnected ? "Connected to {}" : "Lost the connection to {}", this.relay);
			}
		}
	}

}
