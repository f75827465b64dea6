package highwake.api.offers;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// The rules of `/v3/offers`, one by one, over the example galaxy.
@ApiTest
class OfferSearchTests {

	private static final String GOLD = "/v3/offers?side=buy&commodity=gold";

	private static final String EVERYWHERE = GOLD + "&carriers=include";

	private static final String SILVER = "/v3/offers?side=sell&commodity=silver";

	private final LoadedApi api;

	@Autowired
	OfferSearchTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void whereToBuyComesWithTheLowestPriceFirst() {
		assertThat(stations(GOLD)).containsExactly("Miller Depot", "Abraham Lincoln", "Garden Port", "Hutton Orbital");
	}

	@Test
	void whereToSellComesWithTheHighestPriceFirstAndEqualPricesByMarketId() {
		assertThat(stations(SILVER)).containsExactly("Hutton Orbital", "Miller Depot", "Galileo");
	}

	@Test
	void severalCommoditiesComeInOneList() {
		assertThat(this.api.json("/v3/offers?side=buy&commodity=Silver,GOLD,,gold")
			.get("items")
			.valueStream()
			.map((item) -> item.at("/commodity/symbol").asString() + " at " + item.at("/station/name").asString()))
			.containsExactly("silver at Abraham Lincoln", "gold at Miller Depot", "gold at Abraham Lincoln",
					"gold at Garden Port", "gold at Hutton Orbital");
	}

	@Test
	void aCommodityMayBeCalledByItsName() {
		assertThat(this.api.json("/v3/offers?side=buy&commodity=Lavian%20Brandy")
			.at("/items/0/commodity/symbol")
			.asString()).isEqualTo("lavianbrandy");
	}

	@Test
	void whatNobodyTradesHasNoOffersAndWhatNobodyKnowsIsNamed() {
		assertThat(this.api.json("/v3/offers?side=buy&commodity=painite").get("items")).isEmpty();
		JsonNode problem = this.api.json("/v3/offers?side=buy&commodity=gold,unobtainium,nonsense");
		assertThat(problem.at("/violations/0/value").asString()).isEqualTo("unobtainium,nonsense");
	}

	@Test
	void carriersAreOutOfTheWayUnlessAskedFor() {
		assertThat(stations(GOLD)).doesNotContain("K7B-1XZ");
		assertThat(stations(EVERYWHERE)).startsWith("K7B-1XZ");
		assertThat(stations(GOLD + "&carriers=only")).containsExactly("K7B-1XZ");
	}

	@Test
	void aStationOfUnknownTypeCountsAsNoCarrier() {
		assertThat(stations(GOLD)).contains("Garden Port");
		assertThat(stations(GOLD + "&types=Orbis")).doesNotContain("Garden Port");
	}

	@Test
	void accessConcernsCarriersAlone() {
		assertThat(stations(EVERYWHERE + "&access=all,friends")).doesNotContain("K7B-1XZ").contains("Miller Depot");
		assertThat(stations(EVERYWHERE + "&access=all,unknown")).contains("K7B-1XZ", "Miller Depot");
	}

	@Test
	void distancesAreExactAndMeasuredFromTheSystemItselfToo() {
		JsonNode near = this.api.json(GOLD + "&near=Sol&within=4.4&sort=distance").get("items");
		assertThat(near.valueStream().map((item) -> item.at("/station/name").asString()))
			.containsExactly("Abraham Lincoln", "Garden Port", "Hutton Orbital");
		assertThat(near.get(0).get("distanceLy").asDouble()).isZero();
		assertThat(near.get(1).get("distanceLy").asDouble()).isBetween(4.377, 4.378);
		assertThat(stations(GOLD + "&near=Sol&within=4.377")).containsExactly("Abraham Lincoln");
		assertThat(this.api.json(GOLD).at("/items/0/distanceLy").isNull()).isTrue();
	}

	@Test
	void aPlaceIsANameAnAddressOrAPoint() {
		for (String place : List.of("Alpha%20Centauri", "1178708478315", "3.03125,-0.09375,3.15625")) {
			assertThat(stations(GOLD + "&sort=distance&near=" + place)).as(place)
				.startsWith("Garden Port", "Hutton Orbital");
		}
		assertThat(this.api.get(GOLD + "&near=Nowhere")).hasStatus(404);
	}

