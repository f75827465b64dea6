package highwake.website.home;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What `/v3/status` tells, as far as the page reads it.
///
/// @param newestDatum when the newest thing that is known was seen, or null before the first
/// @param markets how many markets have been reported
/// @param stations how many stations are known
/// @param systems how many systems are known
/// @param offers how many prices are known
/// @param updatesLast24Hours how many markets were reported in the last 24 hours
record ApiStatus(@Nullable Instant newestDatum, long markets, long stations, long systems, long offers,
		long updatesLast24Hours) {
}
