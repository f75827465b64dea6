package highwake.collector.projections;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import highwake.collector.Golden;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Unversioned;
import highwake.collector.readings.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Any order of the same frames of systems, bodies and signals ends in the same rows: of frames made at random, of few
/// things and few times, so that they meet and tie; and of real ones.
class FramesInAnyOrderTests {

	private static final Path SHARED = Path.of("../../shared/eddn");

	private static final List<String> KINDS = List.of("fsdjump", "location-docked", "carrierjump", "discoveryscan",
			"navroute", "signals", "allbodies", "navbeacon", "scan-star", "scan-planet", "scan-belt", "barycentre",
			"bodysignals", "mappedsignals", "hotspots", "organic", "codex", "beacon");

	@TempDir
	private Path directory;

	@Test
	void anyOrderOfTheSameFramesGivesTheSameRows() throws Exception {
		for (int seed = 1; seed <= 3; seed++) {
			Random random = new Random(seed);
			List<Verdict> heard = new ArrayList<>();
			for (int i = 0; i < 400; i++) {
				heard.add(new Readings(Unversioned.POSITIONS).read(frame(random)).verdict());
			}
			assertThat(heard).noneMatch(Verdict.Rejected.class::isInstance);
			shuffled("made" + seed, heard, random, 4);
		}
	}

	@Test
	void anyOrderOfRealFramesGivesTheSameRows() throws Exception {
		assumeTrue(Files.isReadable(SHARED.resolve("real-messages.jsonl")), "there is no ../shared/eddn here");
		List<Verdict> heard = new ArrayList<>(read("real-messages.jsonl"));
		heard.addAll(read("derived-messages.jsonl"));
		shuffled("real", heard, new Random(7), 2);
	}

	private void shuffled(String name, List<Verdict> heard, Random random, int rounds) throws Exception {
		List<String> rows = apply(name, heard);
		assertThat(rows).hasSizeGreaterThan(15);
		for (int round = 0; round < rounds; round++) {
			List<Verdict> other = new ArrayList<>(heard);
			Collections.shuffle(other, random);
			assertThat(apply(name + "-" + round, other)).isEqualTo(rows);
		}
	}

	private List<String> apply(String name, List<Verdict> verdicts) throws SQLException, IOException {
		Path data = Files.createDirectories(this.directory.resolve(name));
		List<ReadFrame> frames = new ArrayList<>();
		for (Verdict verdict : verdicts) {
			frames.add(new ReadFrame(frames.size() + 1L, 0, null, verdict, Facts.HEADING));
		}
		for (ProjectedFile file : ProjectedFile.openAll(data)) {
			try (file) {
				assertThat(file.apply("log", frames)).isEmpty();
			}
		}
		return Facts.rows(data);
	}

	private static List<Verdict> read(String file) throws IOException {
		Readings readings = new Readings(Unversioned.LIVE);
		try (Stream<String> lines = Files.lines(SHARED.resolve(file))) {
			return lines.map((line) -> readings.read(Golden.zlib(line.getBytes(StandardCharsets.UTF_8))).verdict())
				.toList();
		}
	}

	/// A golden frame at one of few times, with some of what it tells changed or left
	/// out.
	private static byte[] frame(Random random) {
		ObjectNode envelope = Golden.envelope(KINDS.get(random.nextInt(KINDS.size())));
		ObjectNode message = Golden.message(envelope);
		message.put("timestamp", "2026-11-20T12:00:0" + random.nextInt(4) + "Z");
		Golden.header(envelope).put("gatewayTimestamp", "2026-11-20T12:00:1" + random.nextInt(3) + "Z");
		for (String field : new ArrayList<>(message.propertyNames())) {
			if (message.get(field).isDouble() && random.nextInt(3) == 0) {
				message.put(field, random.nextInt(3) / 7.0);
			}
		}
		for (String field : List.of("MeanAnomaly", "Landable", "Rings", "WasMapped", "Genuses", "BodyName", "Variant",
				"Latitude", "Population")) {
			boolean isNeeded = (field.equals("BodyName") && (message.has("ScanType") || message.has("Name")))
					|| (field.equals("Latitude") && message.has("Name"));
			if (random.nextInt(4) == 0 && !isNeeded) {
				message.remove(field);
			}
		}
		if (message.has("SystemEconomy")) {
			politics(message, random);
		}
		if (message.has("signals") && random.nextBoolean()) {
			message.withArray("signals").remove(random.nextInt(10));
		}
		if (random.nextInt(6) == 0 && message.has("StarPos") && !message.has("SystemEconomy")) {
			message.set("StarPos", Golden.json("[700, 0, 0]"));
		}
		if (random.nextInt(6) == 0) {
			Golden.header(envelope).remove("gameversion");
		}
		return Golden.frame(envelope);
	}

	private static void politics(ObjectNode message, Random random) {
		message.put("SystemAllegiance", random.nextBoolean() ? "Federation" : "Empire");
		if (random.nextInt(3) > 0) {
			message.set("Factions", Golden.json("""
					[{"Name": "Mother Gaia", "Influence": 0.%d}, {"Name": "%s", "Influence": 0.25,
					  "PendingStates": [{"State": "War", "Trend": %d}]}]""".formatted(1 + random.nextInt(3),
					random.nextBoolean() ? "Sol Workers" : "SOL WORKERS", random.nextInt(2))));
		}
		if (random.nextBoolean()) {
			message.put("PowerplayState", "Exploited")
				.put("PowerplayStateUndermining", random.nextInt(3))
				.set("Powers", Golden.json("[\"Yuri Grom\"]"));
		}
	}

}
