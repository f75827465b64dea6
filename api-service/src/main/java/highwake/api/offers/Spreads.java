package highwake.api.offers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import highwake.api.board.BoardStations;
import highwake.api.board.Good;
import highwake.api.board.PriceOrder;
import highwake.galaxy.CommoditySymbol;

/// The spread of each commodity's prices, taken when it is asked for and kept until a price of the commodity changes on
/// the board. Safe for any thread: two may take the same spread at once, which does no harm.
@Component
class Spreads {

	private final Map<Key, Taken> kept = new ConcurrentHashMap<>();

	private record Key(CommoditySymbol commodity, Side side) {
	}

	/// @param order the prices that it was taken of; a snapshot never changes them
	private record Taken(PriceOrder order, Spread spread) {
	}

	/// Answers the spread of a commodity's prices.
	/// @param stations of the same snapshot
	Spread of(Good good, Side side, BoardStations stations) {
		Key key = new Key(good.symbol(), side);
		PriceOrder order = side.of(good);
		Taken taken = this.kept.get(key);
		if (taken == null || taken.order() != order) {
			taken = new Taken(order, Spread.of(order, stations));
			this.kept.put(key, taken);
		}
		return taken.spread();
	}

}
