package highwake.api.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Which days of a commodity. An empty parameter counts as absent.
///
/// @param days how many of the newest days, 1 to 3660; 365 where it is absent
/// @param carriers whether fleet carriers count: `exclude`, as where it is absent, or `include`
record CommodityPastQuery(@Nullable @Min(value = 1, message = DAYS) @Max(value = 3660, message = DAYS) Long days,
		@Nullable @Pattern(regexp = "|include|exclude", message = "must be include or exclude") String carriers) {

	static final String DAYS = "must be 1 to 3660";

	private static final int DEFAULT_DAYS = 365;

	int count() {
		return (this.days == null) ? DEFAULT_DAYS : this.days.intValue();
	}

	boolean withCarriers() {
		return "include".equals(this.carriers);
	}

}
