package highwake.api.commodities;

import highwake.galaxy.CommoditySymbol;

/// A commodity's figures, of fleet carriers and of all other markets apart.
///
/// @param exports of markets that are no carriers, as are the imports
record CommodityFigure(CommoditySymbol symbol, Prices exports, Prices imports, Prices carriersExports,
		Prices carriersImports) {

	/// Answers what can be bought.
	Prices exports(CarrierChoice carriers) {
		return chosen(carriers, this.exports, this.carriersExports);
	}

	/// Answers what is wanted.
	Prices imports(CarrierChoice carriers) {
		return chosen(carriers, this.imports, this.carriersImports);
	}

	private static Prices chosen(CarrierChoice carriers, Prices others, Prices theirs) {
		return switch (carriers) {
			case EXCLUDE -> others;
			case INCLUDE -> others.and(theirs);
			case ONLY -> theirs;
		};
	}

}
