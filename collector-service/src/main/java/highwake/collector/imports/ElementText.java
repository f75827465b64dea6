package highwake.collector.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import highwake.collector.imports.Fields.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The text of one element: its small fields at once, and its long arrays, bodies and stations, one member at a time. A
/// system may have a thousand fleet carriers, and a tree of all of them would be a hundred times as large as one.
final class ElementText {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private static final Set<String> LONG = Set.of("bodies", "stations");

	/// An answer of Spansh's API has the system one level further in.
	private static final Set<String> WRAPPERS = Set.of("system", "record");

	private record LongArray(String name, int at) {

	}

	private final byte[] text;

	private final int length;

	private final List<LongArray> arrays = new ArrayList<>();

	private final Fields head;

	/// @throws Malformed where the text is not one JSON object
	ElementText(byte[] text, int length) {
		this.text = text;
		this.length = length;
		try (JsonParser parser = MAPPER.createParser(text, 0, length)) {
			this.head = head(parser);
		}
		catch (JacksonException ex) {
			throw new Malformed("is not JSON: " + ex.getOriginalMessage());
		}
	}

	/// Answers everything but the long arrays.
	Fields head() {
		return this.head;
	}

	/// Tells whether there is a long array of that name.
	boolean has(String array) {
		return this.arrays.stream().anyMatch((one) -> one.name().equals(array));
	}

	/// Hands over the members of a long array, in their order.
	/// @param each is called with one object at a time; a [Malformed] that it throws ends
	/// that one only
	void each(String array, Consumer<Fields> each, Findings findings) {
		for (LongArray one : this.arrays) {
			if (one.name().equals(array)) {
				each(one, each, findings);
			}
		}
	}

	private void each(LongArray array, Consumer<Fields> each, Findings findings) {
		try (JsonParser parser = MAPPER.createParser(this.text, array.at(), this.length - array.at())) {
			parser.nextToken();
			for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
				JsonNode member = MAPPER.readTree(parser);
				String path = array.name() + "[" + i + "]";
				try {
					if (!member.isObject()) {
						throw new Malformed(path + " is not an object");
					}
					each.accept(new Fields(member, path + "."));
				}
				catch (Malformed ex) {
					findings.skipPart(String.valueOf(ex.getMessage()));
				}
			}
		}
	}

	private Fields head(JsonParser parser) {
		ObjectNode small = MAPPER.createObjectNode();
		parser.nextToken();
		int depth = 1;
		while (depth > 0) {
			JsonToken token = parser.nextToken();
			if (token == JsonToken.END_OBJECT) {
				depth--;
				continue;
			}
			if (token != JsonToken.PROPERTY_NAME) {
				throw new Malformed("is not a JSON object");
			}
			String name = parser.currentName();
			JsonToken value = parser.nextToken();
			if (value == JsonToken.START_OBJECT && depth == 1 && WRAPPERS.contains(name)) {
				depth++;
			}
			else if (value == JsonToken.START_ARRAY && LONG.contains(name)) {
				this.arrays.add(new LongArray(name, (int) parser.currentTokenLocation().getByteOffset()));
				parser.skipChildren();
			}
			else {
				small.set(name, MAPPER.readTree(parser));
			}
		}
		return new Fields(small);
	}

}
