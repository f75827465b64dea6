package highwake.api.board;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.CommoditySymbol;

/// The next [Goods] in the making. For one thread.
final class GoodsEdit {

	private @Nullable Good[] goods;

	private Map<CommoditySymbol, Integer> ids;

	private boolean ownsIds;

	GoodsEdit(Goods from) {
		this.goods = from.copy();
		this.ids = from.ids();
	}

	/// Gives a commodity its number, where it has none yet.
	void number(int id, CommoditySymbol symbol) {
		if (id >= this.goods.length) {
			this.goods = Arrays.copyOf(this.goods, Math.max(id + 1, this.goods.length * 2));
		}
		if (this.goods[id] != null) {
			return;
		}
		if (!this.ownsIds) {
			this.ids = new HashMap<>(this.ids);
			this.ownsIds = true;
		}
		this.goods[id] = new Good(id, symbol, PriceOrder.EMPTY, PriceOrder.EMPTY, 0);
		this.ids.put(symbol, id);
	}

	/// Answers the commodity of a number; throws [IllegalStateException] where none has
	/// it.
	Good require(int id) {
		Good good = (id < this.goods.length) ? this.goods[id] : null;
		if (good == null) {
			throw new IllegalStateException("No commodity has the number " + id);
		}
		return good;
	}

	void replace(Good good) {
		this.goods[good.id()] = good;
	}

	Goods done() {
		return new Goods(this.goods.clone(), this.ownsIds ? Map.copyOf(this.ids) : this.ids);
	}

}
