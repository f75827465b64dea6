package highwake.api.live;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/// Which of the newest reports are wanted.
///
/// @param limit 1 to 100; 8 where it is absent
/// @param after the `next` of the answer before
record UpdatesQuery(@Nullable @Min(value = 1, message = LIMIT) @Max(value = 100, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String LIMIT = "must be 1 to 100";

	private static final int DEFAULT_LIMIT = 8;

	int most() {
		return (this.limit == null) ? DEFAULT_LIMIT : this.limit.intValue();
	}

}
