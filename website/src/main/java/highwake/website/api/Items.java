package highwake.website.api;

import java.util.List;

/// A list as `/v3` answers it, in parts; the pages need the first one alone.
///
/// @param <T> what is listed
public record Items<T>(List<T> items) {

	public Items {
		items = List.copyOf(items);
	}

}
