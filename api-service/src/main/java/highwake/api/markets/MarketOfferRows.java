package highwake.api.markets;

import org.springframework.stereotype.Component;

import highwake.api.http.JsonText;
import highwake.api.http.Rows;

/// How lists of [MarketOffer] are written.
@Component
final class MarketOfferRows extends Rows<MarketOffer> {

	MarketOfferRows() {
		super(MarketOffer.class);
	}

	@Override
	public void fields(MarketOffer offer, JsonText json) {
		json.text("commodityName", offer.commodityName());
		json.whole("marketId", offer.marketId());
		json.whole("buyPrice", offer.buyPrice());
		json.whole("demand", offer.demand());
		json.bars("demandBracket", offer.demandBracket());
		json.whole("meanPrice", offer.meanPrice());
		json.whole("sellPrice", offer.sellPrice());
		json.whole("stock", offer.stock());
		json.bars("stockBracket", offer.stockBracket());
		json.time("updatedAt", offer.updatedAt());
	}

}
