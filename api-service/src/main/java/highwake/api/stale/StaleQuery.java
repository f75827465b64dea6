package highwake.api.stale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import highwake.api.stations.Pad;

/// Where to look for markets that are worth a visit.
///
/// @param near a system's name, its address, or `x,y,z` in light-years
/// @param within light-years, 0 to 100; 50 where it is absent
/// @param pad what the ship needs; stations whose pads are not known are left out
/// @param maxArrivalLs light-seconds from the arrival star; stations of which it is not known are left out
/// @param limit 1 to 100; 20 where it is absent
/// @param after the `next` of the answer before
record StaleQuery(@NotBlank(message = "must be given") String near,
		@Nullable @Min(value = 0, message = WITHIN) @Max(value = 100, message = WITHIN) Double within,
		@Nullable @Pattern(regexp = "|small|medium|large", message = "must be small, medium or large") String pad,
		@Nullable @Min(value = 0, message = "must be 0 or more") Double maxArrivalLs,
		@Nullable @Min(value = 1, message = LIMIT) @Max(value = 100, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String WITHIN = "must be 0 to 100";

	static final String LIMIT = "must be 1 to 100";

	private static final double DEFAULT_LY = 50;

	private static final int DEFAULT_LIMIT = 20;

	double ly() {
		return (this.within == null) ? DEFAULT_LY : this.within;
	}

	/// Answers the least size of pad that will do, 0 for any.
	int leastPad() {
		return (this.pad == null || this.pad.isEmpty()) ? 0 : Pad.of(this.pad).size();
	}

	int most() {
		return (this.limit == null) ? DEFAULT_LIMIT : this.limit.intValue();
	}

}
