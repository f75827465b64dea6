package highwake.api.stations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import highwake.api.board.Station;

/// A station of a system and when its market was last reported: the components are the JSON, in Ardent's order.
///
/// @param distanceToArrival light-seconds from the arrival star
/// @param maxLandingPadSize 1 small, 2 medium, 3 large
/// @param updatedAt the newest market report, null while there is none
record SystemMarket(@Nullable Long systemAddress, String systemName, long marketId, String stationName,
		@Nullable String stationType, @Nullable String primaryEconomy, @Nullable String secondaryEconomy,
		@Nullable Double distanceToArrival, @Nullable Integer maxLandingPadSize, @Nullable String allegiance,
		@Nullable String government, @Nullable String controllingFaction, @Nullable Instant updatedAt) {

	/// @param reportedAt epoch milliseconds, 0 while there is no report
	static SystemMarket of(Station station, long reportedAt) {
		return new SystemMarket(station.systemAddress(), station.systemName(), station.marketId(),
				station.stationName(), station.stationType(), station.primaryEconomy(), station.secondaryEconomy(),
				station.distanceToArrival(), station.maxLandingPadSize(), station.allegiance(), station.government(),
				station.controllingFaction(), (reportedAt == 0) ? null : Instant.ofEpochMilli(reportedAt));
	}

}
