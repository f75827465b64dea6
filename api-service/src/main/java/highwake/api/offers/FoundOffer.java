package highwake.api.offers;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.commodities.GoodName;
import highwake.api.stations.StationBrief;
import highwake.galaxy.Bracket;
import highwake.store.PackedOffers;

/// One commodity at one market, as `/v3` lists it: the components are the JSON. Prices are credits per tonne, amounts
/// tonnes.
///
/// @param demand 0 where the market wants the commodity means without limit
/// @param meanPrice the galactic average that the game shows beside the offer; null where the report has none
/// @param distanceLy null where no place was given
/// @param reportedAt when a commander saw it
/// @param ageSeconds before the first page was asked for
/// @param confidence 0 to 1
/// @param reasons what lowers it
record FoundOffer(GoodName commodity, int buyPrice, int stock, Bracket stockBracket, int sellPrice, int demand,
		Bracket demandBracket, @Nullable Integer meanPrice, StationBrief station, @Nullable Double distanceLy,
		Instant reportedAt, long ageSeconds, double confidence, List<Reason> reasons) {

	/// Answers the offer that a reader stands at.
	static FoundOffer of(GoodName commodity, PackedOffers.Reader offer, StationBrief station,
			@Nullable Double distanceLy, Instant reportedAt, long ageSeconds, Confidence confidence) {
		return new FoundOffer(commodity, offer.buyPriceCr(), offer.stockTonnes(), Bracket.of(offer.stockBracket()),
				offer.sellPriceCr(), offer.demandTonnes(), Bracket.of(offer.demandBracket()),
				(offer.meanPriceCr() == 0) ? null : offer.meanPriceCr(), station, distanceLy, reportedAt, ageSeconds,
				confidence.value(), confidence.reasons());
	}

}
