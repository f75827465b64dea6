package highwake.collector.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import highwake.collector.json.JsonFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object of a dump: a bad field is [Malformed], and costs the part of the element that it stands in.
record Fields(JsonNode json, String path) implements JsonFields<Fields> {

	/// Part of an element makes no sense. Carries no stack: it is the dump's fault.
	static final class Malformed extends RuntimeException {

		Malformed(String message) {
			super(message, null, false, false);
		}

	}

	Fields(JsonNode json) {
		this(json, "");
	}

	@Override
	public Fields inner(JsonNode object, String path) {
		return new Fields(object, path);
	}

	@Override
	public Malformed bad(String field, String problem) {
		return new Malformed(this.path + field + " " + problem);
	}

	String name(String field) {
		return required(field, findWord(field));
	}

	/// Answers a whole number from 0 to 2,147,483,647; 0 where it is absent.
	int count(String field) {
		Long value = findWhole(field);
		return (value != null) ? checkedCount(field, value) : 0;
	}

	Instant time(String field) {
		return required(field, findTime(field));
	}

	/// Answers a time. Dumps write `2026-01-24 21:29:59+00`, `2026-01-24 21:29:59` and
	/// `2026-01-24T21:29:51`, all UTC; `2026-01-24T21:29:51Z`; and epoch seconds.
	@Nullable Instant findTime(String field) {
		JsonNode value = findValue(field);
		if (value == null) {
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

	@Override
	public @Nullable Fields find(String field) {
		JsonNode value = findValue(field);
		if (value != null && value.isArray() && value.isEmpty()) {
			// Where an object has nothing in it, some dumps write an empty array.
			return null;
		}
		return JsonFields.super.find(field);
	}

	/// Answers the objects of an array; empty where it is absent.
	List<Fields> objects(String field) {
		return Objects.requireNonNullElse(findObjects(field), List.of());
	}

	/// Answers the texts of an array; empty where it is absent.
	List<String> texts(String field) {
		return Objects.requireNonNullElse(findTexts(field), List.of());
	}

}
