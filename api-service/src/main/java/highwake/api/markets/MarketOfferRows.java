package highwake.api.markets;

import org.springframework.stereotype.Component;

import highwake.api.http.Rows;

/// How lists of [MarketOffer] are written.
@Component
final class MarketOfferRows extends Rows<MarketOffer> {

	MarketOfferRows() {
		super(MarketOffer.class);
		text("commodityName", MarketOffer::commodityName);
		whole("marketId", MarketOffer::marketId);
		whole("buyPrice", MarketOffer::buyPrice);
		whole("demand", MarketOffer::demand);
		bars("demandBracket", MarketOffer::demandBracket);
		whole("meanPrice", MarketOffer::meanPrice);
		whole("sellPrice", MarketOffer::sellPrice);
		whole("stock", MarketOffer::stock);
		bars("stockBracket", MarketOffer::stockBracket);
		time("updatedAt", MarketOffer::updatedAt);
	}

}
