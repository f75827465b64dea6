package highwake.api.stats;

import java.time.Duration;
import java.time.Instant;

import highwake.api.board.BoardStations;
import highwake.api.board.Station;

/// What was seen in the time before a moment. Time passes for every station at once, so it is counted by a pass over all
/// of them: well under a millisecond for 80,000.
///
/// @param marketsLastHour markets that were reported, as in the next
/// @param stationsLastDay stations and carriers of which anything was seen
/// @param ordersLastDay what the markets reported in that day list
record Lately(Instant at, int marketsLastHour, int marketsLastDay, int stationsLastDay, long ordersLastDay) {

	static Lately of(BoardStations stations, Instant at) {
		long hour = at.minus(Duration.ofHours(1)).toEpochMilli();
		long day = at.minus(Duration.ofDays(1)).toEpochMilli();
		int marketsLastHour = 0;
		int marketsLastDay = 0;
		int stationsLastDay = 0;
		long orders = 0;
		for (int ordinal = 0; ordinal < stations.size(); ordinal++) {
			Station station = stations.station(ordinal);
			boolean isReported = stations.reportedAt(ordinal) >= day;
			marketsLastHour += (stations.reportedAt(ordinal) >= hour) ? 1 : 0;
			marketsLastDay += isReported ? 1 : 0;
			stationsLastDay += (isReported || (station != null && station.updatedAt().toEpochMilli() >= day)) ? 1 : 0;
			orders += isReported ? stations.offers(ordinal).remaining() : 0;
		}
		return new Lately(at, marketsLastHour, marketsLastDay, stationsLastDay, orders);
	}

}
