package highwake.collector.readings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import highwake.collector.Golden;
import highwake.collector.readings.Verdict.Rejected;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Every captured and derived message of stations and of what they sell, read as it came. Skipped where the shared
/// material is absent.
class SharedMaterialTests {

	private static final Path SHARED = Path.of("..", "..", "shared", "eddn");

	private static final String SCHEMAS = "https://eddn.edcd.io/schemas/";

	private static final Set<String> OF_PORTS = Set.of("commodity/3", "outfitting/2", "outfitting/3", "shipyard/2",
			"fcmaterials_journal/1", "fcmaterials_capi/1", "dockinggranted/1", "dockingdenied/1",
			"approachsettlement/1");

	/// One sample is of the time before markets had ids, and the gateway would refuse it.
	private static final Set<String> INVALID = Set.of("commodity/3 BAD_FIELD marketId is missing");

	@ParameterizedTest
	@ValueSource(strings = { "real-messages", "derived-messages", "sender-samples" })
	void everyMessageOfAStationIsRead(String name) throws IOException {
		Path file = SHARED.resolve(name + ".jsonl");
		Assumptions.assumeTrue(Files.exists(file), "Skipped: there is no " + file);
		Readings readings = new Readings(Unversioned.LIVE);
		JsonMapper mapper = new JsonMapper();
		TreeMap<String, Integer> read = new TreeMap<>();
		List<String> rejected = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			JsonNode envelope = mapper.readTree(line);
			String schema = envelope.path("$schemaRef").asString("").replace(SCHEMAS, "");
			if (!OF_PORTS.contains(schema)) {
				continue;
			}
			Verdict verdict = readings.read(Golden.frame(asRelayed(envelope))).verdict();
			read.merge(schema, 1, Integer::sum);
			if (verdict instanceof Rejected(Verdict.Rejection reason, String detail)) {
				rejected.add(schema + " " + reason + " " + detail);
			}
		}
		assertThat(read).isNotEmpty();
		assertThat(rejected).isSubsetOf(INVALID);
	}

	/// What a sender writes has no gateway's time yet.
	private static ObjectNode asRelayed(JsonNode envelope) {
		ObjectNode relayed = (ObjectNode) envelope;
		if (!relayed.path("header").has("gatewayTimestamp")) {
			relayed.withObject("header").put("gatewayTimestamp", "2026-11-21T00:00:00Z");
		}
		return relayed;
	}

}
