package highwake.suite.deploy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import highwake.simulators.eddn.Frames;
import highwake.simulators.relay.Relay;
import org.jspecify.annotations.Nullable;

/// A feed that goes on while services are swapped: first the stations of many markets, then ten reports a second, each of
/// a market that has reported nothing yet. So every report is one event of a live stream, and can be missed.
final class Feed implements AutoCloseable {

	private static final long FIRST_MARKET = 3_200_100_000L;

	private final Relay relay;

	private final int first;

	private final int stations;

	private final int pauseMillis;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private final AtomicInteger reported = new AtomicInteger();

	private @Nullable Thread reporting;

	Feed(Relay relay) {
		this(relay, 0, 2_000, 100);
	}

	/// A feed of so many stations from a number on, of which one reports after each
	/// pause.
	Feed(Relay relay, int first, int stations, int pauseMillis) {
		this.relay = relay;
		this.first = first;
		this.stations = stations;
		this.pauseMillis = pauseMillis;
	}

	/// Tells of the system and of every station.
	void begin() {
		this.relay.publish(journal("FSDJump", Map.of()));
		IntStream.range(0, this.stations).forEach((i) -> this.relay.publish(docked(this.first + i)));
	}

	/// Begins to report markets, until it is stopped.
	void report() {
		this.reporting = Thread.ofPlatform().name("feed").start(() -> {
			try {
				while (this.reported.get() < this.stations
						&& !this.stopped.await(this.pauseMillis, TimeUnit.MILLISECONDS)) {
					this.relay.publish(report(this.first + this.reported.get()));
					this.reported.incrementAndGet();
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	/// Ends reporting.
	Feed stop() throws InterruptedException {
		this.stopped.countDown();
		Thread begun = this.reporting;
		if (begun != null) {
			begun.join(Duration.ofSeconds(30));
		}
		return this;
	}

	/// The markets that have reported so far.
	List<Long> reported() {
		return IntStream.range(0, this.reported.get()).mapToObj(this::market).toList();
	}

	/// The nth market.
	long market(int number) {
		return FIRST_MARKET + this.first + number;
	}

	/// How many frames it has published, all of them different.
	long published() {
		return this.relay.published();
	}

	private static byte[] docked(int i) {
		return journal("Docked", Map.of("StationName", name(i), "StationType", "Coriolis", "MarketID", FIRST_MARKET + i,
				"DistFromStarLS", 100, "LandingPads", Map.of("Small", 4, "Medium", 4, "Large", 4)));
	}

	private static String name(int i) {
		return "Station " + i;
	}

	private static byte[] journal(String event, Map<String, Object> more) {
		Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
		Map<String, Object> message = new LinkedHashMap<>(Map.of("timestamp", at.toString(), "event", event,
				"StarSystem", "Lave", "SystemAddress", 633742594786L, "StarPos", List.of(75.75, 48.75, 70.75)));
		message.putAll(more);
		return frame("journal/1", at, message);
	}

	private static byte[] report(int i) {
		Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(2);
		return frame("commodity/3", at,
				Map.of("timestamp", at.toString(), "systemName", "Lave", "stationName", name(i), "stationType",
						"Coriolis", "marketId", FIRST_MARKET + i, "commodities",
						List.of(Map.of("name", "gold", "meanPrice", 47_000, "buyPrice", 0, "stock", 0, "stockBracket",
								0, "sellPrice", 40_000 + i % 1_000, "demand", 500, "demandBracket", 2))));
	}

	private static byte[] frame(String schema, Instant at, Map<String, Object> message) {
		Map<String, Object> header = Map.of("uploaderID", "0000000000000000000000000000000000000000", "softwareName",
				"Highwake's tests", "softwareVersion", "1", "gameversion", "4.4.0.3", "gamebuild", "r330683/r0 ",
				"gatewayTimestamp", at.plusSeconds(1).toString());
		return Frames
			.of(Map.of("$schemaRef", "https://eddn.edcd.io/schemas/" + schema, "header", header, "message", message));
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

}
