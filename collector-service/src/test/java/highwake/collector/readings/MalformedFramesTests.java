package highwake.collector.readings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.GZIPOutputStream;

import highwake.collector.Golden;
import highwake.collector.readings.Verdict.Facts;
import highwake.collector.readings.Verdict.Ignored;
import highwake.collector.readings.Verdict.Rejected;
import highwake.collector.readings.Verdict.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Every way in which frames are known to be bad, and many at random: each gets exactly one verdict, and none throws.
class MalformedFramesTests {

	private static final List<String> NASTY_VALUES = List.of("null", "0", "-1", "1.5", "9223372036854775808", "1e300",
			"1" + "0".repeat(400), "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "{}", "[null]", "[[]]", "true",
			"\"9999-12-31T23:59:59Z\"", "\"+999999998-01-01T00:00:00Z\"", "-0.0", "\"$economy_;\"", "\":\"");

	/// The kinds of the feed's generator that must be rejected, and those that may be.
	static final List<String> alwaysRejected = List.of("truncated_zlib", "plain_json_not_compressed", "gzip_not_zlib",
			"random_bytes", "empty_frame", "corrupt_adler", "zlib_of_nothing", "truncated_json", "json_scalar",
			"invalid_utf8", "trailing_garbage", "no_message", "no_header", "message_wrong_type", "header_wrong_type",
			"schema_missing", "timestamp_missing", "null_everywhere", "commodity_wrong_types", "deep_nesting",
			"duplicate_keys", "huge_number");

	private static final Map<String, BiFunction<Random, ObjectNode, byte[]>> KINDS = kinds();

	@ParameterizedTest
	@FieldSource("alwaysRejected")
	void aFrameThatCannotBeReadIsRejectedWithAReason(String kind) {
		for (String golden : Golden.NAMES) {
			Random random = new Random(golden.hashCode());
			for (int round = 0; round < 20; round++) {
				byte[] body = malformed(kind, random, golden);
				assertThat(read(body)).as("%s of %s", kind, golden)
					.isInstanceOfSatisfying(Rejected.class, (rejected) -> {
						assertThat(rejected.reason()).isNotEqualTo(Rejection.UNREADABLE);
						assertThat(rejected.detail()).isNotBlank().hasSizeLessThanOrEqualTo(300);
					});
			}
		}
	}

	@Test
	void everyKindGetsAVerdictThatIsNoFaultOfOurs() {
		Random random = new Random(3);
		for (String kind : KINDS.keySet()) {
			for (String golden : Golden.NAMES) {
				isSound(read(malformed(kind, random, golden)));
			}
		}
	}

