package highwake.simulators.trade;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.simulators.atlas.Atlas;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Trade in the demo galaxy makes sense to a player.
class TradeTests {

	private static final Goods GOODS = Goods.load();

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	private static final Map<CommoditySymbol, List<Offer>> OFFERS = Atlas.load()
		.stations()
		.stream()
		.flatMap((station) -> new Market(station, GOODS, 1, NOON).offers().stream())
		.collect(Collectors.groupingBy(Offer::commodity));

	@Test
	void producersAskLessThanTheMeanAndConsumersPayMore() {
		OFFERS.values().stream().flatMap(List::stream).forEach((offer) -> {
			if (offer.isExport()) {
				assertThat(offer.buyPriceCr()).as(offer.toString()).isLessThan(offer.meanPriceCr());
				assertThat(offer.sellPriceCr()).as(offer.toString()).isLessThanOrEqualTo(offer.buyPriceCr());
			}
			else if (offer.isImport()) {
				assertThat(offer.sellPriceCr()).as(offer.toString()).isGreaterThan(offer.meanPriceCr());
			}
		});
	}

	@Test
	void mostGoodsOfTheGameAreTradedByProducersAndConsumers() {
		long traded = OFFERS.values()
			.stream()
			.filter((offers) -> offers.stream().filter(Offer::isExport).count() >= 5
					&& offers.stream().filter(Offer::isImport).count() >= 5)
			.count();
		assertThat(traded).isGreaterThanOrEqualTo(100);
	}

	/// In the game a good single hop brings some thousands of credits a tonne, never
	/// several times the price of a dear
	/// good.
	@Test
	void dozensOfGoodsMakeAPlausibleProfit() {
		long profitable = OFFERS.entrySet().stream().filter((good) -> {
			int asked = good.getValue().stream().filter(Offer::isExport).mapToInt(Offer::buyPriceCr).min().orElse(0);
			int paid = good.getValue().stream().filter(Offer::isImport).mapToInt(Offer::sellPriceCr).max().orElse(0);
			int mean = good.getValue().getFirst().meanPriceCr();
			return asked > 0 && paid - asked > Math.max(100, mean / 12) && paid - asked < Math.max(2000, mean);
		}).count();
		assertThat(profitable).isGreaterThanOrEqualTo(60);
		assertThat(bestProfit("gold")).isBetween(3000, 20_000);
		assertThat(bestProfit("grain")).isBetween(150, 1000);
		assertThat(bestProfit("consumertechnology")).isBetween(800, 5000);
	}

	@Test
	void amountsAreThoseThatShipsCarry() {
		List<Integer> stocks = OFFERS.values()
			.stream()
			.flatMap(List::stream)
			.filter(Offer::isExport)
			.map(Offer::stockTonnes)
			.sorted()
			.toList();
		assertThat(stocks.get(stocks.size() / 2)).isBetween(1000, 100_000);
		assertThat(stocks.getLast()).isLessThan(5_000_000);
	}

	private static int bestProfit(String symbol) {
		List<Offer> offers = OFFERS.getOrDefault(new CommoditySymbol(symbol), List.of());
		return offers.stream().filter(Offer::isImport).mapToInt(Offer::sellPriceCr).max().orElseThrow()
				- offers.stream().filter(Offer::isExport).mapToInt(Offer::buyPriceCr).min().orElseThrow();
	}

}
