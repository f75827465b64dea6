package highwake.api.search;

import java.util.List;
import java.util.function.Function;

import highwake.api.http.Page;

/// A part of what was found of one kind.
///
/// @param end the cursor of what follows; where there is nothing here, that of the part before
/// @param isLast whether nothing follows
/// @param <T> what it is
record Part<T>(List<Hit<T>> hits, String end, boolean isLast) {

	/// Answers the first of what is left of one kind.
	/// @param rest from where the part before ended
	/// @param cursor answers the cursor of what follows one of them
	/// @param before where the part before ended
	static <T> Part<T> of(List<Hit<T>> rest, int most, Function<Hit<T>, String> cursor, String before) {
		Page<Hit<T>> page = Page.of(rest, most, cursor);
		return new Part<>(page.items(), page.items().isEmpty() ? before : cursor.apply(page.items().getLast()),
				page.next() == null);
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
