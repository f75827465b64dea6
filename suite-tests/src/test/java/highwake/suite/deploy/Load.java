package highwake.suite.deploy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import highwake.suite.deploy.Connection.Answer;

/// Clients that ask one thing after the other, each over a connection of its own, until they are stopped. Every answer is
/// compared with what was asked, and what is wrong is remembered.
final class Load implements AutoCloseable {

	private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

	private final int port;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private final List<Thread> clients = new ArrayList<>();

	private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();

	private final Queue<String> mixedUp = new ConcurrentLinkedQueue<>();

	private final Set<String> answered = ConcurrentHashMap.newKeySet();

	private final AtomicInteger requests = new AtomicInteger();

	private final AtomicInteger ids = new AtomicInteger();

	private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

	private final ConcurrentSkipListMap<Long, String> windows = new ConcurrentSkipListMap<>(Map.of(Long.MIN_VALUE, ""));

	private volatile int perSecond;

	private volatile String idPrefix = "p";

	Load(URI site) {
		this.port = site.getPort();
	}

	/// Has clients ask so often a second instead of soon after each answer. Waits then
	/// count from when a request was due.
	Load atRate(int perSecond) {
		this.perSecond = perSecond;
		return this;
	}

	/// Begins the ids of POSTs differently, where another load posts to the same program.
	Load named(String idPrefix) {
		this.idPrefix = idPrefix;
		return this;
	}

	/// Adds clients that get a path.
	/// @param isRight tells whether an answer is the one to this question
	Load gets(int clients, String path, Predicate<Answer> isRight) {
		for (int i = 0; i < clients; i++) {
			start((connection, _) -> judge("GET " + path,
					connection.send("GET", path, List.of("Accept: */*"), List.of()), isRight));
		}
		return this;
	}

	/// Adds clients that send a form, as browsers do.
	/// @param isRight tells whether an answer is the one to this form
	Load forms(int clients, String path, String form, Predicate<Answer> isRight) {
		for (int i = 0; i < clients; i++) {
			start((connection, _) -> judge("POST " + path,
					connection.send("POST", path, List.of("Content-Type: application/x-www-form-urlencoded"),
							List.of(form.getBytes(StandardCharsets.US_ASCII))),
					isRight));
		}
		return this;
	}

	private void judge(String question, Answer answer, Predicate<Answer> isRight) {
		if (!isRight.test(answer)) {
			fail(question + " answers " + answer.status() + " " + answer.text());
		}
	}

	/// Adds clients that post bodies to the [EchoProgram].
	/// @param path of the echo, with what it takes
	/// @param largest bytes of a body
	/// @param chunks in how many it is sent, slowly; one is sent at once
	Load posts(int clients, String path, int largest, int chunks) {
		for (int i = 0; i < clients; i++) {
			start((connection, random) -> post(connection, random, path, largest, chunks));
		}
		return this;
	}

	private void post(Connection connection, Random random, String path, int largest, int chunks)
			throws IOException, InterruptedException {
		String id = this.idPrefix + this.ids.incrementAndGet();
		byte[] noise = new byte[50 + random.nextInt(largest)];
		random.nextBytes(noise);
		byte[] name = (id + " ").getBytes(StandardCharsets.US_ASCII);
		byte[] body = Arrays.copyOf(name, name.length + noise.length);
		System.arraycopy(noise, 0, body, name.length, noise.length);
		Answer answer = connection.send("POST", path, List.of("X-Id: " + id, "Content-Type: application/octet-stream"),
				parts(body, chunks));
		if (answer.status() != 200) {
			fail("POST %s %s answers %d %s".formatted(path, id, answer.status(), answer.text()));
		}
		else if (!answer.isBody(body)) {
			this.mixedUp.add(id);
		}
		else {
			this.answered.add(id);
		}
	}

	private static List<byte[]> parts(byte[] body, int chunks) {
		List<byte[]> parts = new ArrayList<>();
		int length = Math.ceilDiv(body.length, chunks);
		for (int from = 0; from < body.length; from += length) {
			parts.add(Arrays.copyOfRange(body, from, Math.min(body.length, from + length)));
		}
		return parts;
	}

