package highwake.benchmarks.api;

import org.jspecify.annotations.Nullable;

/// A made-up station or fleet carrier.
///
/// @param services as the column has them
/// @param economies as the column has them
/// @param body null in deep space
record MadeStation(long marketId, String name, MadeSystem system, String type, double arrivalLs, int smallPads,
		int mediumPads, int largePads, String services, String economies, String faction, @Nullable String body) {

	static final String CARRIER = "FleetCarrier";

	boolean isCarrier() {
		return this.type.equals(CARRIER);
	}

}
