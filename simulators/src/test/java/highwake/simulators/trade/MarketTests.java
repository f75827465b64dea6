package highwake.simulators.trade;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.galaxy.SystemAddress;
import highwake.simulators.atlas.Economy;
import highwake.simulators.atlas.EconomyShare;
import highwake.simulators.atlas.Faction;
import highwake.simulators.atlas.StarSystem;
import highwake.simulators.atlas.Station;
import highwake.simulators.atlas.SystemState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MarketTests {

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	private static final Goods GOODS = Goods.load();

	private static final CommoditySymbol GOLD = new CommoditySymbol("gold");

	private static final CommoditySymbol GRAIN = new CommoditySymbol("grain");

	private static final CommoditySymbol BAUXITE = new CommoditySymbol("bauxite");

	@Test
	void aRefineryMakesMetalsOfMinerals() {
		Market market = market(Economy.REFINERY, 1);
		assertThat(offer(market, GOLD).isExport()).isTrue();
		assertThat(offer(market, BAUXITE).isImport()).isTrue();
		assertThat(offer(market, GRAIN).isImport()).isTrue();
	}

	@Test
	void aFarmGrowsGrainAndWantsMachines() {
		Market market = market(Economy.AGRICULTURE, 1);
		assertThat(offer(market, GRAIN).isExport()).isTrue();
		assertThat(offer(market, new CommoditySymbol("cropharvesters")).isImport()).isTrue();
		assertThat(market.offers()).noneMatch((offer) -> offer.commodity().equals(BAUXITE));
	}

	@Test
	void buyingLowersTheStockAndRaisesThePriceUntilItIsRefilled() {
		Market market = market(Economy.REFINERY, 1);
		Offer before = offer(market, GOLD);
		int bought = market.buy(GOLD, before.stockTonnes() * 9 / 10);
		Offer after = offer(market, GOLD);
		assertThat(after.stockTonnes()).isEqualTo(before.stockTonnes() - bought);
		assertThat(after.buyPriceCr()).isGreaterThan(before.buyPriceCr());
		assertThat(after.stockBracket()).isEqualTo(Bracket.LOW);
		market.passTo(NOON.plus(Duration.ofHours(6)));
		Offer later = offer(market, GOLD);
		assertThat(later.stockTonnes()).isGreaterThan(before.stockTonnes() * 3 / 4);
		assertThat(later.buyPriceCr()).isLessThan(after.buyPriceCr());
	}

	@Test
	void sellingFillsTheWantAndLowersThePriceUntilItIsRenewed() {
		Market market = market(Economy.REFINERY, 1);
		Offer before = offer(market, BAUXITE);
		int sold = market.sell(BAUXITE, before.demandTonnes() * 9 / 10);
		Offer after = offer(market, BAUXITE);
		assertThat(after.demandTonnes()).isEqualTo(before.demandTonnes() - sold);
		assertThat(after.sellPriceCr()).isLessThan(before.sellPriceCr());
		market.passTo(NOON.plus(Duration.ofHours(6)));
		assertThat(offer(market, BAUXITE).sellPriceCr()).isGreaterThan(after.sellPriceCr());
	}

	@Test
	void soldOutMeansNoStockNoBarAndStillAPrice() {
		Market market = market(Economy.REFINERY, 1);
		market.buy(GOLD, Integer.MAX_VALUE);
		Offer offer = offer(market, GOLD);
		assertThat(offer.stockTonnes()).isZero();
		assertThat(offer.stockBracket()).isEqualTo(Bracket.NONE);
		assertThat(offer.buyPriceCr()).isPositive();
		assertThat(offer.isExport()).isFalse();
		assertThat(offer.isImport()).isFalse();
	}

	@Test
	void aGoodForSaleCarriesTheGamesFillerOfADemand() {
		Offer offer = offer(market(Economy.REFINERY, 1), GOLD);
		assertThat(offer.demandTonnes()).isEqualTo(1);
		assertThat(offer.demandBracket()).isEqualTo(Bracket.NONE);
		assertThat(offer.sellPriceCr()).isLessThan(offer.buyPriceCr());
	}

	@Test
	void nobodySellsWhatIsNotThereOrBuysWhatIsNotWanted() {
		Market market = market(Economy.REFINERY, 1);
		assertThat(market.buy(GRAIN, 10)).isZero();
		assertThat(market.sell(GOLD, 10)).isZero();
		assertThat(market.buy(new CommoditySymbol("cropharvesters"), 10)).isZero();
		assertThat(market.buy(GOLD, -10)).isZero();
	}

	@Test
	void timeThatStandsOrRunsBackChangesNothing() {
		Market market = market(Economy.REFINERY, 1);
		List<Offer> before = market.offers();
		market.passTo(NOON);
		market.passTo(NOON.minusSeconds(60));
		assertThat(market.offers()).isEqualTo(before);
	}

	@Test
	void equalSeedsOpenEqualMarkets() {
		assertThat(market(Economy.HIGH_TECH, 3).offers()).isEqualTo(market(Economy.HIGH_TECH, 3).offers());
		assertThat(market(Economy.HIGH_TECH, 3).offers()).isNotEqualTo(market(Economy.HIGH_TECH, 4).offers());
	}

	@Test
	void offersAreInTheOrderOfTheCatalogue() {
		assertThat(market(Economy.INDUSTRIAL, 1).offers()).extracting(Offer::commodity).isSorted();
	}

	@Test
	void aRareGoodIsSoldAtItsHomeAlone() {
		Station hutton = station(Economy.EXTRACTION, 3228728832L);
		Market market = new Market(hutton, GOODS, 2, NOON);
		Good mug = GOODS.all()
			.stream()
			.filter((good) -> good.symbol().value().equals("thehuttonmug"))
			.findFirst()
			.orElseThrow();
		assertThat(offer(market, mug.symbol()).stockTonnes()).isBetween(1, 24);
		assertThat(offer(market, mug.symbol()).buyPriceCr()).isLessThan(mug.meanPriceCr());
		assertThat(market(Economy.EXTRACTION, 2).offers()).noneMatch((offer) -> offer.commodity().equals(mug.symbol()));
	}

	/// Captured 2025-11-05: a full refinery and a hungry one.
	@Test
	void pricesLieWhereTheGamesDo() {
		assertThat((double) Prices.asked(good("gold"), 0.5, 0)).isCloseTo(45356, within(1500.0));
		assertThat((double) Prices.asked(good("copper"), 1, 0)).isCloseTo(400, within(60.0));
		assertThat((double) Prices.paid(good("bertrandite"), 1, 0)).isCloseTo(21304, within(600.0));
		assertThat((double) Prices.paid(good("lepidolite"), 0.9, 0)).isCloseTo(1106, within(80.0));
	}

	private static Good good(String symbol) {
		return GOODS.all().stream().filter((good) -> good.symbol().value().equals(symbol)).findFirst().orElseThrow();
	}

	private static Market market(Economy economy, long seed) {
		return new Market(station(economy, 128000001), GOODS, seed, NOON);
	}

	private static Station station(Economy economy, long marketId) {
		SystemState state = new SystemState(1_000_000_000, "Independent", "Democracy", economy, Economy.NONE, "medium",
				List.of(new Faction("Test Party", "Democracy", "Independent", "None", 1)));
		StarSystem system = new StarSystem(new SystemAddress(10477373803L), "Sol", new Coordinates(0, 0, 0), state);
		return new Station(new MarketId(marketId), system, "Test Port", "Coriolis", 100, 9, 9, 9,
				List.of(new EconomyShare(economy, 1)));
	}

	private static Offer offer(Market market, CommoditySymbol symbol) {
		return market.offers()
			.stream()
			.filter((offer) -> offer.commodity().equals(symbol))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + symbol));
	}

}
