package highwake.suite.live;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import highwake.galaxy.Coordinates;
import highwake.simulators.relay.Relay;
import highwake.store.StoreFile;
import highwake.suite.feed.Expectation;
import highwake.suite.feed.FeedStream;
import highwake.suite.feed.FileContent;
import highwake.suite.feed.Told;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/// An import while frames come in: the dump is of a moment in the middle of the stream, so that it tells of half the
/// systems and markets something newer than the frames do, and of the other half something older.
@Tag("long")
class ImportUnderLoadTests {

	private static final int FRAMES = 6_000;

	private static final int FRAMES_PER_SECOND = 300;

	/// Systems that nobody else tells of, and their only markets.
	private static final int OTHERS = 12_000;

	private static final long OTHER_MARKETS = 4_200_000_000L;

	private static final String BEGUN_AT = "2025-06-01T12:00:00Z";

	private static final Instant DUMPED_AT = Instant.parse("2025-06-01T12:05:00Z");

	private static final String DUMPED = "2025-06-01 12:05:00+00";

	/// People in every system, by the dump's word: nobody's journal tells this number.
	private static final long POPULATION = 123_456_789;

	@TempDir
	private Path directory;

	private final JsonMapper mapper = new JsonMapper();

	@Test
	void theNewerOfDumpAndFeedWinsAndNoFrameIsLost() throws Exception {
		FeedStream stream = FeedStream.of("--seed", "34", "--count", String.valueOf(FRAMES), "--malformed", "0",
				"--start", BEGUN_AT);
		List<byte[]> frames = stream.readFrames();
		Told told = Told.by(frames, false);
		ObjectNode oracle = (ObjectNode) this.mapper.readTree(stream.expect());
		Path dump = Dump.write(this.directory.resolve("galaxy.json.gz"), systems(told, oracle));
		Path data = this.directory.resolve("data");
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*");
				Collector collector = Collector.start(data, "collector", relay.endpoint(), Map.of())) {
			assertThat(relay.awaitSubscribers(1, Duration.ofSeconds(10))).isTrue();
			Thread sender = Thread.ofPlatform()
				.name("sender")
				.start(() -> Flood.publish(frames, relay, FRAMES_PER_SECOND));
			awaitReceived(FRAMES / 10, collector);
			Import running = Import.handOver(data, dump);
			long before = received(collector);
			Awaitility.await("the import ends").atMost(Duration.ofMinutes(1)).until(running::hasEnded);
			assertThat(received(collector)).as("frames heard meanwhile").isGreaterThan(before + FRAMES / 20);
			assertThat(running.told("state")).isEqualTo("done");
			assertThat(sender.join(Duration.ofMinutes(1))).as("the sender ends").isTrue();
			collector.awaitCaughtUp(frames.size());
			Equations.hold(collector.feed(), data);
			assertThat(running.told("message")).doesNotContain("not used");
		}
		assertThat(FileContent.frames(data)).as("frames in the log")
			.isEqualTo(frames.stream().map(ByteBuffer::wrap).distinct().count());
		Map<Long, Long> populations = populations(told);
		assertThat(populations(data, populations.keySet())).isEqualTo(populations);
		assertThat(new Expectation(expected(oracle, told)).differences(data)).isEmpty();
	}

	private static void awaitReceived(long frames, Collector collector) {
		Awaitility.await(frames + " frames are heard").until(() -> received(collector) >= frames);
	}

	private static long received(Collector collector) throws Exception {
		return collector.feed().get("received").longValue();
	}

	/// Answers the systems of the stream, each with the markets that are there by the
	/// oracle's word, among others that nobody else tells of.
	private static List<String> systems(Told told, ObjectNode oracle) {
		Map<String, List<String>> stations = new TreeMap<>();
		for (Map.Entry<String, JsonNode> market : oracle.get("markets").properties()) {
			long id = Long.parseLong(market.getKey());
			stations.computeIfAbsent(market.getValue().get("systemName").stringValue(), (_) -> new ArrayList<>())
				.add(Dump.station(id, market.getValue().get("stationName").stringValue(), DUMPED, goods(id)));
		}
		List<String> systems = new ArrayList<>();
		told.places()
			.forEach((name, place) -> systems
				.add(system(place.address(), name, place.coordinates(), stations.getOrDefault(name, List.of()))));
		IntStream.range(0, OTHERS).mapToObj(ImportUnderLoadTests::other).forEach(systems::add);
		Collections.shuffle(systems, new Random(34));
		return systems;
	}

	private static String other(int number) {
		return system(number + 1L, "Other " + number, new Coordinates(number, 0, 0),
				List.of(Dump.station(OTHER_MARKETS + number, "Port", DUMPED, goods(OTHER_MARKETS + number))));
	}

	private static String system(long address, String name, Coordinates place, List<String> stations) {
		return Dump.system(address, name, place.x(), place.y(), place.z(), POPULATION, DUMPED, "",
				String.join(",", stations));
	}

	/// Goods whose sums are [#market].
	private static List<String> goods(long id) {
		return List.of(Dump.good("Gold", (int) (id % 1_000), 7_000), Dump.good("Tea", 5, 600));
	}

	private ObjectNode market(long id, String station, String system) {
		return this.mapper.createObjectNode()
			.put("timestamp", DUMPED_AT.toString())
			.put("systemName", system)
			.put("stationName", station)
			.put("n", 2)
			.put("sumBuy", 7_600)
			.put("sumSell", 3_800)
			.put("sumStock", id % 1_000 + 5)
			.put("sumDemand", 0);
	}

	/// Answers the oracle's state with what the dump knows better.
	private Path expected(ObjectNode oracle, Told told) {
		ObjectNode markets = (ObjectNode) oracle.get("markets");
		long heard = markets.size();
		long replaced = 0;
		for (String id : List.copyOf(markets.propertyNames())) {
			JsonNode market = markets.get(id);
			String system = market.get("systemName").stringValue();
			if (told.places().containsKey(system)
					&& Instant.parse(market.get("timestamp").stringValue()).isBefore(DUMPED_AT)) {
				markets.set(id, market(Long.parseLong(id), market.get("stationName").stringValue(), system));
				replaced++;
			}
		}
		assertThat(replaced).as("of " + heard + " markets").isBetween(heard / 5, heard * 4 / 5);
		for (int number = 0; number < OTHERS; number++) {
			markets.set(String.valueOf(OTHER_MARKETS + number),
					market(OTHER_MARKETS + number, "Port", "Other " + number));
		}
		Path file = this.directory.resolve("expected.json");
		this.mapper.writeValue(file, oracle);
		return file;
	}

	/// Answers how many people there are to be in the systems of the stream that the dump
	/// tells of.
	private static Map<Long, Long> populations(Told told) {
		Map<Long, Long> populations = new TreeMap<>();
		told.places().values().forEach((place) -> {
			Told.Census census = told.censuses().get(place.address());
			populations.put(place.address(),
					(census == null || census.at().isBefore(DUMPED_AT)) ? POPULATION : census.population());
		});
		assertThat(populations.values()).as("systems that only the dump knows, or knows better")
			.contains(POPULATION)
			.anyMatch((population) -> population != POPULATION);
		return populations;
	}

	private static Map<Long, Long> populations(Path data, Set<Long> addresses) throws SQLException {
		Map<Long, Long> populations = new TreeMap<>();
		try (Connection galaxy = StoreFile.GALAXY.openReader(data);
				Statement statement = galaxy.createStatement();
				ResultSet row = statement.executeQuery("select address, population from system")) {
			while (row.next()) {
				populations.put(row.getLong(1), row.getLong(2));
			}
		}
		populations.keySet().retainAll(addresses);
		return populations;
	}

}
