package highwake.api.stale;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.Nearest;
import highwake.api.board.Point;
import highwake.api.board.Station;
import highwake.api.board.Trades;
import highwake.api.stations.StationBrief;
import highwake.galaxy.Coordinates;
import highwake.store.PackedOffers;

/// Ranks the markets around a place by what a visit would be worth to everybody: the older its last report and the more
/// it traded then, the more. Fleet carriers are left out: they come and go.
@Component
class StaleMarkets {

	/// A market of which nobody has told for longer is forgotten anyway.
	private static final double OLDEST_DAYS = 90;

	/// A demand of 0 has no limit; a ship carries so much.
	private static final int UNLIMITED_TONNES = 1000;

	private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();

	private final Boards boards;

	private final InstantSource clock;

	StaleMarkets(Boards boards, InstantSource clock) {
		this.boards = boards;
		this.clock = clock;
	}

	private record Ranked(StaleMarket market) implements Comparable<Ranked> {

		@Override
		public int compareTo(Ranked other) {
			int byWorth = Double.compare(other.market.worth(), this.market.worth());
			return (byWorth != 0) ? byWorth
					: Long.compare(this.market.station().marketId(), other.market.station().marketId());
		}

	}

	/// Lists them, the most worth first, then by market id.
	List<StaleMarket> around(Coordinates place, StaleQuery query) {
		Board board = this.boards.current();
		BoardStations stations = board.stations();
		Point from = Point.of(place);
		long now = this.clock.millis();
		Nearest<Ranked> best = new Nearest<>(query.most());
		for (int ordinal = 0; ordinal < stations.size(); ordinal++) {
			if (stations.reportedAt(ordinal) == 0 || !stations.isPlaced(ordinal) || stations.isFleetCarrier(ordinal)
					|| stations.largestPad(ordinal) < query.leastPad()) {
				continue;
			}
			double ly = Point.ly(stations.squaredTo(ordinal, from));
			Station station = stations.station(ordinal);
			if (ly <= query.ly() && station != null && isNearEnough(station, query)) {
				best.add(new Ranked(market(board, ordinal, station, ly, now)));
			}
		}
		return best.inOrder().stream().map(Ranked::market).toList();
	}

	private static boolean isNearEnough(Station station, StaleQuery query) {
		return query.maxArrivalLs() == null
				|| (station.distanceToArrival() != null && station.distanceToArrival() <= query.maxArrivalLs());
	}

	private static StaleMarket market(Board board, int ordinal, Station station, double ly, long now) {
		long reportedAt = board.stations().reportedAt(ordinal);
		double days = Math.max(0, now - reportedAt) / MILLIS_A_DAY;
		long value = tradeValue(board.stations().offers(ordinal));
		return new StaleMarket(StationBrief.of(station), rounded(ly), Instant.ofEpochMilli(reportedAt), rounded(days),
				value, rounded(Math.min(days, OLDEST_DAYS) * Math.log10(1.0 + value)));
	}

	/// Answers the credits that all it sold and wanted came to.
	private static long tradeValue(PackedOffers.Reader offer) {
		long value = 0;
		while (offer.next()) {
			if (Trades.isExport(offer)) {
				value += (long) offer.buyPriceCr() * offer.stockTonnes();
			}
			else if (Trades.isImport(offer)) {
				int tonnes = (offer.demandTonnes() == 0) ? UNLIMITED_TONNES : offer.demandTonnes();
				value += (long) offer.sellPriceCr() * tonnes;
			}
		}
		return value;
	}

	private static double rounded(double number) {
		return Math.round(number * 100) / 100.0;
	}

}
