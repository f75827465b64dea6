package highwake.api.http;

import java.util.List;

/// How a long list of one type is written: each field of a row by a call, in the order in which the list shows them. As a
/// component it takes Jackson's place for that list; Jackson asks for each field of each row by reflection, and that was a
/// third of the time that such an answer took.
///
/// @param <T> a row
public abstract class Rows<T> {

	private static final int FIRST = 64;

	private final Class<T> type;

	/// How many bytes a row had in the last list: a guess for the next. Any thread's will
	/// do.
	private int usual = FIRST;

	/// @param type of a row
	protected Rows(Class<T> type) {
		this.type = type;
	}

	Class<T> type() {
		return this.type;
	}

	/// Writes all fields of a row, nothing else.
	public abstract void fields(T row, JsonText json);

	/// Answers the text of a list.
	final JsonText text(List<T> rows) {
		JsonText json = new JsonText((rows.size() + 1) * (this.usual + this.usual / 8));
		write(rows, json);
		if (!rows.isEmpty()) {
			this.usual = json.length() / rows.size();
		}
		return json;
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
	private void write(T row, JsonText json) {
		int begun = json.length();
		fields(row, json);
		json.set(begun, '{');
		json.put('}');
	}

}
