package highwake.api.offers;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import highwake.api.board.KeptText;
import highwake.api.board.Station;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.store.PackedOffers;

/// One good at one market with its station: the components are the JSON, in Ardent's order. Prices are credits per tonne,
/// amounts tonnes.
///
/// @param distanceToArrival light-seconds
/// @param maxLandingPadSize 1 small, 2 medium, 3 large
/// @param updatedAt when a commander saw it
/// @param distance whole light-years; only where a system is given
/// @param distanceLy the same, exact
/// @param seller the text of all that the station gives
record Order(String commodityName, long marketId, String stationName, @Nullable String stationType,
		@Nullable Double distanceToArrival, @Nullable Integer maxLandingPadSize, @Nullable Integer bodyId,
		@Nullable String bodyName, @Nullable Long systemAddress, String systemName, @Nullable Double systemX,
		@Nullable Double systemY, @Nullable Double systemZ, int buyPrice, int demand, Bracket demandBracket,
		int meanPrice, int sellPrice, int stock, Bracket stockBracket, Instant updatedAt,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long distance,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceLy,
		@JsonIgnore KeptText seller) implements Listing {

	/// Answers the order that a reader stands at.
	/// @param reportedAt epoch milliseconds
	/// @param ly how far it is, null where nobody asked
	static Order of(CommoditySymbol commodity, Station station, PackedOffers.Reader offer, long reportedAt,
			@Nullable Double ly) {
		return new Order(commodity.value(), station.marketId(), station.stationName(), station.stationType(),
				station.distanceToArrival(), station.maxLandingPadSize(), station.bodyId(), station.bodyName(),
				station.systemAddress(), station.systemName(), station.systemX(), station.systemY(), station.systemZ(),
				offer.buyPriceCr(), offer.demandTonnes(), Bracket.of(offer.demandBracket()), offer.meanPriceCr(),
				offer.sellPriceCr(), offer.stockTonnes(), Bracket.of(offer.stockBracket()),
				Instant.ofEpochMilli(reportedAt), (ly == null) ? null : Math.round(ly), ly, station.asSeller());
	}

}
