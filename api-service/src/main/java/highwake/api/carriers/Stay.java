package highwake.api.carriers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A carrier's stay in a system, between two jumps: the components are the JSON.
///
/// @param systemAddress as text
/// @param systemName null where the system is not known, as are the three that follow
/// @param x light-years, Sol at the origin, as are the two that follow
/// @param firstSeenAt on the first day that it was seen there
/// @param lastSeenAt on the last day that it was seen there, the first time of that day
record Stay(String systemAddress, @Nullable String systemName, @Nullable Double x, @Nullable Double y,
		@Nullable Double z, Instant firstSeenAt, Instant lastSeenAt) {
}
