package highwake.api.markets;

import java.time.Instant;

import highwake.galaxy.Bracket;

/// One good at one market: the components are the JSON, in Ardent's order. Prices are credits per tonne, amounts tonnes.
///
/// @param updatedAt when a commander saw it
record MarketOffer(String commodityName, long marketId, int buyPrice, int demand, Bracket demandBracket, int meanPrice,
		int sellPrice, int stock, Bracket stockBracket, Instant updatedAt) {
}
