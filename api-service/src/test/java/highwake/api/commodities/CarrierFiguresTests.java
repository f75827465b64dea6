package highwake.api.commodities;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// A commodity's figures with and without fleet carriers say what its offers say.
@ApiTest
class CarrierFiguresTests {

	private final LoadedApi api;

	@Autowired
	CarrierFiguresTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@ParameterizedTest
	@CsvSource({ "include,''", "only,?fleetCarriers=true" })
	void theyAreThoseOfTheOffers(String carriers, String offers) {
		JsonNode gold = figures("gold", carriers);
		List<JsonNode> exports = this.api.json("/v2/commodity/name/gold/exports" + offers).valueStream().toList();
		assertThat(exports).isNotEmpty();
		assertThat(gold.get("exports").intValue()).isEqualTo(exports.size());
		assertThat(gold.get("totalStock").intValue()).isEqualTo(sum(exports, "stock"));
		assertThat(gold.get("minBuyPrice").intValue()).isEqualTo(exports.getFirst().get("buyPrice").intValue());
		assertThat(gold.get("avgBuyPrice").intValue()).isEqualTo(sum(exports, "buyPrice") / exports.size());
		assertThat(gold.get("maxBuyPrice").intValue()).isEqualTo(exports.getLast().get("buyPrice").intValue());
		List<JsonNode> imports = this.api.json("/v2/commodity/name/gold/imports" + offers).valueStream().toList();
		assertThat(gold.get("imports").intValue()).isEqualTo(imports.size());
	}

	@Test
	void carriersAreLeftOutWhereNobodyAsks() {
		assertThat(this.api.json("/v3/commodities")).isEqualTo(this.api.json("/v3/commodities?carriers=exclude"))
			.isNotEqualTo(this.api.json("/v3/commodities?carriers=include"));
	}

	@Test
	void bothTogetherAreAllMarkets() {
		for (String good : List.of("gold", "silver", "water", "lavianbrandy")) {
			for (String count : List.of("exports", "totalStock", "imports", "totalDemand")) {
				assertThat(figures(good, "include").get(count).longValue()).as("%s of %s", count, good)
					.isEqualTo(figures(good, "exclude").get(count).longValue()
							+ figures(good, "only").get(count).longValue());
			}
		}
	}

	@Test
	void oneCommodityIsThatOfTheList() {
		for (String carriers : List.of("include", "exclude", "only")) {
			assertThat(this.api.json("/v3/commodities/GOLD?carriers=" + carriers)).isEqualTo(figures("gold", carriers));
		}
		assertThat(this.api.get("/v3/commodities/unobtainium")).hasStatus(404);
		assertThat(this.api.get("/v3/commodities/gold?carriers=all")).hasStatus(400);
	}

	@Test
	void whereNobodyTradesThereIsNoPrice() {
		JsonNode figures = figures("advancedcatalysers", "only");
		assertThat(figures.get("imports").intValue()).isZero();
		assertThat(figures.get("maxSellPrice").isNull()).isTrue();
	}

	private JsonNode figures(String good, String carriers) {
		return this.api.json("/v3/commodities?carriers=" + carriers)
			.get("items")
			.valueStream()
			.filter((one) -> one.get("commodityName").stringValue().equals(good))
			.findAny()
			.orElseThrow();
	}

	private static int sum(List<JsonNode> offers, String field) {
		return offers.stream().mapToInt((offer) -> offer.get(field).intValue()).sum();
	}

}
