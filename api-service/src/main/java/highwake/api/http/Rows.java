package highwake.api.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Bracket;

/// How a long list of one type is written: the fields of its rows, in the order in which the constructor names them. As a
/// component it takes Jackson's place for that list; Jackson asks for each field of each row by reflection, and that was a
/// third of the time that such an answer took.
///
/// @param <T> a row
public abstract class Rows<T> {

	private final Class<T> type;

	private final List<Field<T>> fields = new ArrayList<>();

	/// @param type of a row
	protected Rows(Class<T> type) {
		this.type = type;
	}

	/// One field of a row, or several.
	@FunctionalInterface
	private interface Field<T> {

		void write(T row, JsonText json);

	}

	Class<T> type() {
		return this.type;
	}

	/// Adds a text, null where it is not known.
	protected final void text(String name, Function<T, @Nullable String> value) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			json.put(key);
			String text = value.apply(row);
			if (text == null) {
				json.nothing();
			}
			else {
				json.text(text);
			}
		});
	}

	/// Adds a whole number.
	protected final void whole(String name, ToLongFunction<T> value) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			json.put(key);
			json.whole(value.applyAsLong(row));
		});
	}

	/// Adds a whole number, null where it is not known.
	protected final void wholeOrNull(String name, Function<T, ? extends @Nullable Number> value) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			json.put(key);
			Number number = value.apply(row);
			if (number == null) {
				json.nothing();
			}
			else {
				json.whole(number.longValue());
			}
		});
	}

	/// Adds a whole number, nothing where it is not known.
	protected final void wholeOrNothing(String name, Function<T, ? extends @Nullable Number> value) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			Number number = value.apply(row);
			if (number != null) {
				json.put(key);
				json.whole(number.longValue());
			}
		});
	}

	/// Adds a number.
	protected final void real(String name, ToDoubleFunction<T> value) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			json.put(key);
			json.real(value.applyAsDouble(row));
		});
	}

	/// Adds a number, null where it is not known.
	protected final void realOrNull(String name, Function<T, @Nullable Double> value) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			json.put(key);
			Double number = value.apply(row);
			if (number == null) {
				json.nothing();
			}
			else {
				json.real(number);
			}
		});
	}

	/// Adds a number, nothing where it is not known.
	protected final void realOrNothing(String name, Function<T, @Nullable Double> value) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			Double number = value.apply(row);
			if (number != null) {
				json.put(key);
				json.real(number);
			}
		});
	}

	/// Adds bars.
	protected final void bars(String name, Function<T, Bracket> value) {
		byte[] key = key(name);
		byte[] unstated = JsonText.bytes("\"\"");
		this.fields.add((row, json) -> {
			json.put(key);
			Bracket bars = value.apply(row);
			if (bars == Bracket.UNSTATED) {
				json.put(unstated);
			}
			else {
				json.whole(bars.code());
			}
		});
	}

	/// Adds a time.
	protected final void time(String name, Function<T, Instant> value) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			json.put(key);
			json.time(value.apply(row));
		});
	}

	/// Adds a claim, nothing where it is not made.
	protected final void flag(String name, Function<T, @Nullable Boolean> value) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			Boolean claim = value.apply(row);
			if (claim != null) {
				json.put(key);
				json.put(JsonText.bytes(claim.toString()));
			}
		});
	}

	/// Adds a list, nothing where there is none.
	protected final <P> void list(String name, Function<T, @Nullable List<P>> value, Rows<P> rows) {
		byte[] key = key(name);
		this.fields.add((row, json) -> {
			List<P> parts = value.apply(row);
			if (parts != null) {
				json.put(key);
				rows.write(parts, json);
			}
		});
	}

	/// Adds all fields of a part, as if they were the row's own.
	protected final <P> void all(Function<T, P> part, Rows<P> rows) {
		this.fields.add((row, json) -> rows.fields(part.apply(row), json));
	}

	/// Writes a list.
	final void write(List<T> rows, JsonText json) {
		json.put('[');
		for (int i = 0; i < rows.size(); i++) {
			if (i > 0) {
				json.put(',');
			}
			write(rows.get(i), json);
		}
		json.put(']');
	}

	/// Writes a row. Its first field too brings the comma that the others need: there the
	/// row begins.
	final void write(T row, JsonText json) {
		int begun = json.length();
		fields(row, json);
		json.set(begun, '{');
		json.put('}');
	}

	private void fields(T row, JsonText json) {
		for (Field<T> field : this.fields) {
			field.write(row, json);
		}
	}

	private static byte[] key(String name) {
		return JsonText.bytes(",\"" + name + "\":");
	}

}