	@Test
	void boundsHold() {
		assertThat(stations(GOLD + "&minTonnes=301")).containsExactly("Miller Depot", "Abraham Lincoln");
		assertThat(stations(GOLD + "&minPrice=42000&maxPrice=43000")).containsExactly("Abraham Lincoln");
		assertThat(stations(SILVER + "&minPrice=38001")).containsExactly("Hutton Orbital", "Miller Depot");
		assertThat(stations(SILVER + "&maxPrice=39000")).containsExactly("Galileo");
		assertThat(stations(GOLD + "&maxArrivalLs=493.5")).containsExactly("Miller Depot", "Abraham Lincoln");
	}

	@Test
	void aDemandOfZeroHasNoLimit() {
		assertThat(stations("/v3/offers?side=sell&commodity=gold&minTonnes=100000")).containsExactly("Galileo");
	}

	@Test
	void aShipNeedsItsPad() {
		assertThat(stations(GOLD + "&pad=large")).containsExactly("Miller Depot", "Abraham Lincoln");
		assertThat(stations(GOLD + "&pad=medium")).contains("Hutton Orbital");
	}

	@ParameterizedTest
	@CsvSource({ "30m,1", "PT30M,1", "2h,2", "2d,3", "1w,3", "P60D,4", "60d,4", "0m,0" })
	void agesAreShortOrIso(String age, int count) {
		assertThat(stations(GOLD + "&maxAge=" + age)).hasSize(count);
	}

	@Test
	void typesAreTheGamesWordsInAnyCase() {
		assertThat(stations(GOLD + "&types=orbis,Coriolis")).containsExactly("Abraham Lincoln");
	}

	@Test
	void theNewestReportComesFirstByAge() {
		assertThat(stations(EVERYWHERE + "&sort=age")).containsExactly("Abraham Lincoln", "Garden Port", "K7B-1XZ",
				"Hutton Orbital", "Miller Depot");
	}

	@Test
	void theBestIsNearAndFreshAndTrusted() {
		assertThat(stations(GOLD + "&sort=best&near=Sol")).startsWith("Abraham Lincoln").endsWith("Miller Depot");
	}

	@Test
	void doubtfulOffersCanBeLeftOut() {
		JsonNode all = this.api.json("/v3/offers?side=sell&commodity=tritium&carriers=include").get("items");
		assertThat(all).hasSize(1);
		double confidence = all.get(0).get("confidence").asDouble();
		assertThat(confidence).isLessThan(Confidence.DOUBTFUL);
		assertThat(stations("/v3/offers?side=sell&commodity=tritium&carriers=include&minConfidence=0.2")).isEmpty();
	}

	@Test
	void theReasonsMakeUpTheConfidence() {
		for (JsonNode item : this.api.json(EVERYWHERE).get("items")) {
			double product = item.get("reasons")
				.valueStream()
				.mapToDouble((reason) -> reason.get("factor").asDouble())
				.reduce(1, (one, other) -> one * other);
			assertThat(item.get("confidence").asDouble()).isCloseTo(product, within(0.003));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?side=buy", "?commodity=gold", "?side=both&commodity=gold", "?side=buy&commodity=,",
			"?side=buy&commodity=gold&pad=huge", "?side=buy&commodity=gold&within=1001",
			"?side=buy&commodity=gold&maxAge=yesterday", "?side=buy&commodity=gold&maxAge=-PT1H",
			"?side=buy&commodity=gold&maxAge=PT99999999999999999999H", "?side=buy&commodity=gold&sort=size",
			"?side=buy&commodity=gold&sort=distance", "?side=buy&commodity=gold&carriers=some",
			"?side=buy&commodity=gold&access=me", "?side=buy&commodity=gold&types=a;b",
			"?side=buy&commodity=gold&minConfidence=1.1", "?side=buy&commodity=gold&limit=101",
			"?side=buy&commodity=gold&after=nonsense", "?side=buy&commodity=gold&near=1,2" })
	void whatCannotBeUsedIsRefused(String query) {
		int status = this.api.get("/v3/offers" + query).getResponse().getStatus();
		assertThat(status).isEqualTo(query.contains("near") ? 404 : 400);
	}

	@Test
	void anEmptyParameterCountsAsAbsent() {
		assertThat(stations(GOLD + "&near=&within=&pad=&minTonnes=&maxAge=&carriers=&access=&types=&sort=&after="))
			.isEqualTo(stations(GOLD));
	}

	private List<String> stations(String path) {
		return this.api.json(path)
			.get("items")
			.valueStream()
			.map((item) -> item.at("/station/name").asString())
			.toList();
	}

}
