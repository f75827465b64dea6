package highwake.website.home;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// One element of `/v3/updates`: a market that was just reported.
///
/// @param exports how many goods it sells
/// @param imports how many it wants
/// @param bestBuy what is cheapest here compared with the mean, or null
/// @param bestSell what is paid best here compared with the mean, or null
record MarketUpdate(String id, long marketId, String stationName, @Nullable String stationType,
		@Nullable String systemName, @Nullable String systemAddress, Instant updatedAt, int exports, int imports,
		@Nullable Deal bestBuy, @Nullable Deal bestSell) {

	/// One good of that market.
	record Deal(String commodityName, String commodity, int price, int meanPrice) {
	}

}
