package highwake.api.offers;

/// In which order offers are listed. Equal ones come the better price first, then by commodity, then by market id.
enum Ranking {

	/// The best price first: the lowest to buy, the highest to sell.
	PRICE,
	/// The nearest first.
	DISTANCE,
	/// The newest report first.
	AGE,
	/// A blend of price, distance and age, by confidence: see [Worth].
	BEST

}
