package highwake.api.commodities;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import highwake.galaxy.Commodity;
import highwake.galaxy.MarketId;

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

	/// @param commodity null where the catalogue does not know it yet
	static CommodityAnswer of(CommodityFigure figure, @Nullable Commodity commodity, Instant at) {
		Prices exports = figure.exports(CarrierChoice.EXCLUDE);
		Prices imports = figure.imports(CarrierChoice.EXCLUDE);
		return new CommodityAnswer(figure.symbol().value(), exports.lowest(), exports.highest(), exports.mean(),
				exports.tonnes(), imports.lowest(), imports.highest(), imports.mean(), imports.tonnes(), at,
				(commodity != null) ? rarity(commodity) : null);
	}

	private static @Nullable Rarity rarity(Commodity commodity) {
		MarketId market = commodity.rareMarket();
		return (market == null) ? null : new Rarity(true, market.value(), commodity.rareAllocation());
	}

}
