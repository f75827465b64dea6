package highwake.api.offers;

import org.springframework.stereotype.Component;

import highwake.api.http.Rows;

/// How lists of [Order] are written.
@Component
final class OrderRows extends Rows<Order> {

	OrderRows() {
		super(Order.class);
		text("commodityName", Order::commodityName);
		whole("marketId", Order::marketId);
		text("stationName", Order::stationName);
		text("stationType", Order::stationType);
		realOrNull("distanceToArrival", Order::distanceToArrival);
		wholeOrNull("maxLandingPadSize", Order::maxLandingPadSize);
		wholeOrNull("bodyId", Order::bodyId);
		text("bodyName", Order::bodyName);
		wholeOrNull("systemAddress", Order::systemAddress);
		text("systemName", Order::systemName);
		realOrNull("systemX", Order::systemX);
		realOrNull("systemY", Order::systemY);
		realOrNull("systemZ", Order::systemZ);
		whole("buyPrice", Order::buyPrice);
		whole("demand", Order::demand);
		bars("demandBracket", Order::demandBracket);
		whole("meanPrice", Order::meanPrice);
		whole("sellPrice", Order::sellPrice);
		whole("stock", Order::stock);
		bars("stockBracket", Order::stockBracket);
		time("updatedAt", Order::updatedAt);
		wholeOrNothing("distance", Order::distance);
		realOrNothing("distanceLy", Order::distanceLy);
	}

}