	@Test
	void bytesFlippedAtRandomGetAVerdict() {
		Random random = new Random(20261120);
		for (int round = 0; round < 4000; round++) {
			byte[] json = Golden.bytes(Golden.envelope(any(random, Golden.NAMES)));
			for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
				json[random.nextInt(json.length)] ^= (byte) (1 << random.nextInt(8));
			}
			isSound(read(Golden.zlib(json)));
		}
	}

	@Test
	void fieldsReplacedAtRandomGetAVerdict() {
		Random random = new Random(42);
		for (int round = 0; round < 8000; round++) {
			ObjectNode envelope = Golden.envelope(any(random, Golden.NAMES));
			for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
				mutate(random, envelope);
			}
			isSound(read(Golden.frame(envelope)));
		}
	}

	private static void mutate(Random random, ObjectNode object) {
		List<String> fields = new ArrayList<>(object.propertyNames());
		if (fields.isEmpty()) {
			return;
		}
		String field = any(random, fields);
		if (object.get(field) instanceof ObjectNode inner && random.nextInt(10) > 0) {
			mutate(random, inner);
		}
		else if (object.get(field).isArray() && !object.get(field).isEmpty() && random.nextInt(10) > 2
				&& object.get(field).get(0) instanceof ObjectNode inner) {
			mutate(random, inner);
		}
		else if (random.nextInt(4) == 0) {
			object.remove(field);
		}
		else {
			object.set(field, Golden.json(any(random, NASTY_VALUES)));
		}
	}

	private static void isSound(Verdict verdict) {
		switch (verdict) {
			case Facts facts -> assertThat(facts.facts()).isNotEmpty();
			case Ignored ignored -> assertThat(ignored.reason()).isNotNull();
			case Rejected rejected ->
				assertThat(rejected.reason()).as(rejected.detail()).isNotEqualTo(Rejection.UNREADABLE);
		}
	}

	private static Verdict read(byte[] body) {
		return new Readings(Unversioned.LIVE).read(body).verdict();
	}

	private static byte[] malformed(String kind, Random random, String golden) {
		return Objects.requireNonNull(KINDS.get(kind), kind).apply(random, Golden.envelope(golden));
	}

	private static Map<String, BiFunction<Random, ObjectNode, byte[]>> kinds() {
		Map<String, BiFunction<Random, ObjectNode, byte[]>> kinds = new TreeMap<>();
		kinds.put("truncated_zlib", (random, envelope) -> {
			byte[] whole = Golden.frame(envelope);
			return Arrays.copyOf(whole, Math.max(3, (int) (whole.length * random.nextDouble() * 0.9)));
		});
		kinds.put("plain_json_not_compressed", (_, envelope) -> Golden.bytes(envelope));
		kinds.put("gzip_not_zlib", (_, envelope) -> gzip(Golden.bytes(envelope)));
		kinds.put("random_bytes", (random, _) -> {
			byte[] bytes = new byte[1 + random.nextInt(400)];
			random.nextBytes(bytes);
			return bytes;
		});
		kinds.put("empty_frame", (_, _) -> new byte[0]);
		kinds.put("corrupt_adler", (_, envelope) -> {
			byte[] whole = Golden.frame(envelope);
			whole[whole.length - 1] ^= (byte) 0xff;
			return whole;
		});
		kinds.put("flipped_byte", (random, envelope) -> {
			byte[] whole = Golden.frame(envelope);
			whole[2 + random.nextInt(whole.length - 2)] ^= (byte) (1 << random.nextInt(8));
			return whole;
		});
		kinds.put("zlib_of_nothing", (_, _) -> Golden.zlib(new byte[0]));
		kinds.put("truncated_json", (random, envelope) -> {
			byte[] json = Golden.bytes(envelope);
			return Golden.zlib(Arrays.copyOf(json, (int) (json.length * random.nextDouble())));
		});
		kinds.put("json_scalar", (random,
				_) -> text(any(random, List.of("null", "42", "\"hello\"", "true", "[]", "{}", "[1,2,3]", " "))));
		kinds.put("invalid_utf8",
				(_, envelope) -> Golden.zlib(new String(Golden.bytes(envelope), StandardCharsets.UTF_8)
					.replace("softwareName", "software\u00ff\u00feName")
					.getBytes(StandardCharsets.ISO_8859_1)));
		kinds.put("utf8_bom", (_, envelope) -> text("\ufeff" + json(envelope)));
		kinds.put("utf16", (_, envelope) -> Golden.zlib(json(envelope).getBytes(StandardCharsets.UTF_16)));
		kinds.put("trailing_garbage", (_, envelope) -> text(json(envelope) + "}{\"x\":1"));
		kinds.put("no_message", without("message"));
		kinds.put("no_header", without("header"));
		kinds.put("schema_missing", without("$schemaRef"));
		kinds.put("message_wrong_type", with("message", "null", "[]", "\"text\"", "7", "true"));
		kinds.put("header_wrong_type", with("header", "null", "[]", "\"text\"", "7"));
		kinds.put("schema_wrong",
				with("$schemaRef", "5", "null", "\"\"", "[]", "\"https://eddn.edcd.io/schemas/unknown/9\"",
						"\"http://schemas.elite-markets.net/eddn/commodity/2\"", "\"javascript:alert(1)\""));
		kinds.put("timestamp_bad",
				inMessage("timestamp", "null", "0", "1700000000", "\"\"", "\"yesterday\"", "\"2026-13-45T99:99:99Z\"",
						"\"9999-12-31T23:59:59Z\"", "\"0001-01-01T00:00:00Z\"", "\"-2026-01-01T00:00:00Z\""));
		kinds.put("timestamp_missing", (_, envelope) -> {
			Golden.message(envelope).remove("timestamp");
			return Golden.frame(envelope);
		});
		kinds.put("marketid_bad", inMessage("MarketID", "null", "\"128666762\"", "-1", "0", "1.5",
				"9223372036854775808", "1e300", "[]", "{}"));
		kinds.put("systemaddress_bad",
				inMessage("SystemAddress", "null", "\"1\"", "-1", "0", "18446744073709551616", "1.25", "[]"));
		kinds.put("starpos_bad", inMessage("StarPos", "null", "[]", "[1,2]", "[1,2,3,4]", "[\"a\",\"b\",\"c\"]",
				"[null,null,null]", "[1e308,-1e308,0]", "{\"x\":0}", "[9e9,0,0]"));
		kinds.put("nan_infinity", (_, envelope) -> text(
				json(envelope).replace("\"timestamp\"", "\"StarPos\":[NaN,Infinity,-Infinity],\"timestamp\"")));
		kinds.put("required_missing", (random, envelope) -> {
			Golden.message(envelope)
				.remove(any(random, List.of("systemName", "stationName", "StarSystem", "StationName", "commodities",
						"event", "Route")));
			return Golden.frame(envelope);
		});
		kinds.put("null_everywhere", (_, envelope) -> {
			ObjectNode message = Golden.message(envelope);
			message.propertyNames().stream().toList().forEach(message::putNull);
			return Golden.frame(envelope);
		});
		kinds.put("commodity_wrong_types", (random, _) -> {
			ObjectNode envelope = Golden.envelope("commodity-capi");
			Golden.message(envelope)
				.set("commodities", Golden.json(any(random, List.of("null", "{}", "\"x\"", "[null]", "[1, 2]", "[[]]",
						"[{}]", "[{\"name\": null}]", "[{\"name\": \"gold\", \"buyPrice\": \"lots\"}]"))));
			return Golden.frame(envelope);
		});
		kinds.put("huge_name", (random, envelope) -> {
			String name = any(random, List.of("\"" + "A".repeat(100_000) + "\"", "\"\\u202eSol\"", "\"\\u0000nul\"",
					"\"\\ud800\"", "\"   \"", "\"\\n\\r\\t\"", "\"Robert'); DROP TABLE systems;--\""));
			for (String field : List.of("systemName", "StarSystem", "stationName", "StationName")) {
				if (Golden.message(envelope).has(field)) {
					Golden.message(envelope).set(field, Golden.json(name));
				}
			}
			return Golden.frame(envelope);
		});
		kinds.put("deep_nesting", (_, _) -> text("{\"$schemaRef\": \"x\", \"header\": {}, \"message\": "
				+ "[".repeat(20_000) + "]".repeat(20_000) + "}"));
		kinds.put("duplicate_keys", (_, envelope) -> text(json(envelope).substring(0, json(envelope).length() - 1)
				+ ", \"message\": {\"timestamp\": \"2026-01-01T00:00:00Z\"}}"));
		kinds.put("huge_number", (_, envelope) -> text(
				json(envelope).substring(0, json(envelope).length() - 1) + ", \"x\": " + "9".repeat(5000) + "}"));
		kinds.put("long_array", (_, _) -> {
			ObjectNode envelope = Golden.envelope("commodity-capi");
			StringBuilder goods = new StringBuilder("[");
			for (int i = 0; i < 6000; i++) {
				goods.append((i > 0) ? "," : "").append("""
						{"name": "c%d", "meanPrice": %d, "buyPrice": 0, "stock": 0, "stockBracket": 0, \
						"sellPrice": %d, "demand": 1, "demandBracket": 1}""".formatted(i, i, i));
			}
			Golden.message(envelope).set("commodities", Golden.json(goods.append(']').toString()));
			return Golden.frame(envelope);
		});
		return kinds;
	}

	private static BiFunction<Random, ObjectNode, byte[]> without(String field) {
		return (_, envelope) -> {
			envelope.remove(field);
			return Golden.frame(envelope);
		};
	}

	private static BiFunction<Random, ObjectNode, byte[]> with(String field, String... values) {
		return (random, envelope) -> {
			envelope.set(field, Golden.json(any(random, List.of(values))));
			return Golden.frame(envelope);
		};
	}

	private static BiFunction<Random, ObjectNode, byte[]> inMessage(String field, String... values) {
		return (random, envelope) -> {
			ObjectNode message = Golden.message(envelope);
			String there = message.has("marketId") && field.equals("MarketID") ? "marketId" : field;
			message.set(there, Golden.json(any(random, List.of(values))));
			return Golden.frame(envelope);
		};
	}

	private static String json(ObjectNode envelope) {
		return new String(Golden.bytes(envelope), StandardCharsets.UTF_8);
	}

	private static byte[] text(String text) {
		return Golden.zlib(text.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	private static <T> T any(Random random, List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

}
