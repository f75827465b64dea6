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
		json.kept(order.seller(), (text) -> seller(order, text));
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

	/// Nearly all of a row, and the same for every good of a market.
	private static void seller(Order order, JsonText json) {
		json.whole("marketId", order.marketId());
		json.text("stationName", order.stationName());
		json.text("stationType", order.stationType());
		json.realOrNull("distanceToArrival", order.distanceToArrival());
		json.wholeOrNull("maxLandingPadSize", order.maxLandingPadSize());
		json.wholeOrNull("bodyId", order.bodyId());
		json.text("bodyName", order.bodyName());
		json.wholeOrNull("systemAddress", order.systemAddress());
		json.text("systemName", order.systemName());
		json.realOrNull("systemX", order.systemX());
		json.realOrNull("systemY", order.systemY());
		json.realOrNull("systemZ", order.systemZ());
	}

}
