package highwake.benchmarks.api;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;
import highwake.store.StoreFile;

/// How soon a price that is committed is answered, while 200 reports a second are: a thread writes `market.db` in groups,
/// as the collector does, and another asks the API for one price of each group until it is the new one.
///
/// @param delays from the end of the commit to the answer, shortest first
record FreshPrices(List<Duration> delays) {

	static final int REPORTS_PER_SECOND = 200;

	private static final int GROUP = 10;

	private static final Duration LOOK = Duration.ofMillis(5);

	/// A price that was committed.
	private record Committed(long marketId, CommoditySymbol good, int priceCr, long at) {
	}

	/// Writes and asks for some time.
	static FreshPrices measure(Path data, ApiProcess api, MadeGalaxy galaxy, Duration time) throws Exception {
		BlockingQueue<Committed> committed = new ArrayBlockingQueue<>(100_000);
		AtomicBoolean isOver = new AtomicBoolean();
		Thread writer = Thread.ofPlatform().name("writer").start(() -> write(data, galaxy, committed, isOver));
		List<Duration> delays = new ArrayList<>();
		long end = System.nanoTime() + time.toNanos();
		String base = "http://127.0.0.1:" + ((InetSocketAddress) api.address()).getPort();
		try (HttpClient http = HttpClient.newHttpClient()) {
			while (System.nanoTime() < end) {
				Committed next = committed.poll(5, TimeUnit.SECONDS);
				if (next == null) {
					throw new IllegalStateException("Nothing is written");
				}
				delays.add(Duration.ofNanos(awaitAnswer(http, base, next) - next.at()));
				committed.clear(); // the newest is the one to wait for
			}
		}
		finally {
			isOver.set(true);
			writer.join();
		}
		delays.sort(Comparator.naturalOrder());
		return new FreshPrices(List.copyOf(delays));
	}

	/// The delay that a part of the prices does not exceed, in milliseconds.
	double delayMillis(double part) {
		return this.delays.get((int) Math.ceil(part * this.delays.size()) - 1).toNanos() / 1e6;
	}

	private static long awaitAnswer(HttpClient http, String base, Committed wanted)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest
			.newBuilder(URI
				.create("%s/v2/market/%d/commodity/name/%s".formatted(base, wanted.marketId(), wanted.good().value())))
			.build();
		String price = "\"buyPrice\":" + wanted.priceCr() + ",";
		long latest = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		while (System.nanoTime() < latest) {
			if (http.send(request, HttpResponse.BodyHandlers.ofString()).body().contains(price)) {
				return System.nanoTime();
			}
			LockSupport.parkNanos(LOOK.toNanos());
		}
		throw new IllegalStateException("A committed price is not answered within ten seconds");
	}

	private static void write(Path data, MadeGalaxy galaxy, BlockingQueue<Committed> committed, AtomicBoolean isOver) {
		MadeMarkets made = new MadeMarkets(60, 6);
		Map<CommoditySymbol, Integer> numbers = new HashMap<>();
		MadeMarkets.goods().forEach((good) -> numbers.put(good, numbers.size() + 1));
		try (Connection connection = StoreFile.MARKET.openWriter(data);
				Statement statement = connection.createStatement();
				PreparedStatement report = connection.prepareStatement("""
						update market set offers = ?, offer_count = ?, reported_at = ?,
							change = (select change from progress) where market_id = ?""")) {
			connection.setAutoCommit(false);
			long begun = System.nanoTime();
			for (int written = 0; !isOver.get(); written += GROUP) {
				statement.executeUpdate("update progress set change = change + 1");
				Committed last = null;
				for (int i = 0; i < GROUP; i++) {
					last = write(report, galaxy.stations().get((written + i) % galaxy.stations().size()).marketId(),
							1_000_000 + written + i, new ArrayList<>(made.next(false)), numbers);
				}
				connection.commit();
				if (last != null) {
					committed.offer(new Committed(last.marketId(), last.good(), last.priceCr(), System.nanoTime()));
				}
				long due = begun + (written + GROUP) * 1_000_000_000L / REPORTS_PER_SECOND;
				LockSupport.parkNanos(due - System.nanoTime());
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/// Writes one report of which the first price is told apart from all others.
	private static Committed write(PreparedStatement report, long marketId, int priceCr, List<Offer> offers,
			Map<CommoditySymbol, Integer> numbers) throws SQLException {
		CommoditySymbol good = offers.getFirst().commodity();
		offers.set(0, new Offer(good, priceCr, 10, Bracket.LOW, 0, 0, Bracket.NONE, 1));
		report.setBytes(1, PackedOffers.pack(offers, numbers::get));
		report.setInt(2, offers.size());
		report.setLong(3, System.currentTimeMillis());
		report.setLong(4, marketId);
		report.executeUpdate();
		return new Committed(marketId, good, priceCr, 0);
	}

}
