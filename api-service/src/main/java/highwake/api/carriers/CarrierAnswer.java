package highwake.api.carriers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A fleet carrier as `/v3` shows it: the components are the JSON. Null is what nobody has told.
///
/// @param name what its owner calls it
/// @param marketId its key as a station, null while nobody has told it
/// @param systemAddress where it was seen last, as text; null while only the system's name is known
/// @param systemName null while nobody has told where it is
/// @param x light-years, Sol at the origin, as are the two that follow
/// @param dockingAccess `all`, `none`, `friends`, `squadron`, `squadronfriends`
/// @param marketReportedAt the newest market report
/// @param seenAt when it was seen last
record CarrierAnswer(String callsign, @Nullable String name, @Nullable Long marketId, @Nullable String systemAddress,
		@Nullable String systemName, @Nullable Double x, @Nullable Double y, @Nullable Double z,
		@Nullable String dockingAccess, @Nullable Instant marketReportedAt, Instant seenAt) {
}
