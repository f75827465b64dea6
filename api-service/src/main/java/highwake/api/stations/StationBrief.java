package highwake.api.stations;

import org.jspecify.annotations.Nullable;

import highwake.api.board.DockingAccess;
import highwake.api.board.Station;

/// A station in brief, as lists under `/v3` show it: the components are the JSON.
///
/// @param type the game's word, null while it is not known
/// @param pad its largest landing pad: `small`, `medium` or `large`; null while it is not known
/// @param arrivalLs light-seconds from the arrival star
/// @param systemAddress as text: a script would round the number
/// @param x light-years, Sol at the origin, as are the two that follow
/// @param dockingAccess whom a fleet carrier lets dock: `all`, `none`, `friends`, `squadron`, `squadronfriends`; null for
/// other stations and where nobody has told
public record StationBrief(long marketId, String name, @Nullable String type, @Nullable String pad,
		@Nullable Double arrivalLs, @Nullable String systemAddress, String systemName, @Nullable Double x,
		@Nullable Double y, @Nullable Double z, boolean isFleetCarrier, @Nullable String dockingAccess) {

	/// Answers a station in brief.
	public static StationBrief of(Station station) {
		Long address = station.systemAddress();
		Integer pad = station.maxLandingPadSize();
		DockingAccess access = station.dockingAccess();
		return new StationBrief(station.marketId(), station.stationName(), station.stationType(),
				(pad != null) ? Pad.of(pad).word() : null, station.distanceToArrival(),
				(address != null) ? String.valueOf(address) : null, station.systemName(), station.systemX(),
				station.systemY(), station.systemZ(), station.isFleetCarrier(),
				(access != null) ? access.word() : null);
	}

}
