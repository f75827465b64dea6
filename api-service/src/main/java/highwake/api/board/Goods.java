package highwake.api.board;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.CommoditySymbol;

/// The commodities of one snapshot. Immutable.
public final class Goods {

	static final Goods EMPTY = new Goods(new Good[0], Map.of());

	/// By the commodity's number in the file.
	private final @Nullable Good[] goods;

	private final Map<CommoditySymbol, Integer> ids;

	/// @param goods not to be changed after
	Goods(@Nullable Good[] goods, Map<CommoditySymbol, Integer> ids) {
		this.goods = goods;
		this.ids = ids;
	}

	/// Answers the commodity of that symbol, empty where no market has listed it.
	public Optional<Good> find(CommoditySymbol symbol) {
		Integer id = this.ids.get(symbol);
		return (id == null) ? Optional.empty() : Optional.ofNullable(this.goods[id]);
	}

	/// Answers the commodity that packed reports call `id`; throws
	/// [IllegalStateException] where there is none, which
	/// would be a report that is newer than the snapshot.
	public Good require(int id) {
		Good good = (id < this.goods.length) ? this.goods[id] : null;
		if (good == null) {
			throw new IllegalStateException("No commodity has the number " + id);
		}
		return good;
	}

	/// Lists the commodities that some market lists, by symbol.
	public List<Good> listed() {
		return Arrays.stream(this.goods)
			.filter(Objects::nonNull)
			.filter((good) -> good.listings() > 0)
			.sorted((one, other) -> one.symbol().compareTo(other.symbol()))
			.toList();
	}

	@Nullable Good[] copy() {
		return this.goods.clone();
	}

	Map<CommoditySymbol, Integer> ids() {
		return this.ids;
	}

}
