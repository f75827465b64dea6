package highwake.api.offers;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.Station;
import highwake.api.stations.SystemStations;
import highwake.api.systems.StarSystem;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.store.PackedOffers;

/// What the markets of one system list.
@Component
class SystemOffers {

	/// Stations that trade nothing come first.
	private static final Comparator<Listing> BY_COMMODITY = Comparator
		.comparing(Listing::commodityName, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparingLong(Listing::marketId);

	private final SystemStations stations;

	private final Boards boards;

	private final InstantSource clock;

	SystemOffers(SystemStations stations, Boards boards, InstantSource clock) {
		this.stations = stations;
		this.boards = boards;
		this.clock = clock;
	}

	/// Takes one good of one market.
	@FunctionalInterface
	private interface Taker {

		void take(Station station, int ordinal, CommoditySymbol commodity, PackedOffers.Reader offer);

	}

	/// Lists every good of every station, whatever its age: by commodity, then by market
	/// id.
	List<Listing> all(StarSystem system) {
		Board board = this.boards.current();
		return listings(board, this.stations.all(board, system));
	}

	/// Lists every good of the stations of a name, in any case: by commodity, then by
	/// market id. Empty where the system has no station of that name.
	List<Listing> at(StarSystem system, String stationName) {
		Board board = this.boards.current();
		return listings(board,
				this.stations.all(board, system)
					.stream()
					.filter((station) -> station.stationName().equalsIgnoreCase(stationName))
					.toList());
	}

	/// Lists what is sold or wanted: by commodity, then by market id.
	List<Listing> traded(StarSystem system, Side side, OfferQuery query) {
		Board board = this.boards.current();
		OfferFilter filter = new OfferFilter(board.stations(), side, query, null, query.since(this.clock));
		List<Listing> orders = new ArrayList<>();
		each(board, this.stations.all(board, system), (station, ordinal, commodity, offer) -> {
			if (side.has(offer) && !filter.isBeyond(side.rank(offer)) && filter.admits(ordinal, side.tonnes(offer))) {
				orders.add(order(board, station, ordinal, commodity, offer));
			}
		});
		orders.sort(BY_COMMODITY);
		return orders;
	}

	/// Lists one good, sold, wanted or neither: by the station's name, then by market id.
	List<Order> of(StarSystem system, CommoditySymbol wanted, OfferQuery query) {
		Board board = this.boards.current();
		long since = query.since(this.clock);
		List<Order> orders = new ArrayList<>();
		each(board, this.stations.all(board, system), (station, ordinal, commodity, offer) -> {
			if (commodity.equals(wanted) && board.stations().reportedAt(ordinal) >= since) {
				orders.add(order(board, station, ordinal, commodity, offer));
			}
		});
		return orders;
	}

	private static List<Listing> listings(Board board, List<Station> stations) {
		List<Listing> listings = new ArrayList<>();
		for (Station station : stations) {
			int before = listings.size();
			each(board, List.of(station),
					(_, ordinal, commodity, offer) -> listings.add(order(board, station, ordinal, commodity, offer)));
			if (listings.size() == before) {
				listings.add(NothingListed.at(station));
			}
		}
		listings.sort(BY_COMMODITY);
		return listings;
	}

	private static void each(Board board, List<Station> stations, Taker taker) {
		BoardStations reported = board.stations();
		for (Station station : stations) {
			int ordinal = reported.ordinal(new MarketId(station.marketId()));
			PackedOffers.Reader offer = reported.offers(ordinal);
			while (offer.next()) {
				taker.take(station, ordinal, board.goods().require(offer.commodity()).symbol(), offer);
			}
		}
	}

	private static Order order(Board board, Station station, int ordinal, CommoditySymbol commodity,
			PackedOffers.Reader offer) {
		return Order.of(commodity, board.stations(), ordinal, station, offer, null);
	}

}
