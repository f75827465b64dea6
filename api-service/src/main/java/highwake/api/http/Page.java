package highwake.api.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param next what to send as `after` for the part that follows, null at the end
/// @param <T> what is listed
public record Page<T>(List<T> items, @Nullable String next) {

	public Page {
		items = List.copyOf(items);
	}

}
