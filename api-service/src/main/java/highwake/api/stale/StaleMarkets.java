package highwake.api.stale;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.Nearest;
import highwake.api.board.Point;
import highwake.api.board.Station;
import highwake.api.board.Trades;
import highwake.api.http.Cursor;
import highwake.api.http.Page;
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

	/// Milliseconds by which two programs' clocks may differ.
	private static final long A_MINUTE = 60_000;

	private static final long CLOCKS_APART = A_MINUTE;

	private static final Cursor CURSOR = new Cursor("stale", 3);

	private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();

	private final Boards boards;

	private final InstantSource clock;

	StaleMarkets(Boards boards, InstantSource clock) {
		this.boards = boards;
		this.clock = clock;
	}

	/// Where a market stands in the list.
	private record Position(double worth, long marketId) implements Comparable<Position> {

		@Override
		public int compareTo(Position other) {
			int byWorth = Double.compare(other.worth, this.worth);
			return (byWorth != 0) ? byWorth : Long.compare(this.marketId, other.marketId);
		}

	}

	private record Ranked(StaleMarket market) implements Comparable<Ranked> {

		Position position() {
			return new Position(this.market.worth(), this.market.station().marketId());
		}

		@Override
		public int compareTo(Ranked other) {
			return position().compareTo(other.position());
		}

	}

	/// Where a list goes on.
	///
	/// @param now epoch milliseconds from which ages count, on later pages too, or
	/// markets would change places between two of them; a whole minute, or no two answers
	/// would be the same
	/// @param last null at the beginning
	private record Start(long now, @Nullable Position last) {

		static Start of(@Nullable String after, long now) {
			List<String> words = CURSOR.words(after);
			if (after == null || words.isEmpty()) {
				return new Start(now - now % A_MINUTE, null);
			}
			long then = Cursor.number(after, words.get(0));
			double worth = Double.longBitsToDouble(Cursor.number(after, words.get(1)));
			if (then < 0 || then > now + CLOCKS_APART) {
				throw Cursor.bad(after);
			}
			return new Start(then, new Position(worth, Cursor.number(after, words.get(2))));
		}

		boolean isBefore(Ranked market) {
			return this.last == null || this.last.compareTo(market.position()) < 0;
		}

		String cursor(Ranked market) {
			return CURSOR.of(this.now, Double.doubleToLongBits(market.position().worth()),
					market.position().marketId());
		}

	}

	/// Lists a page of them, the most worth first, then by market id; throws
	/// [highwake.api.http.BadParameter] for a cursor that is none.
	Page<StaleMarket> around(Coordinates place, StaleQuery query) {
		Board board = this.boards.current();
		BoardStations stations = board.stations();
		Point from = Point.of(place);
		Start start = Start.of(query.after(), this.clock.millis());
		Nearest<Ranked> best = new Nearest<>(query.most() + 1);
		for (int ordinal = 0; ordinal < stations.size(); ordinal++) {
			if (stations.reportedAt(ordinal) == 0 || !stations.isPlaced(ordinal) || stations.isFleetCarrier(ordinal)
					|| stations.largestPad(ordinal) < query.leastPad()) {
				continue;
			}
			double ly = Point.ly(stations.squaredTo(ordinal, from));
			Station station = stations.station(ordinal);
			if (ly <= query.ly() && station != null && isNearEnough(station, query)) {
				Ranked market = new Ranked(market(board, ordinal, station, ly, start.now()));
				if (start.isBefore(market)) {
					best.add(market);
				}
			}
		}
		return Page.of(best.inOrder(), query.most(), start::cursor).map(Ranked::market);
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
