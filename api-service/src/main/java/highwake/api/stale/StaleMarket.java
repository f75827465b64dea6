package highwake.api.stale;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A market that is worth a visit: the components are the JSON.
///
/// @param arrivalLs light-seconds from the arrival star
/// @param pad the largest, 1 small, 2 medium, 3 large
/// @param reportedAt when a commander last told what it trades
/// @param ageDays since then
/// @param tradeValue credits: what it sold and wanted at that time
/// @param worth ageDays, 90 at most, times the number of digits of tradeValue
record StaleMarket(long marketId, String stationName, @Nullable String stationType, @Nullable Double arrivalLs,
		@Nullable Integer pad, @Nullable String systemAddress, String systemName, double distanceLy, Instant reportedAt,
		double ageDays, long tradeValue, double worth) {
}
