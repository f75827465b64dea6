package highwake.api.live;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import highwake.api.ExampleGalaxy;
import highwake.api.Frames;
import highwake.api.RunningApi;
import highwake.api.RunningApi.Events;
import highwake.collector.replay.Replay;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;

/// The stream of market reports, over HTTP.
class LiveTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration SOON = Duration.ofSeconds(10);

	@TempDir
	Path directory;

	@Test
	void aCommittedReportComesDownTheStreamAndAReturningClientMissesNone() throws Exception {
		ExampleGalaxy.into(this.directory);
		String last;
		try (RunningApi api = ready()) {
			Events events = api.events("/v3/live");
			await().atMost(SOON).until(() -> events.lines().contains("retry:2000"));
			report(101);
			await().atMost(SOON).until(() -> events.all("event").equals(List.of("market")));
			last = events.all("id").getFirst();
			assertThat(events.all("data").getFirst()).contains("\"id\":\"" + last + "\"", "\"price\":101",
					"\"systemAddress\":\"10477373803\"");
			report(102);
			report(103);
			Events later = api.events("/v3/live", "Last-Event-ID", last);
			await().atMost(SOON)
				.until(() -> later.all("data").stream().anyMatch((data) -> data.contains("\"price\":103")));
			assertThat(later.all("event")).doesNotContain("reset");
		}
	}

	@Test
	void aPriceWithoutAGalacticAverageIsNoBargain() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready()) {
			Events events = api.events("/v3/live");
			await().atMost(SOON).until(() -> events.lines().contains("retry:2000"));
			report(ExampleGalaxy.NOW.plusSeconds(1), wanted("gold", 50_000, 47_609), wanted("silver", 49_000, 0));
			await().atMost(SOON).until(() -> events.all("event").equals(List.of("market")));
			assertThat(events.all("data").getFirst()).contains("\"bestSell\":{\"commodityName\":\"gold\"");
		}
	}

	@Test
	void aClientThatCannotCatchUpIsToldToLoadAgain() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready()) {
			for (String strange : List.of("another-1", "nonsense", "0-99999999999999999999")) {
				Events events = api.events("/v3/live", "Last-Event-ID", strange);
				await().atMost(SOON).until(() -> events.all("event").contains("reset"));
			}
		}
	}

	@Test
	void streamsEndFirstWhenTheProgramStops() throws Exception {
		ExampleGalaxy.into(this.directory);
		RunningApi api = ready();
		Events events = api.events("/v3/live");
		await().atMost(SOON).until(() -> !events.lines().isEmpty());
		long started = System.nanoTime();
		api.close();
		assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SOON);
		await().atMost(SOON).until(events::hasEnded);
	}

	@Test
	void aQuietStreamSaysThatItIsAlive() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready("--highwake.live.heartbeat=50ms")) {
			Events events = api.events("/v3/live");
			await().atMost(SOON).until(() -> events.lines().stream().filter(":alive"::equals).count() >= 2);
		}
	}

	@Test
	void thereAreNoMoreStreamsThanAreKept() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready("--highwake.live.streams=1")) {
			Events events = api.events("/v3/live");
			await().atMost(SOON).until(() -> !events.lines().isEmpty());
			assertThat(api.get("/v3/live").statusCode()).isEqualTo(503);
		}
	}

	@Test
	void aStreamWithFiltersHasWhatTheyAdmitAndNothingElse() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready()) {
			Map<String, Events> streams = new LinkedHashMap<>();
			for (String query : List.of("", "commodity=Gold", "commodity=silver,tritium", "market=1,128016384",
					"system=alpha%20centauri", "near=Sol&within=4", "near=Sol&within=4&commodity=silver")) {
				streams.put(query, api.events("/v3/live?" + query));
			}
			Function<String, Events> stream = (query) -> Objects.requireNonNull(streams.get(query));
			await().atMost(SOON).until(() -> streams.values().stream().allMatch((events) -> !events.lines().isEmpty()));
			report(ExampleGalaxy.NOW.plusSeconds(1), ExampleGalaxy.LINCOLN, sold("gold", 101));
			report(ExampleGalaxy.NOW.plusSeconds(2), ExampleGalaxy.HUTTON, sold("gold", 102), sold("silver", 103));
			await().atMost(SOON).until(() -> markets(stream.apply("")).size() == 2);
			assertThat(markets(stream.apply("commodity=Gold"))).containsExactly(ExampleGalaxy.LINCOLN,
					ExampleGalaxy.HUTTON);
			assertThat(markets(stream.apply("commodity=silver,tritium"))).containsExactly(ExampleGalaxy.HUTTON);
			assertThat(markets(stream.apply("market=1,128016384"))).containsExactly(ExampleGalaxy.LINCOLN);
			assertThat(markets(stream.apply("system=alpha%20centauri"))).containsExactly(ExampleGalaxy.HUTTON);
			assertThat(markets(stream.apply("near=Sol&within=4"))).containsExactly(ExampleGalaxy.LINCOLN);
			assertThat(markets(stream.apply("near=Sol&within=4&commodity=silver"))).isEmpty();
			JsonNode silver = JSON.readTree(stream.apply("commodity=silver,tritium").all("data").getFirst());
			assertThat(silver.at("/offers/0/commodity/symbol").asString()).isEqualTo("silver");
			assertThat(silver.at("/offers/0/buyPrice").asInt()).isEqualTo(103);
			assertThat(silver.get("offers")).hasSize(1);
			assertThat(stream.apply("").all("data").getFirst()).doesNotContain("\"offers\"");
		}
	}

	@Test
	void reportsThatWereWrittenTogetherAreSeenOnlyWithTheLast() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready()) {
			List<Events> streams = List.of(api.events("/v3/live"), api.events("/v3/live?commodity=gold"));
			await().atMost(SOON).until(() -> streams.stream().allMatch((events) -> !events.lines().isEmpty()));
			try (Replay replay = Replay.into(this.directory)) {
				for (long market : List.of(ExampleGalaxy.LINCOLN, ExampleGalaxy.HUTTON, ExampleGalaxy.GALILEO)) {
					replay.accept(Frames.market(ExampleGalaxy.NOW.plusSeconds(market % 100), market, "Some", "Sol",
							List.of(sold("gold", 99)), Map.of()));
				}
				replay.applyAll();
			}
			for (Events events : streams) {
				await().atMost(SOON).until(() -> markets(events).size() == 3);
				assertThat(events.all("id")).hasSize(1);
				assertThat(events.lines().indexOf("id:" + events.all("id").getFirst()))
					.isGreaterThan(events.lines().indexOf("data:" + events.all("data").get(1)));
			}
		}
	}

	@Test
	void aQuietStreamTellsUpToWhereNothingWasOfInterest() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready("--highwake.live.heartbeat=50ms")) {
			Events events = api.events("/v3/live?commodity=silver");
			await().atMost(SOON).until(() -> !events.all("id").isEmpty());
			String before = events.all("id").getLast();
			report(101);
			await().atMost(SOON).until(() -> !events.all("id").getLast().equals(before));
			assertThat(events.all("event")).isEmpty();
		}
	}

	@Test
	void aFilterThatCannotBeIsRefused() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready()) {
			for (String query : List.of("commodity=unobtainium", "market=one", "market=0", "system=,",
					"near=Sol&within=1001", "near=Sol&within=-1")) {
				assertThat(api.get("/v3/live?" + query).statusCode()).as(query).isEqualTo(400);
			}
			assertThat(api.get("/v3/live?system=Nowhere").statusCode()).isEqualTo(404);
			assertThat(api.get("/v3/live?near=Nowhere").statusCode()).isEqualTo(404);
		}
	}

	private static List<Long> markets(Events events) {
		return events.all("data").stream().map((data) -> JSON.readTree(data).get("marketId").asLong()).toList();
	}

	private static Offer sold(String good, int buyPrice) {
		return new Offer(new CommoditySymbol(good), buyPrice, 10, Bracket.LOW, 0, 1, Bracket.NONE, 47_609);
	}

	@Test
	void oneAddressCannotHaveAllStreams() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready("--highwake.live.streams-per-address=1")) {
			Events events = api.events("/v3/live", "Highwake-Client", "2001:db8::1");
			await().atMost(SOON).until(() -> !events.lines().isEmpty());
			Events refused = api.events("/v3/live", "Highwake-Client", "2001:db8::2");
			await().atMost(SOON).until(refused::hasEnded);
			assertThat(String.join("", refused.lines())).contains("\"status\":429");
			Events other = api.events("/v3/live", "Highwake-Client", "203.0.113.7");
			await().atMost(SOON).until(() -> !other.lines().isEmpty());
			assertThat(other.lines()).contains("retry:2000");
		}
	}

	private RunningApi ready(String... arguments) throws IOException, InterruptedException {
		RunningApi api = new RunningApi(this.directory, arguments);
		await().atMost(SOON).until(() -> api.get("/v3/status").statusCode() == 200);
		return api;
	}

	private void report(int goldPrice) throws SQLException {
		report(ExampleGalaxy.NOW.plusSeconds(goldPrice), sold("gold", goldPrice));
	}

	private static Offer wanted(String good, int sellPrice, int meanPrice) {
		return new Offer(new CommoditySymbol(good), 0, 0, Bracket.NONE, sellPrice, 100, Bracket.HIGH, meanPrice);
	}

	private void report(Instant at, Offer... offers) throws SQLException {
		report(at, ExampleGalaxy.LINCOLN, offers);
	}

	private void report(Instant at, long market, Offer... offers) throws SQLException {
		try (Replay replay = Replay.into(this.directory)) {
			replay.accept(Frames.market(at, market, "As it is called", "Sol", List.of(offers), Map.of()));
			replay.applyAll();
		}
	}

}
