package highwake.api.http;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param next what to send as `after` for the part that follows, null at the end
/// @param <T> what is listed
public record Page<T>(List<T> items, @Nullable String next) {

	public Page {
		items = List.copyOf(items);
	}

	/// Answers the first of what is left of a list.
	/// @param rest from where the part before ended
	/// @param most how many, at least 1
	/// @param cursor answers the cursor of what follows one of them
	public static <T> Page<T> of(List<T> rest, int most, Function<T, String> cursor) {
		List<T> items = rest.subList(0, Math.min(rest.size(), most));
		return new Page<>(items, (items.size() < rest.size()) ? cursor.apply(items.getLast()) : null);
	}

	/// Answers the same with what is shown in place of what was found.
	public <R> Page<R> map(Function<T, R> form) {
		return new Page<>(this.items.stream().map(form).toList(), this.next);
	}

}
