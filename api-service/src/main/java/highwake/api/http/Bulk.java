package highwake.api.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What was found of many that were asked for at once.
///
/// @param items in the order in which they were asked for
/// @param unresolved what names nothing, as it was asked for
/// @param <T> what was asked for
public record Bulk<T>(List<T> items, List<String> unresolved) {

	/// How many may be asked for.
	public static final int MOST = 100;

	public Bulk {
		items = List.copyOf(items);
		unresolved = List.copyOf(unresolved);
	}

	/// Looks up each of some ids once; throws [BadParameter] where there are none or too
	/// many.
	/// @param field as the request calls it
	/// @param ids separated by commas
	/// @param find must find nothing for what is no id
	public static <T> Bulk<T> of(String field, String ids, Function<String, Optional<T>> find) {
		List<T> items = new ArrayList<>();
		List<String> unresolved = new ArrayList<>();
		for (String id : ids(field, ids)) {
			find.apply(id).ifPresentOrElse(items::add, () -> unresolved.add(id));
		}
		return new Bulk<>(items, unresolved);
	}

	/// Lists some ids, each once; throws [BadParameter] where there are none or too many.
	public static List<String> ids(String field, String ids) {
		Set<String> distinct = new LinkedHashSet<>();
		for (String id : ids.split(",", -1)) {
			if (!id.isBlank()) {
				distinct.add(id.strip());
			}
		}
		if (distinct.isEmpty() || distinct.size() > MOST) {
			throw new BadParameter(field, ids, "must be 1 to %d ids, separated by commas".formatted(MOST));
		}
		return List.copyOf(distinct);
	}

}
