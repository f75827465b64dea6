package highwake.website.home;

import java.time.Instant;

import highwake.website.figures.Age;
import highwake.website.figures.Figures;
import highwake.website.stations.StationKind;
import org.jspecify.annotations.Nullable;

/// One market report, as it is written.
///
/// @param id of the change
/// @param station its name
/// @param kind what it is
/// @param system its system, empty where nobody has told
/// @param href the page of its system
/// @param age of the report
/// @param buy the best thing to buy there, or null
/// @param sell the best thing to sell there, or null
public record UpdateLine(String id, String station, StationKind kind, String system, String href, Age age,
		@Nullable Deal buy, @Nullable Deal sell) {

	/// One good and its price.
	///
	/// @param name as the game spells it
	/// @param href its page
	/// @param price credits per tonne
	/// @param versus the difference to the mean, or empty
	public record Deal(String name, String href, String price, String versus) {

		static @Nullable Deal of(MarketUpdate.@Nullable Deal deal, String side) {
			return (deal == null) ? null
					: new Deal(deal.commodity(), "/commodity/" + deal.commodityName() + "/" + side,
							Figures.count(deal.price()),
							(deal.meanPrice() > 0) ? Figures.versus(deal.price(), deal.meanPrice()) : "");
		}

	}

	static UpdateLine of(MarketUpdate update, Instant now) {
		String address = update.systemAddress();
		return new UpdateLine(update.id(), update.stationName(), StationKind.of(update.stationType()),
				(update.systemName() != null) ? update.systemName() : "",
				(address != null) ? "/system/" + address + "#m" + update.marketId() : "",
				Age.of(update.updatedAt(), now), Deal.of(update.bestBuy(), "buy"), Deal.of(update.bestSell(), "sell"));
	}

}
