package highwake.benchmarks.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Markets' reports and nothing else: those of a stream of the live mix, each again and again, an hour later every time
/// and with other stocks and prices, so that every frame is news.
///
/// @param frames in order of delivery, each once
/// @param offers that all of them list together
public record MarketStream(List<byte[]> frames, long offers) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final long SEED = 22;

	public MarketStream {
		frames = List.copyOf(frames);
	}

	/// Makes a stream of at least that many frames out of the reports in another.
	/// @param fromHour so much later than those is the first round
	public static MarketStream of(FrameStream mix, int count, int fromHour) throws IOException {
		List<ObjectNode> reports = new ArrayList<>();
		for (byte[] frame : mix.frames()) {
			ObjectNode envelope = inflated(frame);
			if (isLiveReport(envelope)) {
				reports.add(envelope);
			}
		}
		if (reports.isEmpty()) {
			throw new IllegalStateException("There is no commodity/3 frame in " + mix.name());
		}
		Random random = new Random(SEED);
		List<byte[]> frames = new ArrayList<>(count);
		long offers = 0;
		for (int hour = fromHour; frames.size() < count; hour++) {
			for (ObjectNode report : reports) {
				frames.add(deflated(later(report, Duration.ofHours(hour), random)));
				offers += report.get("message").get("commodities").size();
			}
		}
		return new MarketStream(frames, offers);
	}

	private static boolean isLiveReport(ObjectNode envelope) {
		return envelope.path("$schemaRef").asString("").endsWith("/commodity/3")
				&& envelope.at("/header/gameversion").asString("").matches("4\\..*|CAPI-Live-.*");
	}

	private static ObjectNode later(ObjectNode report, Duration by, Random random) {
		ObjectNode copy = report.deepCopy();
		shift((ObjectNode) copy.get("header"), "gatewayTimestamp", by);
		ObjectNode message = (ObjectNode) copy.get("message");
		shift(message, "timestamp", by);
		for (JsonNode listed : message.get("commodities")) {
			vary((ObjectNode) listed, "stock", 0.3, random);
			vary((ObjectNode) listed, "demand", 0.3, random);
			vary((ObjectNode) listed, "buyPrice", 0.02, random);
			vary((ObjectNode) listed, "sellPrice", 0.02, random);
		}
		return copy;
	}

	private static void shift(ObjectNode node, String field, Duration by) {
		node.put(field, Instant.parse(node.get(field).stringValue()).plus(by).toString());
	}

	private static void vary(ObjectNode offer, String field, double by, Random random) {
		offer.put(field, (int) (offer.get(field).intValue() * (1 + by * (random.nextDouble() - 0.5))));
	}

	private static ObjectNode inflated(byte[] frame) throws IOException {
		return (ObjectNode) JSON.readTree(new InflaterInputStream(new ByteArrayInputStream(frame)).readAllBytes());
	}

	private static byte[] deflated(ObjectNode envelope) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
			out.write(JSON.writeValueAsBytes(envelope));
		}
		return bytes.toByteArray();
	}

}
