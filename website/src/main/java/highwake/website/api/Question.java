package highwake.website.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// One GET to the API: a path template, its values, and query parameters in order.
///
/// @param path for example `/v2/commodity/name/{c}/imports`
/// @param values what stands for the braces, encoded on the way
/// @param query parameter by name
public record Question(String path, List<Object> values, Map<String, String> query) {

	public Question {
		values = List.copyOf(values);
		query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
	}

	/// Asks for a path.
	public static Question of(String path, Object... values) {
		return new Question(path, List.of(values), Map.of());
	}

	/// Answers the same question with one more parameter, or itself where the value is
	/// null.
	public Question with(String name, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		Map<String, String> more = new LinkedHashMap<>(this.query);
		more.put(name, value.toString());
		return new Question(this.path, this.values, more);
	}

}
