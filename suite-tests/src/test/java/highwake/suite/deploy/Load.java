package highwake.suite.deploy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import highwake.suite.deploy.Connection.Answer;

/// Clients that ask one thing after the other, each over a connection of its own, until they are stopped. Every answer is
/// compared with what was asked, and what is wrong is remembered.
final class Load implements AutoCloseable {

	private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

	private final int port;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private final List<Thread> clients = new ArrayList<>();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	private final Queue<String> mixedUp = new ConcurrentLinkedQueue<>();

	private final Set<String> answered = ConcurrentHashMap.newKeySet();

	private final AtomicInteger requests = new AtomicInteger();

	private final AtomicInteger ids = new AtomicInteger();

	private final Queue<Long> waits = new ConcurrentLinkedQueue<>();

	private volatile int perSecond;

	Load(URI site) {
		this.port = site.getPort();
	}

	/// Has clients ask so often a second instead of soon after each answer. Waits then
	/// count from when a request was due.
	Load atRate(int perSecond) {
		this.perSecond = perSecond;
		return this;
	}

	/// Adds clients that get a path.
	/// @param isRight tells whether an answer is the one to this question
	Load gets(int clients, String path, Predicate<Answer> isRight) {
		for (int i = 0; i < clients; i++) {
			start((connection, _) -> {
				Answer answer = connection.send("GET", path, List.of("Accept: */*"), List.of());
				if (!isRight.test(answer)) {
					fail("GET " + path + " answers " + answer.status() + " " + answer.text());
				}
			});
		}
		return this;
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
		String id = "p" + this.ids.incrementAndGet();
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
				this.requests.incrementAndGet();
				try {
					question.ask(connection, random);
				}
				catch (IOException ex) {
					fail(Thread.currentThread().getName() + ": " + ex);
				}
				long ended = System.nanoTime();
				this.waits.add(ended - begun);
				due = (this.perSecond > 0) ? due + TimeUnit.SECONDS.toNanos(1) / this.perSecond
						: ended + TimeUnit.MILLISECONDS.toNanos(40 + random.nextInt(100));
			}
		}
		catch (IOException | InterruptedException ex) {
			fail(Thread.currentThread().getName() + ": " + ex);
		}
	}

	private void fail(String what) {
		this.failures.add(java.time.Instant.now() + " " + what);
	}

	/// Stops every client after the answer it waits for.
	Load stop() throws InterruptedException {
		this.stopped.countDown();
		for (Thread client : this.clients) {
			client.join(LONGEST_STOP);
		}
		return this;
	}

	int requests() {
		return this.requests.get();
	}

	Duration longest() {
		return Duration.ofNanos(Collections.max(this.waits));
	}

	/// What was asked and how long it took, in a line.
	String figures() {
		long[] sorted = this.waits.stream().mapToLong(Long::longValue).sorted().toArray();
		return "%d requests, %d failed, p50 %.1f ms, p99 %.1f ms, longest %.1f ms".formatted(this.requests.get(),
				this.failures.size() + this.mixedUp.size(), millis(sorted, 0.5), millis(sorted, 0.99),
				millis(sorted, 1));
	}

	private static double millis(long[] sorted, double share) {
		return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
	}

	/// Requests that were answered with anything but what they should be, or not at all.
	List<String> failures() {
		return List.copyOf(this.failures);
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

	@FunctionalInterface
	private interface Question {

		void ask(Connection connection, Random random) throws IOException, InterruptedException;

	}

}
