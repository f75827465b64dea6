package highwake.collector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Small frames written by hand, one of each kind, to be changed by a test and packed as the relay packs them.
public final class Golden {

	/// The golden frames, by file name.
	public static final List<String> NAMES = List.of("commodity-journal", "commodity-capi", "docked", "fsdjump",
			"location-docked", "carrierjump", "discoveryscan", "navroute", "settlement", "beacon", "signals",
			"dockinggranted", "dockingdenied", "outfitting-2", "outfitting-3", "shipyard", "bartender-journal",
			"bartender-capi");

	private static final JsonMapper MAPPER = new JsonMapper();

	private Golden() {
	}

	/// Reads a golden envelope, a new one each time.
	public static ObjectNode envelope(String name) {
		try (InputStream file = Golden.class.getResourceAsStream("golden/" + name + ".json")) {
			return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(file, name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// Answers the message inside an envelope.
	public static ObjectNode message(ObjectNode envelope) {
		return (ObjectNode) envelope.get("message");
	}

	/// Answers the header inside an envelope.
	public static ObjectNode header(ObjectNode envelope) {
		return (ObjectNode) envelope.get("header");
	}

	/// Reads a JSON value, to be put into an envelope.
	public static tools.jackson.databind.JsonNode json(String text) {
		return MAPPER.readTree(text);
	}

	/// Packs an envelope as the relay does: one zlib stream.
	public static byte[] frame(ObjectNode envelope) {
		return zlib(bytes(envelope));
	}

	/// Packs the golden frame of that name as it is.
	public static byte[] frame(String name) {
		return frame(envelope(name));
	}

	/// Answers the JSON of an envelope.
	public static byte[] bytes(ObjectNode envelope) {
		return MAPPER.writeValueAsString(envelope).getBytes(StandardCharsets.UTF_8);
	}

	/// Deflates bytes into one zlib stream.
	public static byte[] zlib(byte[] bytes) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			out.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	/// Packs a market's report of one good.
	/// @param at the message's time
	public static byte[] report(long marketId, String at, String good, int sellPriceCr) {
		ObjectNode envelope = envelope("commodity-journal");
		ObjectNode message = message(envelope);
		message.put("marketId", marketId).put("timestamp", at);
		message.set("commodities", json("""
				[{"name": "%s", "buyPrice": 0, "stock": 0, "stockBracket": 0, "sellPrice": %d, "demand": 50, \
				"demandBracket": 2, "meanPrice": 100}]""".formatted(good, sellPriceCr)));
		header(envelope).put("gatewayTimestamp", at);
		return frame(envelope);
	}

}
