package highwake.api.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// What the markets of one system list, over the example galaxy.
@ApiTest
class SystemOffersTests {

	private static final String SOL = "/v2/system/name/Sol";

	private final LoadedApi api;

	@Autowired
	SystemOffersTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void goodsComeByCommodityAndThenByMarketIdAfterThePlacesThatTradeNothing() {
		assertThat(this.api.json(SOL + "/commodities")
			.valueStream()
			.map((line) -> line.get("commodityName").asString("none") + " at " + line.get("stationName").asString()))
			.containsExactly("none at Walker Horticultural Centre", "gold at Abraham Lincoln", "gold at Galileo",
					"lavianbrandy at Abraham Lincoln", "palladium at Abraham Lincoln", "silver at Abraham Lincoln",
					"silver at Galileo", "water at Abraham Lincoln");
	}

	@Test
	void aStationWithoutAMarketIsOneLineWithoutATrade() {
		JsonNode line = this.api.json(SOL + "/market/name/walker%20horticultural%20centre/commodities").get(0);
		assertThat(line.propertyNames())
			.containsExactlyElementsOf(this.api.json(SOL + "/market/name/galileo/commodities").get(0).propertyNames());
		assertThat(line.get("buyPrice").isNull()).isTrue();
		assertThat(line.get("updatedAt").isNull()).isTrue();
	}

	@Test
	void whatAMarketSellsIsNoImportAndAFillerIsNeither() {
		assertThat(this.api.field(SOL + "/commodities/imports", "commodityName")).containsExactly("gold",
				"lavianbrandy", "palladium", "silver");
		assertThat(this.api.field(SOL + "/commodities/exports", "commodityName")).containsExactly("gold", "silver");
	}

	@Test
	void boundsAndAgeHoldInASystemToo() {
		assertThat(this.api.field(SOL + "/commodities/exports?minVolume=41", "commodityName")).containsExactly("gold");
		assertThat(this.api.field(SOL + "/commodities/exports?maxPrice=42999", "commodityName"))
			.containsExactly("silver");
		assertThat(this.api.field(SOL + "/commodities/imports?minPrice=50000", "commodityName"))
			.containsExactly("palladium");
		assertThat(this.api.json("/v2/system/name/Lave/commodities/exports?maxDaysAgo=10")).isEmpty();
		assertThat(this.api.json("/v2/system/name/Lave/commodities/exports?maxDaysAgo=11")).hasSize(1);
		assertThat(this.api.field("/v2/system/name/Barnard%27s%20Star/commodities/exports?fleetCarriers=true",
				"stationName"))
			.containsExactly("K7B-1XZ");
	}

	@Test
	void oneCommodityIsListedBoughtAndSoldByTheStationsName() {
		assertThat(this.api.field(SOL + "/commodity/name/GOLD", "stationName")).containsExactly("Abraham Lincoln",
				"Galileo");
		assertThat(this.api.json(SOL + "/commodity/name/unobtainium")).isEmpty();
		assertThat(this.api.json("/v2/system/name/Lave/commodity/name/gold?maxDaysAgo=10")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/commodities", "/commodities/imports", "/commodities/exports", "/commodity/name/gold",
			"/market/name/Galileo/commodities", "/stations/ports", "/nearest/refuel" })
	void aSystemThatNobodyKnowsIsNotFound(String path) {
		assertThat(this.api.get("/v2/system/name/Nowhere" + path)).hasStatus(404);
		assertThat(this.api.json("/v2/system/name/Nowhere" + path).get("message").asString())
			.isEqualTo("System not found");
	}

}
