package highwake.api.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Which part of a market's past.
///
/// @param commodity its symbol or its name, in any case
/// @param days how far back, 1 to 365; 90 where it is absent; reports are kept for 90 unless the operator says otherwise
/// @param limit 1 to 1000; 100 where it is absent
/// @param after the `next` of the answer before
public record PastQuery(
		@NotBlank(message = "must be given") @Size(max = 100,
				message = "must be at most 100 characters") String commodity,
		@Nullable @Min(value = 1, message = DAYS) @Max(value = 365, message = DAYS) Long days,
		@Nullable @Min(value = 1, message = LIMIT) @Max(value = 1000, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String DAYS = "must be 1 to 365";

	static final String LIMIT = "must be 1 to 1000";

	private static final long DEFAULT_DAYS = 90;

	private static final int DEFAULT_LIMIT = 100;

	long daysBack() {
		return (this.days == null) ? DEFAULT_DAYS : this.days;
	}

	int most() {
		return (this.limit == null) ? DEFAULT_LIMIT : this.limit.intValue();
	}

}