	private void start(Question question) {
		Random random = new Random(this.clients.size());
		this.clients.add(Thread.ofVirtual().name("client-" + this.clients.size()).start(() -> ask(question, random)));
	}

	private void ask(Question question, Random random) {
		try (Connection connection = new Connection(this.port)) {
			long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(200));
			while (!this.stopped.await(due - System.nanoTime(), TimeUnit.NANOSECONDS)) {
				long begun = (this.perSecond > 0) ? due : System.nanoTime();
				boolean isAnswered = ask(question, connection, random);
				long ended = System.nanoTime();
				this.asked.add(new Asked(begun, ended, isAnswered));
				due = (this.perSecond > 0) ? due + TimeUnit.SECONDS.toNanos(1) / this.perSecond
						: ended + TimeUnit.MILLISECONDS.toNanos(40 + random.nextInt(100));
			}
		}
		catch (IOException | InterruptedException ex) {
			fail(Thread.currentThread().getName() + ": " + ex);
		}
	}

	private boolean ask(Question question, Connection connection, Random random) throws InterruptedException {
		this.requests.incrementAndGet();
		try {
			question.ask(connection, random);
			return true;
		}
		catch (IOException ex) {
			fail(Thread.currentThread().getName() + ": " + ex);
			return false;
		}
	}

	private void fail(String what) {
		this.failures.add(new Failure(Instant.now(), what));
	}

	/// From now on what is due belongs to a window of this name.
	void window(String name) {
		this.windows.put(System.nanoTime(), name);
	}

	/// Stops every client after the answer it waits for.
	Load stop() throws InterruptedException {
		this.stopped.countDown();
		for (Thread client : this.clients) {
			client.join(LONGEST_STOP);
		}
		return this;
	}

	int clients() {
		return this.clients.size();
	}

	int requests() {
		return this.requests.get();
	}

	/// Gives the window that has begun last another name.
	void renameWindow(String name) {
		this.windows.put(this.windows.lastKey(), name);
	}

	Duration longest() {
		return waits((window) -> true).longest();
	}

	/// What was due in windows of a name, since the first of which [#window(String)]
	/// tells.
	Waits waits(String window) {
		return waits(window::equals);
	}

	private Waits waits(Predicate<String> windows) {
		return new Waits(this.asked.stream()
			.filter((one) -> windows.test(this.windows.floorEntry(one.due()).getValue()))
			.map((one) -> one.ended() - one.due())
			.toList());
	}

	/// The longest time in which nobody was answered.
	Duration longestSilence() {
		long[] answers = this.asked.stream().filter(Asked::isAnswered).mapToLong(Asked::ended).sorted().toArray();
		return Duration
			.ofNanos(IntStream.range(1, answers.length).mapToLong((i) -> answers[i] - answers[i - 1]).max().orElse(0));
	}

	/// Requests that were answered with anything but what they should be, or not at all.
	List<String> failures() {
		return failuresAfter(Instant.MIN);
	}

	/// As [#failures()], of those that were told after a moment.
	List<String> failuresAfter(Instant moment) {
		return this.failures.stream()
			.filter((failure) -> failure.at().isAfter(moment))
			.map((failure) -> failure.at() + " " + failure.what())
			.toList();
	}

	/// POSTs that were answered with another body than their own.
	List<String> mixedUp() {
		return List.copyOf(this.mixedUp);
	}

	/// POSTs that were answered well.
	Set<String> answered() {
		return Set.copyOf(this.answered);
	}

	@Override
	public void close() {
		try {
			stop();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/// A request: when it was due, or else begun, and when it was answered or failed, by
	/// [System#nanoTime()].
	private record Asked(long due, long ended, boolean isAnswered) {

	}

	private record Failure(Instant at, String what) {

	}

	@FunctionalInterface
	private interface Question {

		void ask(Connection connection, Random random) throws IOException, InterruptedException;

	}

}
