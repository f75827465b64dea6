package highwake.api.stations;

import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Which of a system's stations. An empty parameter counts as absent.
///
/// @param carriers whether fleet carriers count: `include`, as where it is absent, `exclude` or `only`
/// @param limit 1 to 100; 100 where it is absent
/// @param after the `next` of the answer before
record SystemStationsQuery(
		@Nullable @Pattern(regexp = "|include|exclude|only",
				message = "must be include, exclude or only") String carriers,
		@Nullable @Min(value = 1, message = LIMIT) @Max(value = 100, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String LIMIT = "must be 1 to 100";

	private static final int MOST = 100;

	CarrierRule carrierRule() {
		return (this.carriers == null || this.carriers.isEmpty()) ? CarrierRule.INCLUDE
				: CarrierRule.valueOf(this.carriers.toUpperCase(Locale.ROOT));
	}

	int most() {
		return (this.limit == null) ? MOST : this.limit.intValue();
	}

}
