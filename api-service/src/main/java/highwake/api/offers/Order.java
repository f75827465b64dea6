package highwake.api.offers;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import highwake.api.board.BoardStations;
import highwake.api.board.Station;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.store.PackedOffers;

/// One good at one market with its station: the components are the JSON, in Ardent's order. Prices are credits per tonne,
/// amounts tonnes.
///
/// @param updatedAt when a commander saw it
/// @param distance whole light-years; only where a system is given
/// @param distanceLy the same, exact
record Order(String commodityName, @JsonUnwrapped Seller seller, int buyPrice, int demand, Bracket demandBracket,
		int meanPrice, int sellPrice, int stock, Bracket stockBracket, Instant updatedAt,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long distance,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceLy) implements Listing {

	@Override
	public long marketId() {
		return this.seller.marketId();
	}

	/// Answers the order that a reader stands at.
	/// @param ordinal the station's
	/// @param ly how far it is, null where nobody asked
	static Order of(CommoditySymbol commodity, BoardStations stations, int ordinal, Station station,
			PackedOffers.Reader offer, @Nullable Double ly) {
		return new Order(commodity.value(), Seller.of(stations, ordinal, station), offer.buyPriceCr(),
				offer.demandTonnes(), Bracket.of(offer.demandBracket()), offer.meanPriceCr(), offer.sellPriceCr(),
				offer.stockTonnes(), Bracket.of(offer.stockBracket()),
				Instant.ofEpochMilli(stations.reportedAt(ordinal)), (ly == null) ? null : Math.round(ly), ly);
	}

}
