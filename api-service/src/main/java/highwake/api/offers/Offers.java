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
import highwake.api.board.PriceOrder;
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
		PriceOrder.Reader offer = side.of(good).read();
		if (around != null && query.sortsByDistance()) {
			Nearest<Hit> nearest = new Nearest<>(most);
			while (offer.next() && !filter.isBeyond(offer.rank())) {
				if (filter.admits(offer)) {
					nearest.add(hit(stations, filter, offer));
				}
			}
			return nearest.inOrder();
		}
		List<Hit> hits = new ArrayList<>();
		while (hits.size() < most && offer.next() && !filter.isBeyond(offer.rank())) {
			if (filter.admits(offer)) {
				hits.add(hit(stations, filter, offer));
			}
		}
		return hits;
	}

	private static Hit hit(BoardStations stations, OfferFilter filter, PriceOrder.Reader offer) {
		int ordinal = offer.ordinal();
		return new Hit(filter.squared(ordinal), offer.rank(), stations.key(ordinal), ordinal);
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
