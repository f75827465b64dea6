package highwake.api.board;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import highwake.galaxy.Coordinates;

/// One station or fleet carrier as the public API shows it: the components are the JSON, in Ardent's order.
///
/// A service is 1 where the station has it, 0 where it has not, null while nobody has told. Source of the services'
/// names: journal manual, `Docked`, `StationServices`.
///
/// @param marketId the station's key
/// @param distanceToArrival light-seconds from the arrival star
/// @param restock the journal's `rearm`
/// @param systemAddress null while only the system's name is known, and more than one system, or none, has it
/// @param systemX light-years, as are the two that follow
/// @param bodyId the body it stands on or orbits, where an approach has told of it in this system
/// @param latitude degrees
/// @param longitude degrees
/// @param maxLandingPadSize 1 small, 2 medium, 3 large
/// @param updatedAt the newest time at which something of it was true
/// @param dockingAccess whom a carrier lets dock, null for all other stations and where nobody has told; not for `/v2`
public record Station(long marketId, String stationName, @Nullable Double distanceToArrival,
		@Nullable String stationType, @Nullable String allegiance, @Nullable String government,
		@Nullable String controllingFaction, @Nullable String primaryEconomy, @Nullable String secondaryEconomy,
		@Nullable Integer shipyard, @Nullable Integer outfitting, @Nullable Integer blackMarket,
		@Nullable Integer contacts, @Nullable Integer crewLounge, @Nullable Integer interstellarFactors,
		@Nullable Integer materialTrader, @Nullable Integer missions, @Nullable Integer refuel,
		@Nullable Integer repair, @Nullable Integer restock, @Nullable Integer searchAndRescue,
		@Nullable Integer technologyBroker, @Nullable Integer tuning, @Nullable Integer universalCartographics,
		@Nullable Long systemAddress, String systemName, @Nullable Double systemX, @Nullable Double systemY,
		@Nullable Double systemZ, @Nullable Integer bodyId, @Nullable String bodyName, @Nullable Double latitude,
		@Nullable Double longitude, @Nullable Integer maxLandingPadSize, Instant updatedAt,
		@JsonIgnore @Nullable DockingAccess dockingAccess) {

	/// Answers where the station is, null while its system's address or place is not
	/// known.
	@Nullable Point point() {
		return (this.systemAddress != null && this.systemX != null && this.systemY != null && this.systemZ != null)
				? Point.of(new Coordinates(this.systemX, this.systemY, this.systemZ)) : null;
	}

	/// Tells whether it is a fleet carrier.
	@JsonIgnore
	public boolean isFleetCarrier() {
		return StationTypes.FLEET_CARRIER.equals(this.stationType);
	}

}
