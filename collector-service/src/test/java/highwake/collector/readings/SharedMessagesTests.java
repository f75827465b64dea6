package highwake.collector.readings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import highwake.collector.Golden;
import highwake.collector.readings.Verdict.Facts;
import highwake.collector.readings.Verdict.Ignorance;
import highwake.collector.readings.Verdict.Ignored;
import highwake.collector.readings.Verdict.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Every message of `../shared/eddn` that speaks of systems, bodies and signals is read, but those listed here with the
/// reason. Frames that name no galaxy are read as live, for most of these were captured before there were two. Skipped
/// where there is no such folder.
class SharedMessagesTests {

	private static final Path SHARED = Path.of("../../shared/eddn");

	private static final Set<String> SCHEMAS = Set.of("journal/1", "fssdiscoveryscan/1", "fssallbodiesfound/1",
			"fssbodysignals/1", "fsssignaldiscovered/1", "navbeaconscan/1", "navroute/1", "scanbarycentre/1",
			"codexentry/1", "scanorganic/1");

	private static final JsonMapper MAPPER = new JsonMapper();

	private final Readings readings = new Readings(Unversioned.LIVE);

	@BeforeEach
	void needsTheMessages() {
		assumeTrue(Files.isReadable(SHARED.resolve("real-messages.jsonl")), "there is no ../shared/eddn here");
	}

	@Test
	void everyCapturedMessageIsRead() throws IOException {
		assertThat(unread("real-messages.jsonl")).isEqualTo(Map.of("LEGACY_GALAXY", 72,
				// clocks that were ahead, by up to 2.77 days
				"FROM_THE_FUTURE timestamp # is later than the gateway's #", 4));
	}

	@Test
	void everyMessageOfARealJournalIsRead() throws IOException {
		assertThat(unread("derived-messages.jsonl")).isEqualTo(Map.of());
	}

	@Test
	void theSamplesOfSendersAreReadOrRefusedForWhatIsWrongWithThem() throws IOException {
		// of 2017, before events told an address; drafts; and one that shows what is
		// wrong
		assertThat(unread("sender-samples.jsonl"))
			.isEqualTo(Map.of("BAD_FIELD SystemAddress is missing", 8, "BAD_FIELD timestamp is missing", 2,
					"BAD_FIELD BodyID is missing", 1, "BAD_FIELD StarPos is not an array of three numbers", 1));
	}

	@Test
	void anEraThatIsOverIsUnknown() throws IOException {
		try (Stream<String> lines = Files.lines(SHARED.resolve("outdated-messages.jsonl"))) {
			assertThat(lines).isNotEmpty()
				.allSatisfy((line) -> assertThat(read(sent(line))).isIn(new Ignored(Ignorance.UNKNOWN_SCHEMA),
						new Ignored(Ignorance.TEST)));
		}
	}

	/// Answers how many messages of our schemas told nothing, by reason.
	private Map<String, Integer> unread(String file) throws IOException {
		Map<String, Integer> unread = new TreeMap<>();
		int read = 0;
		try (Stream<String> lines = Files.lines(SHARED.resolve(file))) {
			for (String line : (Iterable<String>) lines::iterator) {
				if (SCHEMAS.contains(schema(line))) {
					switch (read(sent(line))) {
						case Facts _ -> read++;
						case Ignored ignored -> unread.merge(ignored.reason().name(), 1, Integer::sum);
						case Rejected rejected -> unread.merge(reason(rejected), 1, Integer::sum);
					}
				}
			}
		}
		assertThat(read).isPositive();
		return unread;
	}

	private Verdict read(String line) {
		return this.readings.read(Golden.zlib(line.getBytes(StandardCharsets.UTF_8))).verdict();
	}

	/// A sample out of a document lacks what the gateway adds to each.
	private static String sent(String line) {
		ObjectNode envelope = (ObjectNode) MAPPER.readTree(line);
		if (envelope.get("header") instanceof ObjectNode header && !header.has("gatewayTimestamp")) {
			header.put("gatewayTimestamp", "2026-11-20T12:00:00.000000Z");
			return MAPPER.writeValueAsString(envelope);
		}
		return line;
	}

	/// The reason with the field and the rule, without the value.
	private static String reason(Rejected rejected) {
		return rejected.reason() + " " + rejected.detail().replaceAll("\\d[\\d:.TZ-]*", "#");
	}

	private static String schema(String line) {
		JsonNode ref = MAPPER.readTree(line).path("$schemaRef");
		return ref.asString("").replace("https://eddn.edcd.io/schemas/", "");
	}

}
