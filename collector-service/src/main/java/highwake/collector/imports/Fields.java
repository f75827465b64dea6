package highwake.collector.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object of a dump, read field by field: each value is checked where it is taken, and a bad one is [Malformed]
/// with the field's name.
///
/// `x()` demands a field, `findX()` answers null where it is absent or null.
record Fields(JsonNode json, String path) {

	/// As long as a frame's name may be.
	private static final int LONGEST_NAME = 200;

	/// Part of an element makes no sense. Carries no stack: it is the dump's fault.
	static final class Malformed extends RuntimeException {

		Malformed(String message) {
			super(message, null, false, false);
		}

	}

	Fields(JsonNode json) {
		this(json, "");
	}

	boolean has(String field) {
		JsonNode value = this.json.get(field);
		return value != null && !value.isNull();
	}

	boolean isObject(String field) {
		JsonNode value = this.json.get(field);
		return value != null && value.isObject();
	}

	String name(String field) {
		return required(field, findName(field));
	}

	/// Answers a name or word: not blank, no control characters, at most 200 characters;
	/// null where it is absent or blank.
	@Nullable String findName(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			throw bad(field, "is not a text");
		}
		String name = value.stringValue().strip();
		if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Fields::isNoCharacterOfAName)) {
			throw bad(field, "is no name");
		}
		return name.isEmpty() ? null : name;
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

	/// Answers a whole number from 0 to 2,147,483,647; 0 where it is absent.
	int count(String field) {
		Long value = findWhole(field);
		if (value != null && (value < 0 || value > Integer.MAX_VALUE)) {
			throw bad(field, "is " + value + ", not between 0 and " + Integer.MAX_VALUE);
		}
		return (value != null) ? value.intValue() : 0;
	}

	double number(String field) {
		return required(field, findNumber(field));
	}

	@Nullable Double findNumber(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		double number = value.isNumber() ? value.asDouble(Double.NaN) + 0.0 : Double.NaN;
		if (!Double.isFinite(number)) {
			throw bad(field, "is not a finite number");
		}
		return number;
	}

	/// Answers an angle, at most `limit` degrees to either side of zero.
	@Nullable Double findDegrees(String field, int limit) {
		Double angle = findNumber(field);
		if (angle != null && Math.abs(angle) > limit) {
			throw bad(field, "is " + angle + ", not between -" + limit + " and " + limit + " degrees");
		}
		return angle;
	}

	@Nullable Boolean findClaim(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isBoolean()) {
			throw bad(field, "is neither true nor false");
		}
		return value.booleanValue();
	}

	Instant time(String field) {
		return required(field, findTime(field));
	}

	/// Answers a time. Dumps write `2026-01-24 21:29:59+00`, `2026-01-24 21:29:59` and
	/// `2026-01-24T21:29:51`, all UTC; `2026-01-24T21:29:51Z`; and epoch seconds.
	@Nullable Instant findTime(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		try {
			return value.isIntegralNumber() ? Instant.ofEpochSecond(value.longValue())
					: Instant.parse(iso(value.stringValue()));
		}
		catch (RuntimeException ex) {
			if (ex instanceof DateTimeException || !value.isString()) {
				throw bad(field, "is no time");
			}
			throw ex;
		}
	}

	private static String iso(String written) {
		String time = written.strip().replace(' ', 'T');
		if (time.endsWith("+00")) {
			return time.substring(0, time.length() - 3) + "Z";
		}
		return (time.endsWith("Z") || time.lastIndexOf('+') > 0) ? time : time + "Z";
	}

	@Nullable Fields find(String field) {
		JsonNode value = this.json.get(field);
		if (value == null || value.isNull() || (value.isArray() && value.isEmpty())) {
			// Where an object has nothing in it, some dumps write an empty array.
			return null;
		}
		if (!value.isObject()) {
			throw bad(field, "is not an object");
		}
		return new Fields(value, this.path + field + ".");
	}

	/// Answers the objects of an array; empty where it is absent.
	List<Fields> objects(String field) {
		List<Fields> objects = new ArrayList<>();
		for (JsonNode element : array(field)) {
			String place = field + "[" + objects.size() + "]";
			if (!element.isObject()) {
				throw bad(place, "is not an object");
			}
			objects.add(new Fields(element, this.path + place + "."));
		}
		return objects;
	}

	/// Answers the texts of an array; empty where it is absent.
	List<String> texts(String field) {
		List<String> texts = new ArrayList<>();
		for (JsonNode element : array(field)) {
			if (!element.isString()) {
				throw bad(field, "is not a list of texts");
			}
			texts.add(element.stringValue());
		}
		return texts;
	}

	private JsonNode array(String field) {
		JsonNode value = this.json.path(field);
		if (!value.isArray() && !value.isNull() && !value.isMissingNode()) {
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

	Malformed bad(String field, String problem) {
		return new Malformed(this.path + field + " " + problem);
	}

	private <T> T required(String field, @Nullable T value) {
		if (value == null) {
			throw bad(field, "is missing");
		}
		return value;
	}

	private static boolean isNoCharacterOfAName(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
			default -> false;
		};
	}

}
