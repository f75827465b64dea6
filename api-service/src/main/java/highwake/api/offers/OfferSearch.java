package highwake.api.offers;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Boards;
import highwake.api.board.Good;
import highwake.api.board.Nearest;
import highwake.api.board.Point;
import highwake.api.board.PriceOrder;
import highwake.api.board.Station;
import highwake.api.commodities.GoodNames;
import highwake.api.http.Page;
import highwake.api.stations.StationBrief;
import highwake.api.systems.Place;
import highwake.api.systems.Places;
import highwake.galaxy.CommoditySymbol;

/// Looks for offers of several commodities at once. An answer is of one snapshot of the board; it costs at most a walk over
/// the offers of the commodities that are asked for, and by price no more of it than a page needs.
@Component
class OfferSearch {

	private static final long MILLIS_A_SECOND = 1000;

	private final Boards boards;

	private final Places places;

	private final WantedGoods goods;

	private final GoodNames names;

	private final Spreads spreads;

	private final InstantSource clock;

	OfferSearch(Boards boards, Places places, WantedGoods goods, GoodNames names, Spreads spreads,
			InstantSource clock) {
		this.boards = boards;
		this.places = places;
		this.goods = goods;
		this.names = names;
		this.spreads = spreads;
		this.clock = clock;
	}

	/// One offer that is wanted.
	private record Hit(Position position, Seller seller, int ordinal) implements Comparable<Hit> {

		@Override
		public int compareTo(Hit other) {
			return this.position.compareTo(other.position);
		}

	}

	/// One commodity of those that are asked for.
	private record Seller(Good good, Spread spread, Trust trust) {
	}

	/// Lists a page of the offers that are wanted; throws
	/// [highwake.api.http.BadParameter] for a parameter that cannot be used,
	/// [highwake.api.http.NotFound] where there is no such place.
	Page<FoundOffer> page(OfferSearchQuery query) {
		Board board = this.boards.current();
		Ranking ranking = query.ranking();
		Position.Start start = Position.Start.of(query.after(), ranking, this.clock.millis());
		Place place = place(query);
		OfferCriteria criteria = new OfferCriteria(board.stations(), query, place, start.now());
		Nearest<Hit> nearest = new Nearest<>(query.most() + 1);
		for (CommoditySymbol symbol : this.goods.require("commodity", query.commodity(), board)) {
			board.good(symbol).ifPresent((good) -> {
				Spread spread = this.spreads.of(good, query.marketSide(), board.stations());
				Trust trust = new Trust(board, query.marketSide(), good, spread, start.now());
				collect(board, query, ranking, criteria, start, new Seller(good, spread, trust), nearest);
			});
		}
		List<Hit> hits = nearest.inOrder();
		boolean hasMore = hits.size() > query.most();
		List<Hit> shown = hasMore ? hits.subList(0, query.most()) : hits;
		String next = hasMore ? shown.getLast().position().cursor(ranking, start.now()) : null;
		return new Page<>(answers(board, criteria, place != null, start.now(), shown), next);
	}

	private @Nullable Place place(OfferSearchQuery query) {
		String near = query.near();
		return (near == null || near.isBlank()) ? null : this.places.require("near", near);
	}

	private static void collect(Board board, OfferSearchQuery query, Ranking ranking, OfferCriteria criteria,
			Position.Start start, Seller seller, Nearest<Hit> nearest) {
		double leastConfidence = query.leastConfidence();
		int enough = (ranking == Ranking.PRICE) ? query.most() + 1 : Integer.MAX_VALUE;
		int taken = 0;
		PriceOrder.Reader offer = query.marketSide().of(seller.good()).read();
		while (taken < enough && offer.next() && !criteria.isBeyond(offer.rank())) {
			int ordinal = offer.ordinal();
			int rank = offer.rank();
			if (criteria.admits(ordinal, rank, offer.tonnes())) {
				Position position = position(board, ranking, criteria, start.now(), seller, ordinal, rank);
				if (start.isBefore(position)
						&& (leastConfidence == 0 || seller.trust().of(ordinal, Math.abs(rank)) >= leastConfidence)) {
					nearest.add(new Hit(position, seller, ordinal));
					taken++;
				}
			}
		}
	}

	private static Position position(Board board, Ranking ranking, OfferCriteria criteria, long now, Seller seller,
			int ordinal, int rank) {
		double key = switch (ranking) {
			case PRICE -> rank;
			case DISTANCE -> criteria.squared(ordinal);
			case AGE -> -board.stations().reportedAt(ordinal);
			case BEST -> -Worth.of(seller.spread(), rank, Point.ly(criteria.squared(ordinal)),
					Math.max(0, now - board.stations().reportedAt(ordinal)),
					seller.trust().of(ordinal, Math.abs(rank)));
		};
		return new Position(key, rank, seller.good().symbol().value(), board.stations().key(ordinal));
	}

	private List<FoundOffer> answers(Board board, OfferCriteria criteria, boolean isMeasured, long now,
			List<Hit> hits) {
		List<FoundOffer> answers = new ArrayList<>(hits.size());
		for (Hit hit : hits) {
			Station station = board.stations().station(hit.ordinal());
			if (station != null) {
				Good good = hit.seller().good();
				long reportedAt = board.stations().reportedAt(hit.ordinal());
				answers.add(FoundOffer.of(this.names.of(good.symbol()), board.offer(hit.ordinal(), good),
						StationBrief.of(station), isMeasured ? Point.ly(criteria.squared(hit.ordinal())) : null,
						Instant.ofEpochMilli(reportedAt), Math.max(0, now - reportedAt) / MILLIS_A_SECOND,
						hit.seller().trust().explained(hit.ordinal(), Math.abs(hit.position().rank()))));
			}
		}
		return answers;
	}

}
