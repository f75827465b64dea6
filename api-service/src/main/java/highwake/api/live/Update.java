package highwake.api.live;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import highwake.api.markets.MarketAnswer;

/// One market report in brief: the components are the JSON. Prices are credits per tonne, amounts tonnes.
///
/// @param id where it stands in the change signal, `<epoch>-<change>`; the reports of one change share it
/// @param systemAddress as text: a script would round the number; null while it is not known
/// @param updatedAt when a commander saw it
/// @param exports how many goods can be bought there
/// @param imports how many goods are wanted there
/// @param bestBuy the export furthest below the galactic average
/// @param bestSell the import furthest above the galactic average
/// @param offers of the commodities that a stream asked for; only there
public record Update(String id, long marketId, String stationName, @Nullable String stationType, String systemName,
		@Nullable String systemAddress, Instant updatedAt, int exports, int imports, @Nullable BestBuy bestBuy,
		@Nullable BestSell bestSell,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MarketAnswer.Line> offers) {

	/// Answers the same report with some of its offers.
	Update with(List<MarketAnswer.Line> offers) {
		return new Update(this.id, this.marketId, this.stationName, this.stationType, this.systemName,
				this.systemAddress, this.updatedAt, this.exports, this.imports, this.bestBuy, this.bestSell, offers);
	}

	/// @param commodityName the symbol
	/// @param commodity as the game spells it; the symbol where the catalogue does not
	/// know it yet
	/// @param price what a commander pays
	record BestBuy(String commodityName, String commodity, int price, int meanPrice, int stock) {
	}

	/// @param commodityName the symbol
	/// @param commodity as the game spells it; the symbol where the catalogue does not
	/// know it yet
	/// @param price what the market pays
	/// @param demand 0 means without limit
	record BestSell(String commodityName, String commodity, int price, int meanPrice, int demand) {
	}

}
