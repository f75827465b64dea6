package highwake.collector.readings;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import highwake.galaxy.BodyKey;
import highwake.galaxy.Coordinates;
import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object of a frame, read field by field: each value is checked where it is taken, and a bad one ends the reading
/// with its name.
///
/// `x()` demands a field, `findX()` answers null where it is absent or null. A field that is there with the wrong type is
/// bad in both.
record Message(JsonNode json, String path) {

	/// Longer than any name the game or a commander has made; a longer one is nonsense.
	private static final int LONGEST_NAME = 200;

	/// The heaviest ring has 4e16 megatonnes, the widest orbit 1e14 metres.
	private static final double LARGEST_MEASURE = 1e21;

	private static final int STAR_POS_SIZE = 3;

	Message(JsonNode json) {
		this(json, "");
	}

	boolean has(String field) {
		JsonNode value = this.json.get(field);
		return value != null && !value.isNull();
	}

	String name(String field) {
		return required(field, findName(field));
	}

	/// Answers a name: not blank, no control characters, no half surrogates, at most 200
	/// characters.
	@Nullable String findName(String field) {
		String text = findText(field);
		return (text != null) ? checkedName(field, text) : null;
	}

	/// Answers a text as a name; throws where none is like that.
	String checkedName(String field, String text) {
		String name = text.strip();
		if (name.isEmpty()) {
			throw bad(field, "is blank");
		}
		if (name.length() > LONGEST_NAME) {
			throw bad(field, "has " + name.length() + " characters, at most " + LONGEST_NAME + " make a name");
		}
		if (!name.codePoints().allMatch(Message::isCharacterOfAName)) {
			throw bad(field, "has characters that no name has");
		}
		return name;
	}

	/// Answers a text as it is; blank counts as absent.
	@Nullable String findWord(String field) {
		String text = findText(field);
		return (text == null || text.isBlank()) ? null : findName(field);
	}

