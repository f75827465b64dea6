package highwake.benchmarks.collector;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.InflaterInputStream;

import highwake.simulators.relay.Relay;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How soon a new price can be read while frames come at a steady rate and others read too: from the sending of a
/// market's report to the moment at which another process finds it in `market.db`.
///
/// @param delays of the reports that became their market's newest, shortest first
record Freshness(List<Duration> delays) {

	static final int FRAMES_PER_SECOND = 200;

	/// Readers that follow the file as the API does, beside the one that measures.
	static final int OTHER_READERS = 3;

	private static final Duration LOOK = Duration.ofMillis(5);

	private static final Duration OTHERS_LOOK = Duration.ofMillis(50);

	private static final Duration GRACE = Duration.ofSeconds(5);

	private static final JsonMapper JSON = JsonMapper.shared();

	/// Sends frames at the rate to a collector that is warm.
	static Freshness measure(Path data, Relay relay, List<byte[]> frames) throws Exception {
		Map<Report, Long> sent = new ConcurrentHashMap<>();
		List<Duration> delays = new ArrayList<>();
		List<Thread> others = new ArrayList<>();
		for (int i = 0; i < OTHER_READERS; i++) {
			others.add(Thread.ofPlatform().name("reader-" + i).start(() -> follow(data)));
		}
		Thread sender = Thread.ofPlatform().name("sender").start(() -> send(frames, relay, sent));
		try (Follower follower = new Follower(data)) {
			long end = Long.MAX_VALUE;
			while (System.nanoTime() < end) {
				for (Report report : follower.news()) {
					Long at = sent.remove(report);
					if (at != null) {
						delays.add(Duration.ofNanos(System.nanoTime() - at));
					}
				}
				if (end == Long.MAX_VALUE && !sender.isAlive()) {
					end = System.nanoTime() + GRACE.toNanos();
				}
				LockSupport.parkNanos(LOOK.toNanos());
			}
		}
		for (Thread other : others) {
			other.interrupt();
			other.join();
		}
		delays.sort(Comparator.naturalOrder());
		return new Freshness(List.copyOf(delays));
	}

	/// The delay that a part of the reports does not exceed, in milliseconds.
	double delayMillis(double part) {
		return this.delays.get((int) Math.ceil(part * this.delays.size()) - 1).toNanos() / 1e6;
	}

	private static void send(List<byte[]> frames, Relay relay, Map<Report, Long> sent) {
		long begun = System.nanoTime();
		for (int i = 0; i < frames.size(); i++) {
			long due = begun + i * 1_000_000_000L / FRAMES_PER_SECOND;
			Report report = Report.of(frames.get(i));
			while (System.nanoTime() < due) {
				LockSupport.parkNanos(due - System.nanoTime());
			}
			if (report != null) {
				sent.put(report, System.nanoTime());
			}
			relay.publish(frames.get(i));
		}
	}

	private static void follow(Path data) {
		try (Follower follower = new Follower(data)) {
			while (!Thread.currentThread().isInterrupted()) {
				follower.news();
				LockSupport.parkNanos(OTHERS_LOOK.toNanos());
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/// Follows `market.db` by its change number. For one thread.
	private static final class Follower implements AutoCloseable {

		private final Connection connection;

		private final PreparedStatement newer;

		private long change;

		Follower(Path data) throws SQLException {
			this.connection = StoreFile.MARKET.openReader(data);
			this.newer = this.connection
				.prepareStatement("select change, market_id, reported_at, offers from market where change > ?");
			news();
		}

		List<Report> news() throws SQLException {
			List<Report> news = new ArrayList<>();
			this.newer.setLong(1, this.change);
			try (ResultSet row = this.newer.executeQuery()) {
				while (row.next()) {
					this.change = Math.max(this.change, row.getLong(1));
					news.add(new Report(row.getLong(2), row.getLong(3)));
				}
			}
			return news;
		}

		@Override
		public void close() throws SQLException {
			this.connection.close();
		}

	}

	/// @param reportedAt epoch milliseconds
	private record Report(long marketId, long reportedAt) {

		/// Answers the report that a frame holds; null where it holds none.
		static @Nullable Report of(byte[] frame) {
			try {
				JsonNode envelope = JSON
					.readTree(new InflaterInputStream(new ByteArrayInputStream(frame)).readAllBytes());
				JsonNode message = envelope.path("message");
				return envelope.path("$schemaRef").asString("").endsWith("/commodity/3")
						? new Report(message.path("marketId").asLong(0),
								Instant.parse(message.path("timestamp").asString("")).toEpochMilli())
						: null;
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
