package highwake.api.offers;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.Station;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.store.PackedOffers;

/// What was just seen that is worth a look: of each of the markets that were reported last, the dearest good that it
/// wants much of, else the dearest that it has much of.
@Component
class Ticker {

	private static final int MOST_STATIONS = 50;

	private static final int MOST_RECENT = 256;

	private static final int MUCH_TONNES = 1000;

	private static final Duration RECENT = Duration.ofDays(1);

	private static final Comparator<Order> BY_TIME = Comparator.comparing(Order::updatedAt)
		.thenComparingLong(Order::marketId);

	private final Boards boards;

	private final InstantSource clock;

	Ticker(Boards boards, InstantSource clock) {
		this.boards = boards;
		this.clock = clock;
	}

	/// Lists one order a market, the oldest first, at most 50. Fleet carriers and
	/// stations of unknown type are left out; of stations of one name the one seen last
	/// counts.
	List<Order> newest() {
		Board board = this.boards.current();
		BoardStations stations = board.stations();
		long since = this.clock.instant().minus(RECENT).toEpochMilli();
		Set<String> names = new HashSet<>();
		List<Order> orders = new ArrayList<>();
		for (int ordinal : board.recent().newest(MOST_RECENT)) {
			Station station = stations.station(ordinal);
			if (station == null || !stations.hasType(ordinal) || stations.isFleetCarrier(ordinal)
					|| stations.reportedAt(ordinal) < since || names.size() == MOST_STATIONS
					|| !names.add(station.stationName())) {
				continue;
			}
			Order order = dearest(board, station, ordinal, Side.IMPORTS);
			order = (order != null) ? order : dearest(board, station, ordinal, Side.EXPORTS);
			if (order != null) {
				orders.add(order);
			}
		}
		orders.sort(BY_TIME);
		return orders;
	}

	private static @Nullable Order dearest(Board board, Station station, int ordinal, Side side) {
		Order dearest = null;
		int price = 0;
		PackedOffers.Reader offer = board.stations().offers(ordinal);
		while (offer.next()) {
			int asked = Math.abs(side.rank(offer));
			if (side.has(offer) && asked > price && side.hasVolume(side.tonnes(offer), MUCH_TONNES + 1L)
					&& side.bracket(offer) == Bracket.HIGH) {
				CommoditySymbol commodity = board.goods().require(offer.commodity()).symbol();
				dearest = Order.of(commodity, board.stations(), ordinal, station, offer, null);
				price = asked;
			}
		}
		return dearest;
	}

}
