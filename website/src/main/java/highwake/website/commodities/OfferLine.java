package highwake.website.commodities;

import java.time.Instant;

import highwake.website.figures.Age;
import highwake.website.figures.Figure;
import highwake.website.figures.Figures;
import highwake.website.stations.Pad;
import highwake.website.stations.StationKind;
import org.jspecify.annotations.Nullable;

/// One row of the table of markets, as it is written.
///
/// @param station the name
/// @param kind what it is
/// @param system the name of its system, empty where nobody has told
/// @param href the page of its system, at this station
/// @param pad its largest landing pad
/// @param distance from the system asked for or from Sol; null where the place is unknown
/// @param arrival from the arrival point; null where nobody has told
/// @param amount tonnes, or `any`
/// @param isAny the market takes any amount
/// @param bars 1 to 3; 0 for none, null where the market does not say
/// @param price credits per tonne
/// @param versus the difference to the mean; empty where there is no mean
/// @param age of the report
public record OfferLine(String station, StationKind kind, String system, String href, Pad pad,
		@Nullable Figure distance, @Nullable Figure arrival, String amount, boolean isAny, @Nullable Integer bars,
		String price, String versus, Age age) {

	static OfferLine of(MarketOffer offer, Side side, Instant now) {
		Double lightYears = offer.lightYears();
		Double lightSeconds = offer.distanceToArrival();
		String system = (offer.systemName() != null) ? offer.systemName() : "";
		String href = (offer.systemAddress() != null) ? "/system/" + offer.systemAddress() + "#m" + offer.marketId()
				: "";
		return new OfferLine(offer.stationName(), offer.kind(), system, href, offer.pad(),
				(lightYears != null) ? Figures.lightYears(lightYears) : null,
				(lightSeconds != null) ? Figures.arrival(lightSeconds) : null,
				offer.takesAny(side) ? "any" : Figures.count(offer.amount(side)), offer.takesAny(side),
				offer.bracket(side), Figures.count(offer.price(side)),
				(offer.meanPrice() > 0) ? Figures.versus(offer.price(side), offer.meanPrice()) : "",
				Age.of(offer.updatedAt(), now));
	}

	/// Answers the word for the bars.
	public String barsWord() {
		return (this.bars == null) ? "" : switch (this.bars) {
			case 1 -> "low";
			case 2 -> "medium";
			case 3 -> "high";
			default -> "";
		};
	}

}
