package highwake.api.commodities;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Commodity;

/// A commodity's name and its figures: the components are the JSON. Prices are credits per tonne, null where nobody
/// trades; averages are over markets, cut to whole credits; amounts are tonnes.
///
/// @param commodityName the symbol
/// @param name as the game spells it; the symbol where the catalogue does not know it yet
/// @param category null where the catalogue does not know it yet
/// @param exports how many markets sell it; the next four are over them
/// @param imports how many want it; the next four are over them
record NamedCommodity(String commodityName, String name, @Nullable String category, boolean rare, int exports,
		@Nullable Integer minBuyPrice, @Nullable Integer avgBuyPrice, @Nullable Integer maxBuyPrice, long totalStock,
		int imports, @Nullable Integer minSellPrice, @Nullable Integer avgSellPrice, @Nullable Integer maxSellPrice,
		long totalDemand) {

	static NamedCommodity of(Commodity commodity, Prices exports, Prices imports) {
		return of(commodity.symbol().value(), commodity.name(), commodity.category(), commodity.isRare(), exports,
				imports);
	}

	/// Names a good that the catalogue does not know yet.
	static NamedCommodity of(CommodityFigure figure, CarrierChoice carriers) {
		String symbol = figure.symbol().value();
		return of(symbol, symbol, null, false, figure.exports(carriers), figure.imports(carriers));
	}

	private static NamedCommodity of(String symbol, String name, @Nullable String category, boolean rare,
			Prices exports, Prices imports) {
		return new NamedCommodity(symbol, name, category, rare, exports.markets(), exports.lowest(), exports.mean(),
				exports.highest(), exports.tonnes(), imports.markets(), imports.lowest(), imports.mean(),
				imports.highest(), imports.tonnes());
	}

}
