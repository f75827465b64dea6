package highwake.api.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import highwake.api.http.NewestDays;
import highwake.api.http.PartQuery;

/// Which days of a commodity. An empty parameter counts as absent.
///
/// @param days how many of the newest days, 1 to 3660; 365 where it is absent
/// @param carriers whether fleet carriers count: `exclude`, as where it is absent, or `include`
/// @param limit 1 to 4000; 4000 where it is absent, which is more than the list has
/// @param after the `next` of the answer before
record CommodityPastQuery(@Nullable @Min(value = 1, message = DAYS) @Max(value = 3660, message = DAYS) Long days,
		@Nullable @Pattern(regexp = "|include|exclude", message = "must be include or exclude") String carriers,
		@Nullable @Min(value = 1, message = PartQuery.LIMIT) @Max(value = PartQuery.MOST,
				message = PartQuery.LIMIT) Long limit,
		@Nullable String after) {

	static final String DAYS = "must be 1 to 3660";

	private static final int DEFAULT_DAYS = 365;

	/// Throws [highwake.api.http.BadParameter] for a cursor that is none.
	NewestDays newest() {
		return NewestDays.of(this.after, (this.days == null) ? DEFAULT_DAYS : this.days.intValue());
	}

	int most() {
		return new PartQuery(this.limit, null).most();
	}

	boolean withCarriers() {
		return "include".equals(this.carriers);
	}

}
