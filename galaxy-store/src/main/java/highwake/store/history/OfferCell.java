package highwake.store.history;

import highwake.store.PackedOffers;

/// One good in one report: what was offered, or that it was not listed (then every number is 0).
///
/// Prices are credits per tonne, amounts tonnes. A cell is changed in place while a past is read; copy what is to be
/// kept. Not safe for threads.
public final class OfferCell {

	boolean listed;

	int brackets;

	int buyPriceCr;

	int stockTonnes;

	int sellPriceCr;

	int demandTonnes;

	int meanPriceCr;

	/// Tells whether the report listed the good.
	public boolean isListed() {
		return this.listed;
	}

	/// Answers the code of the stock's [highwake.galaxy.Bracket].
	public int stockBracket() {
		return this.brackets & 7;
	}

	/// Answers the code of the demand's [highwake.galaxy.Bracket].
	public int demandBracket() {
		return this.brackets >> 3;
	}

	/// Answers what a commander pays.
	public int buyPriceCr() {
		return this.buyPriceCr;
	}

	/// Answers how much a commander can buy.
	public int stockTonnes() {
		return this.stockTonnes;
	}

	/// Answers what the market pays.
	public int sellPriceCr() {
		return this.sellPriceCr;
	}

	/// Answers how much the market wants.
	public int demandTonnes() {
		return this.demandTonnes;
	}

	/// Answers the galactic average at the time.
	public int meanPriceCr() {
		return this.meanPriceCr;
	}

	void take(PackedOffers.Reader offer) {
		this.listed = true;
		this.brackets = offer.stockBracket() | offer.demandBracket() << 3;
		this.buyPriceCr = offer.buyPriceCr();
		this.stockTonnes = offer.stockTonnes();
		this.sellPriceCr = offer.sellPriceCr();
		this.demandTonnes = offer.demandTonnes();
		this.meanPriceCr = offer.meanPriceCr();
	}

	void take(OfferCell other) {
		this.listed = other.listed;
		this.brackets = other.brackets;
		this.buyPriceCr = other.buyPriceCr;
		this.stockTonnes = other.stockTonnes;
		this.sellPriceCr = other.sellPriceCr;
		this.demandTonnes = other.demandTonnes;
		this.meanPriceCr = other.meanPriceCr;
	}

	void clear() {
		this.listed = false;
		this.brackets = 0;
		this.buyPriceCr = 0;
		this.stockTonnes = 0;
		this.sellPriceCr = 0;
		this.demandTonnes = 0;
		this.meanPriceCr = 0;
	}

	boolean isSame(OfferCell other) {
		return this.listed == other.listed && this.brackets == other.brackets && this.buyPriceCr == other.buyPriceCr
				&& this.stockTonnes == other.stockTonnes && this.sellPriceCr == other.sellPriceCr
				&& this.demandTonnes == other.demandTonnes && this.meanPriceCr == other.meanPriceCr;
	}

}
