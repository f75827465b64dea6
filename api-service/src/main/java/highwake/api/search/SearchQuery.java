package highwake.api.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What to look for.
///
/// @param q the text, at most 64 characters
/// @param limit how many of each kind, 1 to 25; 8 where it is absent
record SearchQuery(
		@NotBlank(message = "must be given") @Size(max = 64, message = "must be at most 64 characters") String q,
		@Nullable @Min(value = 1, message = LIMIT) @Max(value = 25, message = LIMIT) Long limit) {

	static final String LIMIT = "must be 1 to 25";

	private static final int DEFAULT_LIMIT = 8;

	String text() {
		return this.q.strip();
	}

	int most() {
		return (this.limit == null) ? DEFAULT_LIMIT : this.limit.intValue();
	}

}
