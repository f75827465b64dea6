package highwake.api.stats;

import java.time.Instant;

/// How much there is: the components are the JSON, in Ardent's order.
///
/// @param pointsOfInterest named places on bodies that have no market
/// @param updatedInLast24Hours stations and offers together
record StatsAnswer(int systems, long pointsOfInterest, Stations stations, Trade trade, long updatedInLast24Hours,
		Instant timestamp) {

	/// @param stations those of a known type that are no fleet carriers
	/// @param updatedInLast24Hours stations and carriers of which something was seen
	record Stations(int stations, int carriers, int updatedInLast24Hours) {
	}

	/// @param orders one for each good at each market
	/// @param updatedInLast24Hours orders that were seen
	record Trade(int markets, long orders, long updatedInLast24Hours, int uniqueCommodities) {
	}

}
