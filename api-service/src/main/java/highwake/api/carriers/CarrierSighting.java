package highwake.api.carriers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What is known of a fleet carrier by its callsign alone: the components are the JSON. Null is what nobody has told.
///
/// @param name what its owner calls it
/// @param systemAddress where it was seen last, as text; null while only the system's name is known
/// @param systemName null while nobody has told where it is
/// @param x light-years, Sol at the origin, as are the two that follow
/// @param seenAt when it was seen last
public record CarrierSighting(String callsign, @Nullable String name, @Nullable String systemAddress,
		@Nullable String systemName, @Nullable Double x, @Nullable Double y, @Nullable Double z, Instant seenAt) {
}
