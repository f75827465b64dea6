package highwake.api.changes;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.carriers.CarrierSighting;
import highwake.api.markets.MarketAnswer;
import highwake.api.stations.StationAnswer;

/// One thing as it is now, because it has changed: the components are the JSON. Of `station`, `carrier` and `market` the one
/// that `kind` names is given, or none where the thing is gone.
///
/// @param kind `station`, `carrier` or `market`
/// @param id a market id, or a carrier's callsign
/// @param isRemoved whether it is gone: a mirror forgets it
/// @param station as `/v3/stations/{marketId}` tells it; a later report alone changes its `marketReportedAt` without notice
/// @param market the whole newest report
public record Change(String kind, String id, boolean isRemoved, @Nullable StationAnswer station,
		@Nullable CarrierSighting carrier, @Nullable Report market) {

	/// A market's newest report: the components are the JSON.
	///
	/// @param reportedAt when a commander saw it
	/// @param items all that it lists, by symbol; what it does not list is not traded any
	/// more
	public record Report(Instant reportedAt, List<MarketAnswer.Line> items) {

		public Report {
			items = List.copyOf(items);
		}

	}

	static Change station(String id, @Nullable StationAnswer station) {
		return new Change(ChangeKind.STATION.word(), id, station == null, station, null, null);
	}

	static Change carrier(String id, @Nullable CarrierSighting carrier) {
		return new Change(ChangeKind.CARRIER.word(), id, carrier == null, null, carrier, null);
	}

	static Change market(String id, @Nullable Report market) {
		return new Change(ChangeKind.MARKET.word(), id, market == null, null, null, market);
	}

}
