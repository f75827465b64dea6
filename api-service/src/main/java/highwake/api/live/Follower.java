package highwake.api.live;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One stream and up to where it has been served. Opened by a request's thread, then served by the thread `live` alone.
///
/// Who wants all gets a window on the feed: one event each time, of up to eight reports that wait; when more come, the oldest
/// are left out. Who wants some gets every one of them.
///
/// Reports that were written together share an id. Only the last of them carries it, so that a client which comes back with
/// the last id that it has seen misses none.
final class Follower {

	private static final int MOST_WAITING = 8;

	private final String client;

	private final LiveStream stream;

	private final LiveFilter filter;

	/// By market: a newer report of one takes the place of the older.
	private final Map<Long, Update> waiting = new LinkedHashMap<>();

	private EventId seen;

	/// @param client the network that asked, empty where it is not counted
	/// @param news begins with what comes after them
	Follower(String client, LiveStream stream, LiveFilter filter, News news) {
		this.client = client;
		this.stream = stream;
		this.filter = filter;
		this.seen = news.now();
	}

	String client() {
		return this.client;
	}

	LiveStream stream() {
		return this.stream;
	}

	/// Sends what came after an event at once, or `reset` where that is not known.
	void catchUp(Optional<EventId> last, News news) {
		Optional<int[]> missed = last.flatMap(news::after);
		if (missed.isEmpty()) {
			reset(news);
			return;
		}
		send(news.wanted(missed.get(), this.filter));
	}

	/// Serves what is new.
	void follow(News news) {
		if (!news.now().equals(this.seen)) {
			take(news);
			this.seen = news.now();
		}
		if (this.filter.isAll()) {
			sendNext();
		}
		if (this.waiting.isEmpty()) {
			this.stream.upTo(this.seen.toString());
		}
	}

	private void take(News news) {
		Optional<int[]> ordinals = news.after(this.seen);
		if (ordinals.isEmpty() && !(this.filter.isAll() && news.now().epoch().equals(this.seen.epoch()))) {
			this.waiting.clear();
			reset(news);
			return;
		}
		List<Update> updates = news.wanted(ordinals.orElseGet(() -> news.newest(MOST_WAITING)), this.filter);
		if (this.filter.isAll()) {
			updates.forEach(this::await);
		}
		else {
			send(updates);
		}
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
			send(next, this.waiting.values().iterator());
		}
	}

	/// @param updates the oldest first
	private void send(List<Update> updates) {
		for (int i = 0; i < updates.size(); i++) {
			send(updates.get(i), updates.listIterator(i + 1));
		}
	}

	private void send(Update update, Iterator<Update> following) {
		SseEmitter.SseEventBuilder event = SseEmitter.event().name("market").data(update);
		boolean isLastOfItsId = !following.hasNext() || !following.next().id().equals(update.id());
		this.stream.send(isLastOfItsId ? event.id(update.id()) : event);
	}

	/// Tells a client to load again: what it has seen no longer leads to what is there.
	private void reset(News news) {
		this.stream.send(SseEmitter.event().id(news.now().toString()).name("reset").data("{}"));
	}

}
