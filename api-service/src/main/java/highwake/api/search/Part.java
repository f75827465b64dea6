package highwake.api.search;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// A part of what was found of one kind.
///
/// @param end makes the cursor of what follows; where there is nothing here, that of the part before
/// @param isLast whether nothing follows
/// @param <T> what it is
record Part<T>(List<Hit<T>> hits, Supplier<String> end, boolean isLast) {

	/// Answers the first of what is left of one kind.
	/// @param rest from where the part before ended
	/// @param cursor answers the cursor of what follows one of them
	/// @param before where the part before ended
	static <T> Part<T> of(List<Hit<T>> rest, int most, Function<Hit<T>, String> cursor, String before) {
		List<Hit<T>> hits = rest.subList(0, Math.min(rest.size(), most));
		return new Part<>(hits, () -> hits.isEmpty() ? before : cursor.apply(hits.getLast()),
				hits.size() == rest.size());
	}

	/// Answers the same with something else in place of what was found.
	<R> Part<R> with(List<Hit<R>> others) {
		return new Part<>(others, this.end, this.isLast);
	}

	/// Lists what was found.
	List<T> things() {
		return this.hits.stream().map(Hit::found).toList();
	}

}
