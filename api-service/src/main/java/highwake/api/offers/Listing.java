package highwake.api.offers;

import org.jspecify.annotations.Nullable;

/// A line of a system's goods: a good at a market, or a station where nothing is known to be traded.
sealed interface Listing permits Order, NothingListed {

	/// Answers the good's symbol, null where nothing is traded.
	@Nullable String commodityName();

	/// Answers the station's key.
	long marketId();

}
