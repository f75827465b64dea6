package highwake.galaxy;

/// What one market says of one good: what it costs there, what it brings there, how much there is.
///
/// Prices are credits per tonne, amounts are tonnes. Source: EDDN `commodity/3`, one element of `commodities`.
///
/// @param commodity the good
/// @param buyPriceCr what a commander pays; above 0 does not mean that there is any
/// @param stockTonnes how much a commander can buy
/// @param stockBracket the bars beside the stock
/// @param sellPriceCr what the market pays
/// @param demandTonnes how much the market still wants
/// @param demandBracket the bars beside the demand
/// @param meanPriceCr the galactic average at the time
public record Offer(CommoditySymbol commodity, int buyPriceCr, int stockTonnes, Bracket stockBracket, int sellPriceCr,
		int demandTonnes, Bracket demandBracket, int meanPriceCr) {

	public Offer {
		if ((buyPriceCr | stockTonnes | sellPriceCr | demandTonnes | meanPriceCr) < 0) {
			throw new IllegalArgumentException("Prices and amounts are not negative: " + commodity);
		}
	}

	/// Tells whether a commander can buy the good here: a price, and stock of at least a
	/// tonne.
	public boolean isExport() {
		return isExport(this.buyPriceCr, this.stockTonnes);
	}

	/// Tells whether the market wants the good: it sells none itself, pays for it, and
	/// its demand is more than the filler
	/// that the game reports for every good a market sells (demand 1 without a bar).
	public boolean isImport() {
		return isImport(this.stockTonnes, this.sellPriceCr, this.demandTonnes, this.demandBracket);
	}

	/// Answers [#isExport()] for figures that are not in an offer: for those who read
	/// millions and make no objects.
	public static boolean isExport(int buyPriceCr, int stockTonnes) {
		return stockTonnes > 0 && buyPriceCr > 0;
	}

	/// Answers [#isImport()] for figures that are not in an offer.
	public static boolean isImport(int stockTonnes, int sellPriceCr, int demandTonnes, Bracket demandBracket) {
		return stockTonnes == 0 && sellPriceCr > 0 && (demandTonnes > 1 || demandBracket.hasBars());
	}

}
