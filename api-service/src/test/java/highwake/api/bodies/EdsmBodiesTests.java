package highwake.api.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// The bodies of a system in EDSM's words and units.
@ApiTest
class EdsmBodiesTests {

	private static final String SOL = "/v2/system/name/Sol/bodies";

	private final LoadedApi api;

	@Autowired
	EdsmBodiesTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void starsAndPlanetsAreListedByTheirNumber() {
		assertThat(this.api.field(SOL, "bodyName")).containsExactly("Sol", "Earth", "Moon", "Jupiter");
		assertThat(this.api.field(SOL, "bodyType")).containsExactly("Star", "Planet", "Planet", "Planet");
	}

	@ParameterizedTest
	@CsvSource({ "solarMasses, 1", "solarRadius, 1", "surfaceTemperature, 5778", "rotationalPeriod, 25.05", "age, 4792",
			"absoluteMagnitude, 4.83", "distanceToArrival, 0", "axialTilt, 0.1265" })
	void theSunIsTheMeasureOfStars(String field, double value) {
		assertThat(body(0).get(field).asDouble()).isCloseTo(value, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "semiMajorAxis, 1", "gravity, 1", "earthMasses, 1", "surfacePressure, 1", "radius, 6378.137",
			"orbitalPeriod, 365.25636", "rotationalPeriod, 0.99726968", "surfaceTemperature, 288",
			"orbitalEccentricity, 0.0167", "argOfPeriapsis, 114.20783", "axialTilt, 0.4090928",
			"distanceToArrival, 499" })
	void theEarthIsTheMeasureOfPlanets(String field, double value) {
		assertThat(body(1).get(field).asDouble()).isCloseTo(value, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "0, subType, G (White-Yellow) Star", "0, spectralClass, G2", "0, isScoopable, true",
			"1, subType, Earth-like world", "1, atmosphereType, Suitable for water-based life",
			"1, volcanismType, No volcanism", "1, terraformingState, Not terraformable", "2, subType, Rocky body",
			"2, atmosphereType, No atmosphere", "2, volcanismType, Minor Silicate Vapour Geysers",
			"2, terraformingState, Candidate for terraforming", "3, subType, Class I gas giant",
			"3, reserveLevel, Common" })
	void wordsAreThoseThatAPersonReads(int place, String field, String word) {
		assertThat(body(place).get(field).asString()).isEqualTo(word);
	}

	@Test
	void partsAreInPercentTheMostFirst() {
		assertThat(body(1).get("atmosphereComposition"))
			.hasToString("{\"Nitrogen\":78.08,\"Oxygen\":20.95,\"Argon\":0.93,\"Carbon dioxide\":0.04}");
		assertThat(body(1).get("solidComposition").propertyNames()).containsExactly("Rock", "Metal", "Ice");
		assertThat(body(1).get("solidComposition").get("Rock").asDouble()).isCloseTo(67, within(1e-9));
		assertThat(body(2).get("materials")).hasToString("{\"Iron\":20.5,\"Nickel\":15.5,\"Sulphur\":11.25}");
	}

	@Test
	void ringsAndBeltsAreInKilometres() {
		assertThat(body(0).get("belts")).hasToString("[{\"name\":\"Asteroid Belt\",\"type\":\"Rocky\","
				+ "\"mass\":4060500000000,\"innerRadius\":308170000,\"outerRadius\":489190000}]");
		assertThat(body(3).get("rings")).hasToString("[{\"name\":\"Jupiter Halo Ring\",\"type\":\"Metallic\","
				+ "\"mass\":10000,\"innerRadius\":92000,\"outerRadius\":182000}]");
		assertThat(body(0).has("rings")).isFalse();
		assertThat(body(3).has("belts")).isFalse();
	}

	/// EDSM's dump has 36028807496337771 for Mercury, the first of Sol.
	@Test
	void id64IsTheGamesOwn() {
		assertThat(body(0).get("id64").asLong()).isEqualTo(10477373803L);
		assertThat(body(1).get("id64").asLong()).isEqualTo(36028807496337771L + (2L << 55));
		assertThat(body(1).get("id").asLong()).isEqualTo(10477373803L << 9 | 3);
	}

	@Test
	void parentsAreAsTheJournalWritesThem() {
		assertThat(body(2).get("parents")).hasToString("[{\"Planet\":3},{\"Star\":0}]");
	}

	@Test
	void whatIsNotToldIsLeftOut() {
		assertThat(body(0).propertyNames()).doesNotContain("parents", "semiMajorAxis", "isLandable", "gravity",
				"materials", "rings", "star", "planet");
		JsonNode glanced = this.api.json("/v2/system/name/Alpha%20Centauri/bodies").get(1);
		assertThat(glanced.propertyNames()).containsExactly("systemAddress", "id", "id64", "bodyId", "bodyName",
				"bodyType", "subType");
	}

	@Test
	void onlyTheStarAtTheArrivalPointIsTheMainStar() {
		assertThat(body(0).get("isMainStar").asBoolean()).isTrue();
		assertThat(this.api.json("/v2/system/name/Alpha%20Centauri/bodies").get(0).get("isMainStar").asBoolean())
			.isFalse();
	}

	@Test
	void aSystemWithoutScansHasNone() {
		assertThat(this.api.get("/v2/system/name/Lave/bodies")).hasStatus(204);
		assertThat(this.api.get("/v2/system/name/Nowhere/bodies")).hasStatus(404);
	}

	private JsonNode body(int place) {
		return this.api.json(SOL).get(place);
	}

}
