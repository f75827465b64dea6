package highwake.api.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import highwake.api.board.Boards;

/// Sends market reports to every open stream, as they come on the board: one thread, `live`, that looks at the board once
/// a pace.
///
/// The feed brings more than a person can read: a stream without filters is a window on it, see [Follower].
///
/// Streams end first when the program stops, or the graceful stop would wait for them.
@Component
@EnableConfigurationProperties(LiveProperties.class)
class Live implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Live.class);

	private static final long RETRY_MILLIS = 2000;

	private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

	private final Boards boards;

	private final Updates updates;

	private final LiveProperties properties;

	private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

	private volatile CountDownLatch stopped = new CountDownLatch(1);

	private volatile @Nullable Thread thread;

	Live(Boards boards, Updates updates, LiveProperties properties, MeterRegistry meters) {
		this.boards = boards;
		this.updates = updates;
		this.properties = properties;
		meters.gaugeCollectionSize("highwake.live.streams", List.of(), this.followers);
	}

	/// Opens a stream; throws [TooManyStreams] where there are enough.
	/// @param client the network that asks, empty where it is not counted
	/// @param last the event that the client saw last: what came after it is sent at
	/// once, or `reset` where that is not known
	SseEmitter open(String client, LiveFilter filter, @Nullable String last) {
		if (this.followers.size() >= this.properties.streams() || this.stopped.getCount() == 0) {
			throw TooManyStreams.ofAll();
		}
		if (!client.isEmpty()
				&& this.followers.stream().filter((other) -> other.client().equals(client)).count() >= this.properties
					.streamsPerAddress()) {
			throw TooManyStreams.ofOne();
		}
		Follower[] self = new Follower[1];
		LiveStream stream = new LiveStream(this.properties.heartbeat().toMillis(),
				() -> this.followers.remove(self[0]));
		News news = new News(this.boards.current(), this.updates);
		Follower follower = new Follower(client, stream, filter, news);
		self[0] = follower;
		stream.send(SseEmitter.event().reconnectTime(RETRY_MILLIS).comment("open"));
		if (last != null) {
			follower.catchUp(EventId.parse(last), news);
		}
		this.followers.add(follower);
		stream.start();
		return stream.emitter();
	}

	/// Serves every stream. Called by the thread, once a pace.
	void beat() {
		this.boards.find().ifPresent((board) -> {
			News news = new News(board, this.updates);
			this.followers.forEach((follower) -> follower.follow(news));
		});
	}

	@Override
	public void start() {
		this.stopped = new CountDownLatch(1);
		this.thread = Thread.ofPlatform().name("live").start(this::run);
	}

	private void run() {
		while (!isStopped()) {
			try {
				beat();
			}
			catch (Exception ex) {
				log.warn("A live event could not be sent", ex);
			}
		}
	}

	private boolean isStopped() {
		try {
			return this.stopped.await(this.properties.pace().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			return true;
		}
	}

	@Override
	public void stop() {
		this.stopped.countDown();
		this.followers.forEach((follower) -> follower.stream().complete());
		Thread sending = this.thread;
		this.thread = null;
		try {
			if (sending != null && !sending.join(LONGEST_STOP)) {
				log.warn("The live thread did not stop within {}", LONGEST_STOP);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/// The last to start and the first to stop, before the web server waits for its
	/// requests.
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
