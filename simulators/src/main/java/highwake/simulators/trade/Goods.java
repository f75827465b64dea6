package highwake.simulators.trade;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;
import highwake.simulators.atlas.Economy;
import highwake.simulators.atlas.Table;

/// The goods of the demo galaxy, a part of the game's catalogue: mean prices as captured, makers and users by economy.
public final class Goods {

	private final List<Good> all;

	private Goods(List<Good> all) {
		this.all = List.copyOf(all);
	}

	/// Reads the table that comes with this release; throws [IllegalStateException]
	/// where it names a good that the game's catalogue does not know.
	public static Goods load() {
		Commodities catalogue = Commodities.load();
		return new Goods(Table.beside(Goods.class, "goods.csv").rows().map((row) -> good(row, catalogue)).toList());
	}

	/// Lists every good, ordered by symbol.
	public List<Good> all() {
		return this.all;
	}

	private static Good good(Table.Row row, Commodities catalogue) {
		CommoditySymbol symbol = new CommoditySymbol(row.text("symbol"));
		Commodity commodity = catalogue.find(symbol)
			.orElseThrow(() -> new IllegalStateException("The catalogue has no " + symbol));
		return new Good(symbol, (int) row.number("meanPrice"), economies(row.text("makers")),
				economies(row.text("users")), commodity.rareMarket());
	}

	private static Set<Economy> economies(String text) {
		return Arrays.stream(text.split(",", -1))
			.filter((symbol) -> !symbol.isEmpty())
			.map(Economy::of)
			.collect(Collectors.toUnmodifiableSet());
	}

}
