package highwake.api.offers;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.Good;
import highwake.api.board.Nearest;
import highwake.api.board.Point;
import highwake.api.board.Station;
import highwake.galaxy.CommoditySymbol;

/// The offers on the board, best first.
///
/// By price, offers come in the board's order, which ends in the market id; by distance, those of one distance come by
/// price and then by market id. So every list has one order.
@Component
class Offers {

	private final Boards boards;

	private final InstantSource clock;

	Offers(Boards boards, InstantSource clock) {
		this.boards = boards;
		this.clock = clock;
	}

	/// One offer that is wanted.
	private record Hit(long squared, int rank, long marketId, int ordinal) implements Comparable<Hit> {

		@Override
		public int compareTo(Hit other) {
			int byDistance = Long.compare(this.squared, other.squared);
			int byRank = (byDistance != 0) ? byDistance : Integer.compare(this.rank, other.rank);
			return (byRank != 0) ? byRank : Long.compare(this.marketId, other.marketId);
		}

	}

	/// Lists the best offers; empty where no market lists the commodity.
	/// @param around null for the whole galaxy
	List<Order> best(Side side, CommoditySymbol commodity, OfferQuery query, @Nullable Around around, int most) {
		Board board = this.boards.current();
		return board.good(commodity)
			.map((good) -> orders(board, good, hits(board, side, good, query, around, most), around))
			.orElse(List.of());
	}

	private List<Hit> hits(Board board, Side side, Good good, OfferQuery query, @Nullable Around around, int most) {
		BoardStations stations = board.stations();
		OfferFilter filter = new OfferFilter(stations, side, query, around, query.since(this.clock));
		if (around != null && query.sortsByDistance()) {
			Nearest<Hit> nearest = new Nearest<>(most);
			side.of(good).walk((ordinal, rank, tonnes) -> {
				if (filter.isBeyond(rank)) {
					return false;
				}
				if (filter.admits(ordinal, tonnes)) {
					nearest.add(new Hit(filter.squared(ordinal), rank, stations.key(ordinal), ordinal));
				}
				return true;
			});
			return nearest.inOrder();
		}
		List<Hit> hits = new ArrayList<>();
		side.of(good).walk((ordinal, rank, tonnes) -> {
			if (filter.isBeyond(rank)) {
				return false;
			}
			if (filter.admits(ordinal, tonnes)) {
				hits.add(new Hit(filter.squared(ordinal), rank, stations.key(ordinal), ordinal));
			}
			return hits.size() < most;
		});
		return hits;
	}

	private static List<Order> orders(Board board, Good good, List<Hit> hits, @Nullable Around around) {
		List<Order> orders = new ArrayList<>(hits.size());
		for (Hit hit : hits) {
			Station station = board.stations().station(hit.ordinal());
			if (station != null) {
				orders.add(Order.of(good.symbol(), board.stations(), hit.ordinal(), station,
						board.offer(hit.ordinal(), good), (around == null) ? null : Point.ly(hit.squared())));
			}
		}
		return orders;
	}

}
