package highwake.api.history;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.commodities.GoodName;

/// A commodity day by day: the components are the JSON.
///
/// @param items the newest day first; a day that is not over has none
/// @param next what to send as `after` for the days that follow, null at the end
record CommodityPast(GoodName commodity, List<Day> items, @Nullable String next) {

	CommodityPast {
		items = List.copyOf(items);
	}

	/// What it was at a day's end, over all markets as they were known then. Prices are
	/// credits per tonne, null where there are none; amounts are tonnes.
	///
	/// @param day by EDDN's gateway, UTC
	/// @param exports markets that sold it; the next four are over them
	/// @param imports markets that wanted it; the next four are over them
	record Day(LocalDate day, long exports, @Nullable Long minBuyPrice, @Nullable Long avgBuyPrice,
			@Nullable Long maxBuyPrice, long totalStock, long imports, @Nullable Long minSellPrice,
			@Nullable Long avgSellPrice, @Nullable Long maxSellPrice, long totalDemand) {
	}

}
