package highwake.collector.intake;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZEvent;
import org.zeromq.ZMQ;
import org.zeromq.ZMonitor;

/// A ZeroMQ subscription to one relay: connects again by itself, and after a silence starts over with a new socket,
/// because a connection can die without a sign. For one thread, but for [#isSubscribed()] and [#isConnected()].
final class Subscription implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Subscription.class);

	private static final int HEARTBEAT_MILLIS = 30_000;

	private static final int MONITORED = ZMQ.EVENT_HANDSHAKE_PROTOCOL | ZMQ.EVENT_CONNECTED | ZMQ.EVENT_DISCONNECTED;

	private final URI relay;

	private final Duration silenceLimit;

	private final long largestFrameBytes;

	private final InstantSource clock;

	private final ZContext context = new ZContext();

	private volatile ZMQ.@Nullable Socket socket;

	private ZMQ.@Nullable Socket monitor;

	private volatile boolean connected;

	private int sockets;

	private long quietSince;

	Subscription(URI relay, Duration silenceLimit, long largestFrameBytes, InstantSource clock) {
		this.relay = relay;
		this.silenceLimit = silenceLimit;
		this.largestFrameBytes = largestFrameBytes;
		this.clock = clock;
	}

	/// Tells whether the socket is there; the relay may not be.
	boolean isSubscribed() {
		return this.socket != null;
	}

	/// Tells whether a relay is at the other end, as far as TCP knows.
	boolean isConnected() {
		return this.connected;
	}

	/// Answers the next frame; waits for it a little, null when none came.
	byte @Nullable [] receive() {
		ZMQ.Socket subscriber = this.socket;
		if (subscriber == null) {
			subscriber = subscribe();
		}
		noticeConnection();
		byte[] frame = subscriber.recv();
		long now = this.clock.millis();
		if (frame != null) {
			this.quietSince = now;
			return frame;
		}
		if (now - this.quietSince > this.silenceLimit.toMillis()) {
			logger.warn("No frame from {} for {}: connecting anew", this.relay, this.silenceLimit);
			unsubscribe();
		}
		return null;
	}

	@Override
	public void close() {
		unsubscribe();
		this.context.close();
	}

	private ZMQ.Socket subscribe() {
		ZMQ.Socket subscriber = this.context.createSocket(SocketType.SUB);
		String events = "inproc://subscription-" + ++this.sockets;
		subscriber.monitor(events, MONITORED);
		ZMQ.Socket listener = this.context.createSocket(SocketType.PAIR);
		listener.connect(events);
		// A frame beyond the limit ends the connection; one that is only too large for us
		// is counted and refused.
		subscriber.setMaxMsgSize(this.largestFrameBytes * 8);
		subscriber.setRcvHWM(100_000);
		subscriber.setReceiveTimeOut(100);
		subscriber.setLinger(0);
		subscriber.setTCPKeepAlive(1);
		subscriber.setTCPKeepAliveIdle(60);
		subscriber.setTCPKeepAliveInterval(10);
		subscriber.setTCPKeepAliveCount(6);
		subscriber.setHeartbeatIvl(HEARTBEAT_MILLIS);
		subscriber.setHeartbeatTimeout(2 * HEARTBEAT_MILLIS);
		subscriber.setReconnectIVL(500);
		subscriber.setReconnectIVLMax(15_000);
		subscriber.subscribe(ZMQ.SUBSCRIPTION_ALL);
		subscriber.connect(this.relay.toString());
		this.monitor = listener;
		this.quietSince = this.clock.millis();
		this.socket = subscriber;
		return subscriber;
	}

	private void unsubscribe() {
		ZMQ.Socket subscriber = this.socket;
		this.socket = null;
		this.connected = false;
		if (this.monitor != null) {
			this.monitor.close();
			this.monitor = null;
		}
		if (subscriber != null) {
			subscriber.close();
		}
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
				logger.info(nowConnected ? "Connected to {}" : "Lost the connection to {}", this.relay);
			}
		}
	}

}
