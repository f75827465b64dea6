package highwake.api.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// Ardent's rules for offers, one by one, over the example galaxy.
@ApiTest
class OffersRulesTests {

	private static final String EXPORTS = "/v2/commodity/name/gold/exports";

	private static final String IMPORTS = "/v2/commodity/name/silver/imports";

	private final LoadedApi api;

	@Autowired
	OffersRulesTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void exportsComeWithTheLowestPriceFirst() {
		assertThat(this.api.field(EXPORTS, "stationName")).containsExactly("K7B-1XZ", "Miller Depot", "Abraham Lincoln",
				"Garden Port", "Hutton Orbital");
	}

	@Test
	void importsComeWithTheHighestPriceFirstAndEqualPricesByMarketId() {
		assertThat(this.api.field(IMPORTS, "stationName")).containsExactly("Hutton Orbital", "Miller Depot", "Galileo");
	}

	@Test
	void aDemandOfZeroHasNoLimit() {
		assertThat(this.api.field("/v2/commodity/name/gold/imports?minVolume=100000", "stationName"))
			.containsExactly("Galileo");
	}

	@Test
	void whatAMarketSellsItDoesNotWant() {
		assertThat(this.api.field("/v2/commodity/name/gold/imports", "stationName")).doesNotContain("Abraham Lincoln");
	}

	@Test
	void aFillerIsNoDemand() {
		assertThat(this.api.json("/v2/commodity/name/water/imports")).isEmpty();
	}

	@Test
	void volumeAndPriceAreBounds() {
		assertThat(this.api.field(EXPORTS + "?minVolume=300&maxPrice=43000", "stationName"))
			.containsExactly("Miller Depot", "Abraham Lincoln");
		assertThat(this.api.field(IMPORTS + "?minPrice=39000&minVolume=1001", "stationName"))
			.containsExactly("Miller Depot");
	}

	@Test
	void fleetCarriersTrueMeansCarriersOnly() {
		assertThat(this.api.field(EXPORTS + "?fleetCarriers=true", "stationName")).containsExactly("K7B-1XZ");
		assertThat(this.api.field(EXPORTS + "?fleetCarriers=1", "stationName")).containsExactly("K7B-1XZ");
	}

	@Test
	void anyOtherFleetCarriersLeavesOutCarriersAndUnknownTypes() {
		for (String value : new String[] { "false", "0", "", "maybe" }) {
			assertThat(this.api.field(EXPORTS + "?fleetCarriers=" + value, "stationName")).as(value)
				.containsExactly("Miller Depot", "Abraham Lincoln", "Hutton Orbital");
		}
	}

	@Test
	void daysAreCountedFromMidnight() {
		assertThat(this.api.field(EXPORTS + "?maxDaysAgo=1", "stationName")).containsExactly("K7B-1XZ",
				"Abraham Lincoln", "Garden Port");
		assertThat(this.api.field(EXPORTS + "?maxDaysAgo=2", "stationName")).contains("Hutton Orbital");
		assertThat(this.api.field(EXPORTS + "?maxDaysAgo=50", "stationName")).doesNotContain("Miller Depot");
		assertThat(this.api.field(EXPORTS + "?maxDaysAgo=51", "stationName")).contains("Miller Depot");
		assertThat(this.api.json(EXPORTS + "?maxDaysAgo=0")).isEmpty();
	}

	@Test
	void distancesAreWholeLightYearsWithTheExactOnesBesideThem() {
		JsonNode near = this.api.json(EXPORTS + "?systemName=SOL&maxDistance=4");
		assertThat(near.valueStream().map((order) -> order.get("distance").asInt())).containsExactly(0, 4, 4);
		assertThat(near.get(1).get("distanceLy").asDouble()).isBetween(4.377, 4.378);
	}

	@Test
	void theAddressWinsOverTheName() {
		assertThat(
				this.api.json(EXPORTS + "?systemAddress=10477373803&systemName=Nowhere").get(0).get("distance").asInt())
			.isEqualTo(6);
		assertThat(this.api.get(EXPORTS + "?systemAddress=1&systemName=Sol")).hasStatus(404);
		assertThat(this.api.get(EXPORTS + "?systemName=Nowhere")).hasStatus(404);
	}

	@Test
	void aMaximumDistanceOfZeroOrWithoutASystemIsNone() {
		assertThat(this.api.json(EXPORTS + "?systemName=Sol&maxDistance=0")).hasSize(5);
		assertThat(this.api.json(EXPORTS + "?maxDistance=1")).hasSize(5);
	}

	@Test
	void nearbyLeavesOutTheSystemItself() {
		assertThat(this.api.field("/v2/system/name/Sol/commodity/name/gold/nearby/exports", "systemName"))
			.doesNotContain("Sol")
			.hasSize(4);
	}

	@Test
	void nearbyCanBeSortedByDistance() {
		assertThat(
				this.api.field("/v2/system/name/Sol/commodity/name/gold/nearby/exports?sort=distance", "stationName"))
			.containsExactly("Garden Port", "Hutton Orbital", "K7B-1XZ", "Miller Depot");
	}

	@Test
	void nearbyTakesMoreThanFiveHundredLightYearsForFiveHundred() {
		assertThat(this.api.field("/v2/system/name/Lave/commodity/name/gold/nearby/exports?maxDistance=99999",
				"stationName"))
			.hasSize(5);
	}

	@Test
	void anUnknownCommodityHasNoOffers() {
		assertThat(this.api.json("/v2/commodity/name/unobtainium/exports")).isEmpty();
		assertThat(this.api.json("/v2/commodity/name/%20%27%3B--/exports")).isEmpty();
	}

	@Test
	void anEmptyValueCountsAsAbsentAndAFractionIsCut() {
		assertThat(this.api.json(EXPORTS + "?minVolume=&maxPrice=&maxDaysAgo=&sort=&systemName=")).hasSize(5);
		assertThat(this.api.field(EXPORTS + "?minVolume=1200.9", "stationName")).contains("Abraham Lincoln");
	}

}
