package highwake.api.bodies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import highwake.api.http.Cursor;

/// Which part of a system's bodies.
///
/// @param limit 1 to 100; 100 where it is absent
/// @param after the `next` of the part before
record BodiesQuery(@Nullable @Min(value = 1, message = LIMIT) @Max(value = 100, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String LIMIT = "must be 1 to 100";

	static final Cursor CURSOR = new Cursor("bodies", 1);

	private static final int MOST = 100;

	int most() {
		return (this.limit == null) ? MOST : this.limit.intValue();
	}

	/// Answers the number of the body after which the part begins, -1 for the first;
	/// throws [highwake.api.http.BadParameter] for a cursor that is none.
	long afterBody() {
		return (this.after == null || this.after.isEmpty()) ? -1
				: Cursor.number(this.after, CURSOR.words(this.after).getFirst());
	}

}
