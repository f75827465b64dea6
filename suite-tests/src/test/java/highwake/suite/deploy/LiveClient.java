package highwake.suite.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.json.JsonMapper;

/// A browser's event stream: it reads `/v3/live`, and when that ends it comes back with the id that it saw last.
final class LiveClient implements AutoCloseable {

	/// How long it waits before it comes back.
	private static final Duration RETRY = Duration.ofMillis(200);

	private final URI stream;

	private final Set<Long> markets = ConcurrentHashMap.newKeySet();

	private final List<String> complaints = new CopyOnWriteArrayList<>();

	private final List<End> ends = new CopyOnWriteArrayList<>();

	private final AtomicInteger opened = new AtomicInteger();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Thread reading;

	private final CountDownLatch closed = new CountDownLatch(1);

	private volatile long openedAt;

	private String lastId = "";

	LiveClient(URI site, String query) {
		this.stream = site.resolve("/v3/live?" + query);
		this.reading = Thread.ofVirtual().name("live " + query).start(this::run);
	}

	private void run() {
		try {
			do {
				readToItsEnd();
			}
			while (!this.closed.await(RETRY.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void readToItsEnd() throws InterruptedException {
		int before = opened();
		try {
			read();
			noteEnd(before, true);
		}
		catch (IOException ex) {
			if (this.closed.getCount() > 0) {
				this.complaints.add("a stream broke off: " + ex);
				noteEnd(before, false);
			}
		}
	}

	private void noteEnd(int before, boolean inOrder) {
		if (opened() > before) {
			this.ends.add(new End(System.nanoTime(), inOrder));
		}
	}

	private void read() throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.stream).header("Accept", "text/event-stream");
		if (!this.lastId.isEmpty()) {
			request.header("Last-Event-ID", this.lastId);
		}
		HttpResponse<InputStream> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
			if (answer.statusCode() != 200) {
				this.complaints.add("a stream was refused: " + answer.statusCode() + " " + lines.readLine());
				return;
			}
			this.openedAt = System.nanoTime();
			this.opened.incrementAndGet();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				take(line);
			}
		}
	}

	private void take(String line) {
		if (line.startsWith("id:")) {
			this.lastId = line.substring(3).strip();
		}
		else if (line.startsWith("event:reset")) {
			this.complaints.add("a stream was reset");
		}
		else if (line.startsWith("data:{\"id\"")) {
			this.markets.add(JsonMapper.shared().readTree(line.substring(5)).get("marketId").longValue());
		}
	}

	/// The markets it was told of.
	Set<Long> markets() {
		return this.markets;
	}

	/// What should not have been: a stream that broke off instead of ending, or was
	/// refused.
	List<String> complaints() {
		return this.complaints;
	}

	/// How many streams have ended, each in good order.
	int ended() {
		return (int) this.ends.stream().filter(End::inOrder).count();
	}

	/// Every end of a stream that was open, in their order.
	List<End> ends() {
		return List.copyOf(this.ends);
	}

	/// When the stream was opened for the last time, by [System#nanoTime()].
	long openedAt() {
		return this.openedAt;
	}

	/// How many streams were opened.
	int opened() {
		return this.opened.get();
	}

	/// An end of a stream.
	/// @param at by [System#nanoTime()]
	/// @param inOrder it was ended, and not broken off
	record End(long at, boolean inOrder) {

	}

	@Override
	public void close() {
		this.closed.countDown();
		this.reading.interrupt();
		this.client.shutdownNow();
	}

}
