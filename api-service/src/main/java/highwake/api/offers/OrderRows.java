package highwake.api.offers;

import org.springframework.stereotype.Component;

import highwake.api.http.JsonText;
import highwake.api.http.Rows;

/// How lists of [Order] are written.
@Component
final class OrderRows extends Rows<Order> {

	OrderRows() {
		super(Order.class);
	}

	@Override
	public void fields(Order order, JsonText json) {
		json.text("commodityName", order.commodityName());
		order.seller().to(json);
		json.whole("buyPrice", order.buyPrice());
		json.whole("demand", order.demand());
		json.bars("demandBracket", order.demandBracket());
		json.whole("meanPrice", order.meanPrice());
		json.whole("sellPrice", order.sellPrice());
		json.whole("stock", order.stock());
		json.bars("stockBracket", order.stockBracket());
		json.time("updatedAt", order.updatedAt());
		json.wholeOrNothing("distance", order.distance());
		json.realOrNothing("distanceLy", order.distanceLy());
	}

}
