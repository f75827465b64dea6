package highwake.api.live;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

import highwake.api.board.Board;
import highwake.api.board.Boards;

/// Sends market reports to every open stream, as they come on the board: one thread, `live`, that looks at the board once
/// a pace and sends at most one event each time.
///
/// The feed brings more than a person can read. Up to eight reports wait for their turn; when more come, the oldest are
/// left out. The stream is a window on the feed, not a copy of it.
///
/// Streams end first when the program stops, or the graceful stop would wait for them.
@Component
@EnableConfigurationProperties(LiveProperties.class)
class Live implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Live.class);

	private static final int MOST_WAITING = 8;

	private static final long RETRY_MILLIS = 2000;

	private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

	private final Boards boards;

	private final Updates updates;

	private final LiveProperties properties;

	private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();

	/// By market: a newer report of one takes the place of the older.
	private final Map<Long, Update> waiting = new LinkedHashMap<>();

	private @Nullable EventId seen;

	private volatile CountDownLatch stopped = new CountDownLatch(1);

	private volatile @Nullable Thread thread;

	Live(Boards boards, Updates updates, LiveProperties properties, MeterRegistry meters) {
		this.boards = boards;
		this.updates = updates;
		this.properties = properties;
		meters.gaugeCollectionSize("highwake.live.streams", List.of(), this.streams);
	}

	/// Opens a stream; throws [TooManyStreams] where there are enough.
	/// @param last the event that the client saw last: what came after it is sent at
	/// once, or `reset` where that is not known
	SseEmitter open(@Nullable String last) {
		Board board = this.boards.current();
		if (this.streams.size() >= this.properties.streams() || this.stopped.getCount() == 0) {
			throw new TooManyStreams();
		}
		LiveStream[] self = new LiveStream[1];
		LiveStream stream = new LiveStream(this.properties.heartbeat().toMillis(), () -> this.streams.remove(self[0]));
		self[0] = stream;
		stream.send(SseEmitter.event().reconnectTime(RETRY_MILLIS).comment("open"));
		if (last != null) {
			catchUp(stream, board, last);
		}
		this.streams.add(stream);
		stream.start();
		return stream.emitter();
	}

	private void catchUp(LiveStream stream, Board board, String last) {
		Optional<List<Update>> missed = EventId.parse(last).flatMap((event) -> this.updates.after(board, event));
		if (missed.isEmpty()) {
			stream.send(reset(board));
			return;
		}
		for (Update update : missed.get().reversed()) {
			stream.send(event(update));
		}
	}

	/// Sends the next event, if one waits. Called by the thread, once a pace.
	void beat() {
		Board board = this.boards.find().orElse(null);
		if (board == null) {
			return;
		}
		EventId now = new EventId(board.version().market().epoch(), board.version().market().change());
		EventId before = this.seen;
		this.seen = now;
		if (before == null || now.equals(before)) {
			sendNext();
			return;
		}
		Optional<List<Update>> news = this.updates.after(board, before);
		if (news.isEmpty() && !now.epoch().equals(before.epoch())) {
			this.waiting.clear();
			this.streams.forEach((stream) -> stream.send(reset(board)));
			return;
		}
		news.orElseGet(() -> this.updates.newest(board, MOST_WAITING)).reversed().forEach(this::await);
		sendNext();
	}

	private void await(Update update) {
		this.waiting.remove(update.marketId());
		this.waiting.put(update.marketId(), update);
		if (this.waiting.size() > MOST_WAITING) {
			this.waiting.remove(this.waiting.keySet().iterator().next());
		}
	}

	private void sendNext() {
		Iterator<Update> oldest = this.waiting.values().iterator();
		if (oldest.hasNext()) {
			Update next = oldest.next();
			oldest.remove();
			this.streams.forEach((stream) -> stream.send(event(next)));
		}
	}

	private static SseEmitter.SseEventBuilder event(Update update) {
		return SseEmitter.event().id(update.id()).name("market").data(update);
	}

	/// Tells a client to load again: what it has seen no longer leads to what is there.
	private static SseEmitter.SseEventBuilder reset(Board board) {
		EventId now = new EventId(board.version().market().epoch(), board.version().market().change());
		return SseEmitter.event().id(now.toString()).name("reset").data("{}");
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
		this.streams.forEach(LiveStream::complete);
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
