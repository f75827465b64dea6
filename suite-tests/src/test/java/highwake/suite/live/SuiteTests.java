package highwake.suite.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import com.microsoft.playwright.Locator;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.simulators.relay.Relay;
import highwake.suite.Suite;
import highwake.suite.browser.Chromium;
import highwake.suite.browser.Visit;
import highwake.suite.feed.Expectation;
import highwake.suite.feed.FeedStream;
import highwake.suite.live.Offers.Listed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// A whole suite that has heard a generated stream: what stands in the files comes out of the API through Caddy, and a
/// price stands on a page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuiteTests {

	private static final int FRAMES = 10_000;

	/// The stream's frames are a tenth of a second apart, and the last must not be of the
	/// future.
	private static final Duration LENGTH = Duration.ofMillis(FRAMES * 100).plusMinutes(10);

	private static final Duration LIMIT = Duration.ofMinutes(1);

	private static final int MOST = 100;

	private final Random random = new Random(11);

	private final Relay relay = Relay.bind("tcp://127.0.0.1:*");

	private Suite suite;

	private Api api;

	private Offers offers;

	@BeforeAll
	void sendTheStream(@TempDir Path directory) throws Exception {
		String start = Instant.now().minus(LENGTH).truncatedTo(ChronoUnit.SECONDS).toString();
		FeedStream stream = FeedStream.of("--seed", "11", "--count", String.valueOf(FRAMES), "--malformed", "0",
				"--start", start);
		this.suite = Suite.start(Collector.FOR_EVER, "--eddn", this.relay.endpoint());
		this.api = new Api(this.suite.site());
		assertThat(this.relay.awaitSubscribers(1, LIMIT)).isTrue();
		List<byte[]> frames = stream.readFrames();
		frames.forEach(this.relay::publish);
		Api inside = new Api(this.suite.internal());
		Awaitility.await("all frames are applied").atMost(LIMIT).until(() -> {
			JsonNode feed = inside.get("/actuator/collector/feed");
			return Collector.settled(feed) == frames.size() && feed.path("waiting").asLong(1) == 0;
		});
		assertThat(new Expectation(stream.expect()).differences(this.suite.data())).isEmpty();
		this.offers = Offers.in(this.suite.data());
		Awaitility.await("the board holds every market")
			.atMost(LIMIT)
			.until(() -> this.api.get("/v3/status").get("markets").intValue() == this.offers.byMarket().size());
	}

	@AfterAll
	void stop() {
		if (this.suite != null) {
			this.suite.close();
		}
		this.relay.close();
	}

	@Test
	void aMarketsGoodsAreThoseOfTheFile() throws Exception {
		for (long market : some(this.offers.byMarket().keySet(), 25)) {
			List<Offer> expected = this.offers.byMarket().getOrDefault(market, List.of());
			if (expected.isEmpty()) {
				continue;
			}
			JsonNode answer = this.api.get("/v2/market/" + market + "/commodities");
			assertThat(answer.size()).isEqualTo(expected.size());
			for (int i = 0; i < expected.size(); i++) {
				assertThat(goods(answer.get(i))).isEqualTo(goods(expected.get(i)));
				assertThat(Instant.parse(answer.get(i).get("updatedAt").stringValue()))
					.isEqualTo(this.offers.reportedAt().get(market));
			}
		}
	}

	@Test
	void theExportersOfACommodityAreThoseOfTheFiles() throws Exception {
		for (CommoditySymbol commodity : commodities()) {
			List<String> expected = this.offers.of(commodity)
				.stream()
				.filter((listed) -> listed.offer().isExport())
				.sorted(Comparator.<Listed>comparingInt((listed) -> listed.offer().buyPriceCr())
					.thenComparingLong(Listed::marketId))
				.limit(MOST)
				.map((listed) -> listed.marketId() + " " + goods(listed.offer()))
				.toList();
			assertThat(answered("/v2/commodity/name/" + commodity.value() + "/exports?maxDaysAgo=36500"))
				.as(commodity.value())
				.isEqualTo(expected);
		}
	}

	@Test
	void theImportersOfACommodityAreThoseOfTheFiles() throws Exception {
		for (CommoditySymbol commodity : commodities()) {
			List<String> expected = this.offers.of(commodity)
				.stream()
				.filter((listed) -> listed.offer().isImport())
				.sorted(Comparator.<Listed>comparingInt((listed) -> -listed.offer().sellPriceCr())
					.thenComparingLong(Listed::marketId))
				.limit(MOST)
				.map((listed) -> listed.marketId() + " " + goods(listed.offer()))
				.toList();
			assertThat(answered("/v2/commodity/name/" + commodity.value() + "/imports?maxDaysAgo=36500"))
				.as(commodity.value())
				.isEqualTo(expected);
		}
	}

	@Test
	void aPriceStandsOnAPage() throws Exception {
		try (Chromium chromium = Chromium.start();
				Visit visit = Visit.open(chromium.browser(), this.suite.site(), (options) -> options)) {
			JsonNode best = this.api.get("/v2/commodity/name/gold/imports?fleetCarriers=0&maxDaysAgo=30").get(0);
			visit.go("/commodity/gold/sell");
			Locator row = visit.page().locator("table.offers tbody tr").first();
			assertThat(row).containsText(best.get("stationName").stringValue());
			assertThat(row).containsText(String.format(Locale.ROOT, "%,d", best.get("sellPrice").intValue()));
			assertThat(visit.complaints()).isEmpty();
		}
	}

	/// Some of the goods that markets list.
	private Set<CommoditySymbol> commodities() {
		List<CommoditySymbol> all = this.offers.byMarket()
			.values()
			.stream()
			.flatMap(List::stream)
			.map(Offer::commodity)
			.distinct()
			.sorted()
			.toList();
		return some(Set.copyOf(all), 25);
	}

	private <T extends Comparable<T>> Set<T> some(Set<T> all, int count) {
		List<T> shuffled = new ArrayList<>(all.stream().sorted().toList());
		Collections.shuffle(shuffled, this.random);
		return Set.copyOf(shuffled.subList(0, count));
	}

	private List<String> answered(String path) throws Exception {
		List<String> answered = new ArrayList<>();
		for (JsonNode order : this.api.get(path)) {
			answered.add(order.get("marketId").longValue() + " " + goods(order));
		}
		return answered;
	}

	private static String goods(Offer offer) {
		return offer.commodity().value() + " buy " + offer.buyPriceCr() + " stock " + offer.stockTonnes() + " sell "
				+ offer.sellPriceCr() + " demand " + offer.demandTonnes() + " mean " + offer.meanPriceCr();
	}

	private static String goods(JsonNode order) {
		return order.get("commodityName").stringValue() + " buy " + order.get("buyPrice") + " stock "
				+ order.get("stock") + " sell " + order.get("sellPrice") + " demand " + order.get("demand") + " mean "
				+ order.get("meanPrice");
	}

}
