package highwake.collector.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object, read field by field: each value is checked where it is taken, and a bad one ends the reading with its
/// name.
///
/// `x()` demands a field, `findX()` answers null where it is absent or null. A field that is there with the wrong type is
/// bad in both, and ends in the exception of [#bad].
///
/// @param <F> what reads the objects in this one
public interface JsonFields<F extends JsonFields<F>> {

	/// Longer than any name the game or a commander has made; a longer one is nonsense.
	int LONGEST_NAME = 200;

	/// Answers the object itself.
	JsonNode json();

	/// Answers where the object stands, before its fields' names: empty, or
	/// `systems[3].`.
	String path();

	/// Answers what reads an object in this one.
	F inner(JsonNode object, String path);

	/// Answers the exception that tells of a bad field.
	RuntimeException bad(String field, String problem);

	/// Tells whether a field is there, and not null.
	default boolean has(String field) {
		return findValue(field) != null;
	}

	/// Tells whether a field is there and an object.
	default boolean isObject(String field) {
		return json().path(field).isObject();
	}

	/// Answers a value of any type.
	default @Nullable JsonNode findValue(String field) {
		JsonNode value = json().get(field);
		return (value == null || value.isNull()) ? null : value;
	}

	/// Answers a text as it is.
	default @Nullable String findText(String field) {
		JsonNode value = findValue(field);
		if (value == null) {
			return null;
		}
		if (!value.isString()) {
			throw bad(field, "is not a text");
		}
		return value.stringValue();
	}

	/// Answers a name or word, as [#checkedName] makes it; blank counts as absent.
	default @Nullable String findWord(String field) {
		String text = findText(field);
		return (text == null || text.isBlank()) ? null : checkedName(field, text);
	}

	/// Answers a text as a name: not blank, no control characters, no half surrogates, at
	/// most 200 characters, no blanks around it.
	default String checkedName(String field, String text) {
		String name = text.strip();
		if (name.isEmpty()) {
			throw bad(field, "is blank");
		}
		if (name.length() > LONGEST_NAME) {
			throw bad(field, "has " + name.length() + " characters, at most " + LONGEST_NAME + " make a name");
		}
		if (!name.codePoints().allMatch(JsonFields::isCharacterOfAName)) {
			throw bad(field, "has characters that no name has");
		}
		return name;
	}

	/// Answers a whole number of 64 bits.
	default long whole(String field) {
		return required(field, findWhole(field));
	}

	/// Answers a whole number of 64 bits.
	default @Nullable Long findWhole(String field) {
		JsonNode value = findValue(field);
		if (value == null) {
			return null;
		}
		if (!value.isIntegralNumber() || !value.canConvertToLong()) {
			throw bad(field, "is not a whole number of 64 bits");
		}
		return value.longValue();
	}

	/// Answers a whole number as a count: from 0 to 2,147,483,647.
	default int checkedCount(String field, long value) {
		if (value < 0 || value > Integer.MAX_VALUE) {
			throw bad(field, "is " + value + ", not between 0 and " + Integer.MAX_VALUE);
		}
		return (int) value;
	}

	/// Answers how many people there are; 0 where nobody says.
	default long population(String field) {
		Long people = findWhole(field);
		if (people != null && people < 0) {
			throw bad(field, "is negative: " + people);
		}
		return (people != null) ? people : 0;
	}

	/// Answers a finite number.
	default double number(String field) {
		return required(field, findNumber(field));
	}

	/// Answers a finite number.
	default @Nullable Double findNumber(String field) {
		JsonNode value = findValue(field);
		if (value == null) {
			return null;
		}
		double number = number(value);
		if (!Double.isFinite(number)) {
			throw bad(field, "is not a finite number");
		}
		return number;
	}

	/// Answers an angle, at most `limit` degrees to either side of zero.
	default @Nullable Double findDegrees(String field, int limit) {
		Double angle = findNumber(field);
		if (angle != null && Math.abs(angle) > limit) {
			throw bad(field, "is " + angle + ", not between -" + limit + " and " + limit + " degrees");
		}
		return angle;
	}

	/// Answers true or false.
	default @Nullable Boolean findFlag(String field) {
		JsonNode value = findValue(field);
		if (value == null) {
			return null;
		}
		if (!value.isBoolean()) {
			throw bad(field, "is neither true nor false");
		}
		return value.booleanValue();
	}

	/// Answers the id64 of a system.
	default SystemAddress systemAddress(String field) {
		return checked(field, () -> new SystemAddress(whole(field)));
	}

	/// Answers the game's id of a market.
	default MarketId marketId(String field) {
		return checked(field, () -> new MarketId(whole(field)));
	}

	/// Answers an object.
	default @Nullable F find(String field) {
		JsonNode value = findValue(field);
		if (value == null) {
			return null;
		}
		if (!value.isObject()) {
			throw bad(field, "is not an object");
		}
		return inner(value, path() + field + ".");
	}

	/// Answers the objects of an array.
	default @Nullable List<F> findObjects(String field) {
		JsonNode array = findArray(field);
		if (array == null) {
			return null;
		}
		List<F> objects = new ArrayList<>(array.size());
		for (JsonNode element : array) {
			String place = field + "[" + objects.size() + "]";
			if (!element.isObject()) {
				throw bad(place, "is not an object");
			}
			objects.add(inner(element, path() + place + "."));
		}
		return objects;
	}

	/// Answers the texts of an array, as they are.
	default @Nullable List<String> findTexts(String field) {
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

	/// Answers an array.
	default @Nullable JsonNode findArray(String field) {
		JsonNode value = findValue(field);
		if (value != null && !value.isArray()) {
			throw bad(field, "is not an array");
		}
		return value;
	}

	/// Answers what is made of a field; where its type refuses it, the field is bad.
	default <T> T checked(String field, Supplier<T> value) {
		try {
			return value.get();
		}
		catch (IllegalArgumentException ex) {
			throw bad(field, "is refused: " + ex.getMessage());
		}
	}

	/// Answers the value; where there is none, the field is bad.
	default <T> T required(String field, @Nullable T value) {
		if (value == null) {
			throw bad(field, "is missing");
		}
		return value;
	}

	/// Answers the number of a value, never minus zero, which no file keeps; NaN where it
	/// is none, or has more digits than a double.
	static double number(JsonNode value) {
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
