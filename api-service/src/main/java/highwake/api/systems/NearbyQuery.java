package highwake.api.systems;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/// How far to look for systems.
///
/// @param maxDistance light-years; 100 where it is absent, at most 500: more is taken for 500
record NearbyQuery(@Nullable @PositiveOrZero(message = "must be 0 or more") Double maxDistance) {

	private static final double DEFAULT_LY = 100;

	private static final double MOST_LY = 500;

	double maxDistanceLy() {
		return (this.maxDistance == null) ? DEFAULT_LY : Math.min(this.maxDistance, MOST_LY);
	}

}
