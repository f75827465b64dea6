package highwake.api.stale;

import java.time.Instant;

import highwake.api.stations.StationBrief;

/// A market that is worth a visit: the components are the JSON.
///
/// @param reportedAt when a commander last told what it trades
/// @param ageDays since then
/// @param tradeValue credits: what it sold and wanted at that time
/// @param worth ageDays, 90 at most, times the number of digits of tradeValue
record StaleMarket(StationBrief station, double distanceLy, Instant reportedAt, double ageDays, long tradeValue,
		double worth) {
}
