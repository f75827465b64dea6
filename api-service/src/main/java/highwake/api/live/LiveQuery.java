package highwake.api.live;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Which reports are wanted: those that every parameter admits. An empty parameter counts as absent; without any, all.
///
/// @param commodity of markets that list one of these: 1 to 20 symbols or names, in any case, separated by commas; each event
/// then has their offers
/// @param market of these markets: up to 100 market ids, separated by commas
/// @param system of markets in these systems: up to 20 names or addresses, separated by commas
/// @param near of markets around a place: a system's name, its address, or `x,y,z` in light-years
/// @param within light-years, 0 to 1000; 50 where it is absent
record LiveQuery(@Nullable @Size(max = 1000, message = "must be at most 1000 characters") String commodity,
		@Nullable @Size(max = 2000, message = "must be at most 2000 characters") String market,
		@Nullable @Size(max = 2000, message = "must be at most 2000 characters") String system,
		@Nullable @Size(max = 100, message = "must be at most 100 characters") String near,
		@Nullable @PositiveOrZero(message = WITHIN) @Max(value = 1000, message = WITHIN) Double within) {

	static final String WITHIN = "must be 0 to 1000";

	private static final double DEFAULT_LY = 50;

	double withinLy() {
		return (this.within == null) ? DEFAULT_LY : this.within;
	}

}
