package highwake.collector.readings;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import highwake.collector.json.JsonFields;
import highwake.galaxy.BodyKey;
import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object of a frame: a bad field makes the frame [Unreadable].
record Message(JsonNode json, String path) implements JsonFields<Message> {

	/// The heaviest ring has 4e16 megatonnes, the widest orbit 1e14 metres.
	private static final double LARGEST_MEASURE = 1e21;

	private static final int STAR_POS_SIZE = 3;

	Message(JsonNode json) {
		this(json, "");
	}

	@Override
	public Message inner(JsonNode object, String path) {
		return new Message(object, path);
	}

	@Override
	public Unreadable bad(String field, String problem) {
		return Unreadable.field(this.path + field, problem);
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

	/// Answers a whole number from 0 to 2,147,483,647.
	int count(String field) {
		return checkedCount(field, whole(field));
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

	Instant instant(String field) {
		String text = required(field, findText(field));
		try {
			return Instant.parse(text);
		}
		catch (DateTimeException ex) {
			throw bad(field, "is not a date and time with a zone: " + text);
		}
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
		return checked("StarPos", () -> new Coordinates(JsonFields.number(value.get(0)),
				JsonFields.number(value.get(1)), JsonFields.number(value.get(2))));
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

}
