package highwake.api.offers;

import java.time.Instant;
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
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.store.PackedOffers;

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
		Filter filter = new Filter(board.stations(), side, query, around, query.since(this.clock));
		if (around != null && query.sortsByDistance()) {
			Nearest<Hit> nearest = new Nearest<>(most);
			side.of(good).walk((ordinal, rank, tonnes) -> {
				if (rank > filter.worstRank) {
					return false;
				}
				if (filter.admits(ordinal, tonnes)) {
					nearest.add(filter.hit(ordinal, rank));
				}
				return true;
			});
			return nearest.inOrder();
		}
		List<Hit> hits = new ArrayList<>();
		side.of(good).walk((ordinal, rank, tonnes) -> {
			if (rank > filter.worstRank) {
				return false;
			}
			if (filter.admits(ordinal, tonnes)) {
				hits.add(filter.hit(ordinal, rank));
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
				orders.add(order(board, good, station, hit, around != null));
			}
		}
		return orders;
	}

	private static Order order(Board board, Good good, Station station, Hit hit, boolean isMeasured) {
		PackedOffers.Reader offer = board.offer(hit.ordinal(), good);
		double distanceLy = Point.ly(hit.squared());
		return new Order(good.symbol().value(), station.marketId(), station.stationName(), station.stationType(),
				station.distanceToArrival(), station.maxLandingPadSize(), station.bodyId(), station.bodyName(),
				station.systemAddress(), station.systemName(), station.systemX(), station.systemY(), station.systemZ(),
				offer.buyPriceCr(), offer.demandTonnes(), Bracket.of(offer.demandBracket()), offer.meanPriceCr(),
				offer.sellPriceCr(), offer.stockTonnes(), Bracket.of(offer.stockBracket()),
				Instant.ofEpochMilli(board.stations().reportedAt(hit.ordinal())),
				isMeasured ? Math.round(distanceLy) : null, isMeasured ? distanceLy : null);
	}

	/// What a query wants, asked of each offer in turn.
	private static final class Filter {

		private final BoardStations stations;

		private final Side side;

		private final Carriers carriers;

		private final @Nullable Around around;

		private final long since;

		private final long leastTonnes;

		private final long worstRank;

		Filter(BoardStations stations, Side side, OfferQuery query, @Nullable Around around, long since) {
			this.stations = stations;
			this.side = side;
			this.carriers = query.carriers();
			this.around = around;
			this.since = since;
			this.leastTonnes = query.leastTonnes();
			this.worstRank = query.worstRank(side);
		}

		boolean admits(int ordinal, int tonnes) {
			return this.side.hasVolume(tonnes, this.leastTonnes) && this.stations.reportedAt(ordinal) >= this.since
					&& this.stations.address(ordinal) != 0 && this.carriers.admits(this.stations, ordinal)
					&& (this.around == null || isNear(ordinal, this.around));
		}

		private boolean isNear(int ordinal, Around around) {
			return this.stations.isPlaced(ordinal)
					&& !(around.isItselfLeftOut() && this.stations.address(ordinal) == around.address())
					&& this.stations.squaredTo(ordinal, around.point()) < around.beyond();
		}

		Hit hit(int ordinal, int rank) {
			long squared = (this.around == null) ? 0 : this.stations.squaredTo(ordinal, this.around.point());
			return new Hit(squared, rank, this.stations.key(ordinal), ordinal);
		}

	}

}
