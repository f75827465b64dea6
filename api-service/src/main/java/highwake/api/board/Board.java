package highwake.api.board;

import java.util.Optional;

import highwake.galaxy.CommoditySymbol;
import highwake.store.PackedOffers;

/// A snapshot of the tradable galaxy. Immutable: take it once a request, and all it says belongs together.
///
/// @param version what it was made of
/// @param modules what outfitters sell, by the stations' ordinals
/// @param ships what shipyards sell, by the stations' ordinals
/// @param offerCount how many offers all markets list
public record Board(BoardVersion version, BoardStations stations, BoardSystems systems, Goods goods, Sold modules,
		Sold ships, Recent recent, long offerCount) {

	/// Nothing at all.
	static final Board EMPTY = new Board(
			new BoardVersion(new BoardVersion.Signal("", 0, 0), new BoardVersion.Signal("", 0, 0)), BoardStations.EMPTY,
			BoardSystems.EMPTY, Goods.EMPTY, Sold.EMPTY, Sold.EMPTY, Recent.EMPTY, 0);

	/// Answers a commodity, empty where no market has listed it.
	public Optional<Good> good(CommoditySymbol symbol) {
		return this.goods.find(symbol);
	}

	/// Answers a reader that stands at a market's offer of a commodity; throws
	/// [IllegalStateException] where it has none.
	/// @param ordinal the station's
	public PackedOffers.Reader offer(int ordinal, Good good) {
		PackedOffers.Reader reader = this.stations.offers(ordinal);
		if (reader.find(good.id())) {
			return reader;
		}
		throw new IllegalStateException("Market %d lists no %s".formatted(this.stations.key(ordinal), good.symbol()));
	}

}
