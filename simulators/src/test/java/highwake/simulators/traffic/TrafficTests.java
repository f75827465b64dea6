package highwake.simulators.traffic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

import highwake.galaxy.ShipModules;
import highwake.galaxy.Ships;
import highwake.simulators.atlas.Atlas;
import highwake.simulators.atlas.Station;
import highwake.simulators.eddn.Frames;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TrafficTests {

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	/// What the opening takes, and some twenty minutes of the galaxy's life after it.
	private static final int FRAMES = 15_000;

	private static final List<byte[]> RAW = frames(1, FRAMES);

	private static final List<JsonNode> ENVELOPES = RAW.stream().map(TrafficTests::parsed).toList();

	@Test
	void equalSeedsAndClocksGiveEqualFrames() {
		List<byte[]> again = frames(1, 4000);
		for (int i = 0; i < again.size(); i++) {
			assertThat(again.get(i)).as("frame " + i).isEqualTo(RAW.get(i));
		}
		assertThat(frames(2, 1).getFirst()).isNotEqualTo(RAW.getFirst());
	}

	@Test
	void everyFrameIsValid() {
		ENVELOPES.forEach(Schemas::check);
	}

	@Test
	void everyFrameIsSpelledAsTheRelaySpellsIt() {
		for (byte[] frame : RAW.subList(0, 200)) {
			Map<String, Object> envelope = JsonMapper.shared().readValue(inflated(frame), new TypeReference<>() {
			});
			assertThat(inflated(frame)).isEqualTo(Frames.text(envelope));
		}
	}

	@Test
	void theOpeningReportsEverySystemStationAndMarketWithinAMinute() {
		Atlas atlas = Atlas.load();
		List<JsonNode> opening = ENVELOPES.subList(0, 60 * 60);
		Set<Long> markets = new HashSet<>();
		Set<Long> landings = new HashSet<>();
		Set<Long> systems = new HashSet<>();
		for (JsonNode envelope : opening) {
			JsonNode message = envelope.get("message");
			if (message.has("commodities")) {
				markets.add(message.get("marketId").asLong());
			}
			if (message.path("event").asString("").equals("Docked")) {
				landings.add(message.get("MarketID").asLong());
			}
			message.path("Route").forEach((stop) -> systems.add(stop.get("SystemAddress").asLong()));
		}
		assertThat(atlas.stations()).allSatisfy((station) -> {
			assertThat(markets).contains(station.marketId().value());
			assertThat(landings).contains(station.marketId().value());
		});
		assertThat(atlas.systems()).allSatisfy((system) -> assertThat(systems).contains(system.address().value()));
	}

	@Test
	void starportsSellShipsAndMoreModulesThanOutposts() {
		Atlas atlas = Atlas.load();
		Map<Long, Integer> modules = sold("modules");
		Map<Long, Integer> ships = sold("ships");
		atlas.stations().forEach((station) -> {
			assertThat(modules.containsKey(station.marketId().value())).as(station.name())
				.isEqualTo(station.sellsModules());
			assertThat(ships.containsKey(station.marketId().value())).as(station.name())
				.isEqualTo(station.sellsShips());
		});
		Set<Long> small = atlas.stations()
			.stream()
			.filter(Station::isSmall)
			.map((station) -> station.marketId().value())
			.collect(Collectors.toSet());
		IntSummaryStatistics outposts = counts(modules, small::contains);
		IntSummaryStatistics starports = counts(modules, (market) -> !small.contains(market));
		assertThat(outposts.getMin()).isGreaterThan(20);
		assertThat(starports.getMin()).isGreaterThan((int) outposts.getAverage());
	}

	private static IntSummaryStatistics counts(Map<Long, Integer> sizes, Predicate<Long> markets) {
		return sizes.entrySet()
			.stream()
			.filter((size) -> markets.test(size.getKey()))
			.mapToInt(Map.Entry::getValue)
			.summaryStatistics();
	}

	/// Answers how many symbols each market's last list has; each is of the game's
	/// catalogues.
	private static Map<Long, Integer> sold(String list) {
		Set<String> known = Stream
			.concat(ShipModules.load().all().stream().map((module) -> module.symbol().value()),
					Ships.load().all().stream().map((ship) -> ship.symbol().value()))
			.collect(Collectors.toSet());
		Map<Long, Integer> sizes = new HashMap<>();
		Set<String> unknown = new HashSet<>();
		for (JsonNode envelope : ENVELOPES) {
			JsonNode message = envelope.get("message");
			if (message.has(list)) {
				message.get(list).forEach((symbol) -> unknown.add(symbol.asString().toLowerCase(Locale.ROOT)));
				sizes.put(message.get("marketId").asLong(), message.get(list).size());
			}
		}
		unknown.removeAll(known);
		assertThat(unknown).as("symbols that the catalogues do not know").isEmpty();
		return sizes;
	}

	@Test
	void everyKindOfMessageIsThere() {
		Map<String, Long> kinds = ENVELOPES.stream().collect(Collectors.groupingBy((envelope) -> {
			String ref = envelope.get("$schemaRef").asString();
			return ref.substring(ref.indexOf("schemas/") + 8) + " "
					+ envelope.get("message").path("event").asString("");
		}, Collectors.counting()));
		assertThat(kinds).containsKeys("journal/1 FSDJump", "journal/1 Docked", "journal/1 Location",
				"journal/1 CarrierJump", "commodity/3 ", "navroute/1 NavRoute", "fssdiscoveryscan/1 FSSDiscoveryScan",
				"approachsettlement/1 ApproachSettlement", "dockinggranted/1 DockingGranted", "outfitting/2 ",
				"shipyard/2 ");
		assertThat(kinds.get("commodity/3 ")).isGreaterThan(FRAMES / 6);
	}

	@Test
	void aMarketIsReportedSecondsAfterTheLanding() {
		Map<Long, Instant> landed = new HashMap<>();
		List<Long> seconds = new ArrayList<>();
		for (JsonNode envelope : ENVELOPES.subList(6000, 9000)) {
			JsonNode message = envelope.get("message");
			Instant at = Instant.parse(message.get("timestamp").asString());
			if (message.path("event").asString("").equals("Docked")) {
				landed.put(message.get("MarketID").asLong(), at);
			}
			Instant before = message.has("commodities") ? landed.remove(message.get("marketId").asLong()) : null;
			if (before != null) {
				seconds.add(Duration.between(before, at).toSeconds());
			}
		}
		List<Long> sorted = seconds.stream().sorted().toList();
		assertThat(sorted).hasSizeGreaterThan(300);
		assertThat(sorted.get(sorted.size() / 2)).isBetween(2L, 5L);
	}

	@Test
	void capiTellsOfEconomiesAndTheJournalOfTypes() {
		assertThat(markets().anyMatch((message) -> message.has("economies"))).isTrue();
		for (JsonNode envelope : ENVELOPES) {
			JsonNode message = envelope.get("message");
			if (message.has("commodities")) {
				boolean capi = envelope.at("/header/gameversion").asString().startsWith("CAPI-");
				String market = message.get("stationName").asString();
				assertThat(message.has("economies")).as(market).isEqualTo(capi);
				assertThat(message.has("prohibited")).as(market).isEqualTo(capi);
				assertThat(message.has("stationType")).as(market).isEqualTo(!capi);
			}
		}
	}

	@Test
	void carriersJumpSellAndRunEmpty() {
		List<JsonNode> carriers = markets().filter((message) -> message.has("carrierDockingAccess")).toList();
		assertThat(carriers).anyMatch((message) -> message.get("commodities").isEmpty())
			.anyMatch((message) -> message.get("commodities").size() > 2)
			.allSatisfy(
					(message) -> assertThat(message.get("stationName").asString()).matches("[A-Z0-9]{3}-[A-Z0-9]{3}"));
		Map<Long, Set<String>> places = new HashMap<>();
		carriers.forEach((message) -> places.computeIfAbsent(message.get("marketId").asLong(), (id) -> new HashSet<>())
			.add(message.get("systemName").asString()));
		assertThat(places.values()).anyMatch((systems) -> systems.size() > 1);
	}

	@Test
	void pricesAndStocksMoveBothWays() {
		Map<String, Integer> stocks = new HashMap<>();
		int rises = 0;
		int falls = 0;
		for (JsonNode message : markets().toList()) {
			for (JsonNode row : message.get("commodities")) {
				Integer before = stocks.put(message.get("marketId").asLong() + row.get("name").asString(),
						row.get("stock").asInt());
				if (before != null) {
					rises += (row.get("stock").asInt() > before) ? 1 : 0;
					falls += (row.get("stock").asInt() < before) ? 1 : 0;
				}
			}
		}
		assertThat(rises).isGreaterThan(1000);
		assertThat(falls).isGreaterThan(1000);
	}

	@Test
	void someThingsGoWrongAsOnTheRealFeed() {
		assertThat(ENVELOPES.stream()
			.anyMatch((envelope) -> envelope.at("/header/gameversion").asString().startsWith("3."))).isTrue();
		assertThat(ENVELOPES.stream().anyMatch((envelope) -> envelope.get("$schemaRef").asString().endsWith("/test")))
			.isTrue();
		assertThat(ENVELOPES.stream()
			.anyMatch((envelope) -> Duration
				.between(Instant.parse(envelope.at("/message/timestamp").asString()),
						Instant.parse(envelope.at("/header/gatewayTimestamp").asString()))
				.toHours() > 12))
			.isTrue();
		Set<String> texts = new HashSet<>();
		assertThat(RAW.stream().map(TrafficTests::inflated).filter((text) -> !texts.add(text)).count()).isPositive();
	}

	@Test
	void noTimeIsAheadOfTheGateway() {
		assertThat(ENVELOPES)
			.allSatisfy((envelope) -> assertThat(Instant.parse(envelope.at("/message/timestamp").asString()))
				.isBeforeOrEqualTo(Instant.parse(envelope.at("/header/gatewayTimestamp").asString())));
	}

	@Test
	void gatewayTimesAreInMicrosecondsWhereThereIsAFraction() {
		assertThat(ENVELOPES.getFirst().at("/header/gatewayTimestamp").asString()).isEqualTo("2026-11-20T12:00:00Z");
		assertThat(ENVELOPES.get(1).at("/header/gatewayTimestamp").asString()).isEqualTo("2026-11-20T12:00:00.100000Z");
	}

	private static Stream<JsonNode> markets() {
		return ENVELOPES.stream()
			.map((envelope) -> envelope.get("message"))
			.filter((message) -> message.has("commodities"));
	}

	private static List<byte[]> frames(long seed, int count) {
		List<byte[]> frames = new ArrayList<>();
		try (Traffic traffic = new Traffic(seed, new TickingClock(NOON, Duration.ofMillis(100)))) {
			while (frames.size() < count) {
				frames.add(traffic.next().orElseThrow());
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return frames;
	}

	private static JsonNode parsed(byte[] frame) {
		return JsonMapper.shared().readTree(inflated(frame));
	}

	private static String inflated(byte[] frame) {
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(frame))) {
			return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