	private @Nullable String findText(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			throw bad(field, "is not a text");
		}
		return value.stringValue();
	}

	long whole(String field) {
		return required(field, findWhole(field));
	}

	@Nullable Long findWhole(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isIntegralNumber() || !value.canConvertToLong()) {
			throw bad(field, "is not a whole number of 64 bits");
		}
		return value.longValue();
	}

	/// Answers a whole number from 0 to 2,147,483,647.
	int count(String field) {
		long value = whole(field);
		if (value < 0 || value > Integer.MAX_VALUE) {
			throw bad(field, "is " + value + ", not between 0 and " + Integer.MAX_VALUE);
		}
		return (int) value;
	}

	double number(String field) {
		return required(field, findNumber(field));
	}

	@Nullable Double findNumber(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		double number = number(value);
		if (!Double.isFinite(number)) {
			throw bad(field, "is not a finite number");
		}
		return number;
	}

	/// Answers a measure of a body: no number of the game's own comes near the limit.
	@Nullable Double findMeasure(String field) {
		Double measure = findNumber(field);
		if (measure != null && Math.abs(measure) > LARGEST_MEASURE) {
			throw bad(field, "is " + measure + ", larger than anything");
		}
		return measure;
	}

	/// Answers a measure that is never negative.
	@Nullable Double findSize(String field) {
		Double size = findMeasure(field);
		if (size != null && size < 0) {
			throw bad(field, "is negative: " + size);
		}
		return size;
	}

	/// Answers an angle, at most `limit` degrees to either side of zero.
	double degrees(String field, int limit) {
		return required(field, findDegrees(field, limit));
	}

	@Nullable Double findDegrees(String field, int limit) {
		Double angle = findNumber(field);
		if (angle != null && Math.abs(angle) > limit) {
			throw bad(field, "is " + angle + ", not between -" + limit + " and " + limit + " degrees");
		}
		return angle;
	}

	@Nullable Boolean findFlag(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isBoolean()) {
			throw bad(field, "is neither true nor false");
		}
		return value.booleanValue();
	}

	Instant instant(String field) {
		String text = required(field, findText(field));
		try {
			return Instant.parse(text);
		}
		catch (DateTimeException ex) {
			throw bad(field, "is not a date and time with a zone: " + text);
		}
	}

	SystemAddress systemAddress(String field) {
		return checked(field, () -> new SystemAddress(whole(field)));
	}

	MarketId marketId(String field) {
		return checked(field, () -> new MarketId(whole(field)));
	}

	BodyKey bodyKey(SystemAddress system) {
		return checked("BodyID", () -> BodyKey.of(system, count("BodyID")));
	}

	Coordinates starPos() {
		JsonNode value = this.json.get("StarPos");
		if (value == null || !value.isArray() || value.size() != STAR_POS_SIZE) {
			throw bad("StarPos", "is not an array of three numbers");
		}
		for (JsonNode axis : value) {
			if (!axis.isNumber()) {
				throw bad("StarPos", "is not an array of three numbers");
			}
		}
		return checked("StarPos",
				() -> new Coordinates(number(value.get(0)), number(value.get(1)), number(value.get(2))));
	}

	@Nullable Message find(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isObject()) {
			throw bad(field, "is not an object");
		}
		return new Message(value, this.path + field + ".");
	}

	/// Answers the names of its fields, sorted.
	Set<String> fields() {
		return new TreeSet<>(this.json.propertyNames());
	}

	List<Message> objects(String field) {
		return required(field, findObjects(field));
	}

	/// Answers a list of objects, at most so many.
	List<Message> objects(String field, int most) {
		return required(field, findObjects(field, most));
	}

	/// Answers a list of objects, at most so many; null where it is absent.
	@Nullable List<Message> findObjects(String field, int most) {
		JsonNode array = this.json.get(field);
		if (array != null && array.size() > most) {
			throw bad(field, "lists " + array.size() + ", more than " + most);
		}
		return findObjects(field);
	}

	@Nullable List<Message> findObjects(String field) {
		JsonNode array = findArray(field);
		if (array == null) {
			return null;
		}
		List<Message> objects = new ArrayList<>(array.size());
		for (JsonNode element : array) {
			String place = field + "[" + objects.size() + "]";
			if (!element.isObject()) {
				throw bad(place, "is not an object");
			}
			objects.add(new Message(element, this.path + place + "."));
		}
		return objects;
	}

	/// Answers a list of texts, at most so many.
	List<String> texts(String field, int most) {
		List<String> texts = required(field, findTexts(field));
		if (texts.size() > most) {
			throw bad(field, "lists " + texts.size() + ", more than " + most);
		}
		return texts;
	}

	/// Answers a list of objects which some senders write as an object of objects by
	/// number, at most so many.
	List<Message> elements(String field, int most) {
		JsonNode value = this.json.get(field);
		if (value == null || !value.isObject()) {
			return objects(field, most);
		}
		List<Message> elements = new ArrayList<>(value.size());
		for (Map.Entry<String, JsonNode> element : value.properties()) {
			String place = field + "." + element.getKey();
			if (!element.getValue().isObject()) {
				throw bad(place, "is not an object");
			}
			if (elements.size() == most) {
				throw bad(field, "lists more than " + most);
			}
			elements.add(new Message(element.getValue(), this.path + place + "."));
		}
		return elements;
	}

	@Nullable List<String> findTexts(String field) {
		JsonNode array = findArray(field);
		if (array == null) {
			return null;
		}
		List<String> texts = new ArrayList<>(array.size());
		for (JsonNode element : array) {
			if (!element.isString()) {
				throw bad(field + "[" + texts.size() + "]", "is not a text");
			}
			texts.add(element.stringValue());
		}
		return texts;
	}

	private @Nullable JsonNode findArray(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isArray()) {
			throw bad(field, "is not an array");
		}
		return value;
	}

	<T> T checked(String field, Supplier<T> value) {
		try {
			return value.get();
		}
		catch (IllegalArgumentException ex) {
			throw bad(field, "is refused: " + ex.getMessage());
		}
	}

	Unreadable bad(String field, String problem) {
		return Unreadable.field(this.path + field, problem);
	}

	private <T> T required(String field, @Nullable T value) {
		if (value == null) {
			throw bad(field, "is missing");
		}
		return value;
	}

	/// Answers the number of a value, never minus zero, which no file keeps; NaN where it
	/// is none, or has more digits than a double.
	private static double number(JsonNode value) {
		return value.isNumber() ? value.asDouble(Double.NaN) + 0.0 : Double.NaN;
	}

	/// Tells whether a character can be shown and stored: no control, no half surrogate.
	static boolean isCharacterOfAName(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
			default -> true;
		};
	}

}
