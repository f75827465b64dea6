package highwake.api.live;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Point;
import highwake.galaxy.CommoditySymbol;

/// Which reports one stream wants. An empty set admits all.
///
/// @param goods of which a report lists one
/// @param markets by market id
/// @param systems by address
record LiveFilter(Set<CommoditySymbol> goods, Set<Long> markets, Set<Long> systems, @Nullable Sphere sphere) {

	static final LiveFilter ALL = new LiveFilter(Set.of(), Set.of(), Set.of(), null);

	/// What is not further from a place.
	///
	/// @param squared the greatest square of a distance, in steps
	record Sphere(Point centre, long squared) {
	}

	boolean isAll() {
		return equals(ALL);
	}

	/// Tells whether the report of a market is wanted.
	boolean admits(Board board, int ordinal) {
		BoardStations stations = board.stations();
		return (this.markets.isEmpty() || this.markets.contains(stations.key(ordinal)))
				&& (this.systems.isEmpty() || this.systems.contains(stations.address(ordinal)))
				&& (this.sphere == null || isWithin(stations, ordinal, this.sphere))
				&& (this.goods.isEmpty() || lists(board, ordinal));
	}

	private static boolean isWithin(BoardStations stations, int ordinal, Sphere sphere) {
		return stations.isPlaced(ordinal) && stations.squaredTo(ordinal, sphere.centre()) <= sphere.squared();
	}

	private boolean lists(Board board, int ordinal) {
		return this.goods.stream()
			.flatMap((symbol) -> board.good(symbol).stream())
			.anyMatch((good) -> board.stations().offers(ordinal).find(good.id()));
	}

}
