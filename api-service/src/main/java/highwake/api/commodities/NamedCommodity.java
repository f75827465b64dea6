package highwake.api.commodities;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Commodity;

/// A commodity's name and its figures over all markets but fleet carriers: the components are the JSON.
///
/// @param commodityName the symbol
/// @param name as the game spells it; the symbol where the catalogue does not know it yet
/// @param category null where the catalogue does not know it yet
/// @param minBuyPrice credits per tonne, null where nobody sells it
/// @param maxSellPrice credits per tonne, as is the next; null where nobody wants it
/// @param totalStock tonnes
/// @param totalDemand tonnes
record NamedCommodity(String commodityName, String name, @Nullable String category, boolean rare,
		@Nullable Integer minBuyPrice, @Nullable Integer maxSellPrice, @Nullable Integer avgSellPrice, long totalStock,
		long totalDemand) {

	static NamedCommodity of(Commodity commodity, @Nullable CommodityAnswer figures) {
		String symbol = commodity.symbol().value();
		return (figures == null)
				? new NamedCommodity(symbol, commodity.name(), commodity.category(), commodity.isRare(), null, null,
						null, 0, 0)
				: new NamedCommodity(symbol, commodity.name(), commodity.category(), commodity.isRare(),
						figures.minBuyPrice(), figures.maxSellPrice(), figures.avgSellPrice(), figures.totalStock(),
						figures.totalDemand());
	}

	static NamedCommodity of(CommodityAnswer figures) {
		return new NamedCommodity(figures.commodityName(), figures.commodityName(), null, false, figures.minBuyPrice(),
				figures.maxSellPrice(), figures.avgSellPrice(), figures.totalStock(), figures.totalDemand());
	}

}
