package highwake.api.search;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import highwake.api.http.Cursor;

/// What to look for.
///
/// @param q the text, at most 64 characters
/// @param limit how many of each kind, 1 to 25; 8 where it is absent
/// @param after the `next` of the answer before
record SearchQuery(
		@NotBlank(message = "must be given") @Size(max = 64, message = "must be at most 64 characters") String q,
		@Nullable @Min(value = 1, message = LIMIT) @Max(value = 25, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String LIMIT = "must be 1 to 25";

	private static final int DEFAULT_LIMIT = 8;

	private static final int KINDS = 6;

	/// The text, and a cursor of each kind.
	private static final Cursor CURSOR = new Cursor("search", 1 + KINDS);

	String text() {
		return this.q.strip();
	}

	/// Answers where the part before ended, of each kind; empty where it has not begun.
	/// Throws [highwake.api.http.BadParameter] for a cursor that is none.
	List<String> afterOfEachKind() {
		List<String> words = CURSOR.words(this.after);
		if (this.after == null || words.isEmpty()) {
			return Collections.nCopies(KINDS, "");
		}
		if (!words.getFirst().equals(text())) {
			throw Cursor.bad(this.after);
		}
		return words.subList(1, words.size());
	}

	/// Answers the cursor of what follows.
	/// @param ends where this part ended, of each kind
	String next(List<String> ends) {
		return CURSOR.of(Stream.concat(Stream.of(text()), ends.stream()).toArray());
	}

	boolean isLaterPart() {
		return this.after != null && !this.after.isEmpty();
	}

	int most() {
		return (this.limit == null) ? DEFAULT_LIMIT : this.limit.intValue();
	}

}
