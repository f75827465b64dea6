package highwake.api.stations;

import jakarta.validation.constraints.PositiveOrZero;

import org.jspecify.annotations.Nullable;

/// Which stations will do.
///
/// @param minLandingPadSize 1 small, 2 medium, 3 large; 1 where it is absent
record NearestQuery(@Nullable @PositiveOrZero(message = "must be 0 or more") Long minLandingPadSize) {

	long leastPad() {
		return (this.minLandingPadSize == null) ? 1 : this.minLandingPadSize;
	}

}
