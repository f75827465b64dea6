package highwake.api.commodities;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// A commodity's figures over all markets but fleet carriers: the components are the JSON, in Ardent's order.
///
/// Prices are credits per tonne, null where nobody trades; averages are over markets, cut to whole credits; amounts are
/// tonnes.
///
/// @param minBuyPrice over the markets that sell, as are the next three
/// @param minSellPrice over the markets that want it, as are the next three
/// @param timestamp when the figures were taken
/// @param rarity only for rare goods
record CommodityAnswer(String commodityName, @Nullable Integer minBuyPrice, @Nullable Integer maxBuyPrice,
		@Nullable Integer avgBuyPrice, long totalStock, @Nullable Integer minSellPrice, @Nullable Integer maxSellPrice,
		@Nullable Integer avgSellPrice, long totalDemand, Instant timestamp,
		@JsonUnwrapped @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rarity rarity) {

	/// What makes a good rare.
	///
	/// @param rare always true
	/// @param rareMarketId the one market that makes it
	/// @param rareMaxCount tonnes it sells at once, null where that is not known
	record Rarity(boolean rare, long rareMarketId, @Nullable Integer rareMaxCount) {
	}

}
