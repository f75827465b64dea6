package highwake.api.systems;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// Systems as `/v3` tells of them.
@ApiTest
class StarSystemsTests {

	private final LoadedApi api;

	@Autowired
	StarSystemsTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sol", "sOL", "10477373803", "010477373803" })
	void aSystemIsNamedByItsNameInAnyCaseOrItsAddress(String system) {
		assertThat(this.api.json("/v3/systems/" + system).get("systemAddress").asString()).isEqualTo("10477373803");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nowhere", "1", "0", "99999999999999999999" })
	void aSystemThatNobodyKnowsIsNotFound(String system) {
		for (String path : new String[] { "", "/bodies", "/factions", "/powers" }) {
			assertThat(this.api.get("/v3/systems/" + system + path)).hasStatus(404)
				.hasContentTypeCompatibleWith("application/problem+json");
		}
	}

	@Test
	void whatIsThereIsCounted() {
		JsonNode sol = this.api.json("/v3/systems/Sol");
		assertThat(sol.at("/counts/scannedBodies").asInt()).as("no cluster, no ring").isEqualTo(4);
		assertThat(sol.at("/counts/stations").asInt()).isEqualTo(3);
		assertThat(sol.at("/counts/factions").asInt()).isEqualTo(3);
		assertThat(sol.at("/counts/bodies").isNull()).as("nobody has told").isTrue();
		assertThat(sol.get("starClass").asString()).isEqualTo("G");
	}

	@Test
	void ofSeveralSystemsOfANameTheOneSpelledSoIsTakenAndTheOthersListed() {
		JsonNode system = this.api.json("/v3/systems/i%20Carinae");
		assertThat(system.get("systemName").asString()).isEqualTo("i Carinae");
		assertThat(system.at("/namesakes/0/systemName").asString()).isEqualTo("I Carinae");
	}

	@Test
	void aSystemWithoutPeopleSaysSo() {
		assertThat(this.api.json("/v3/systems/Lave").get("people").isNull()).isTrue();
	}

	@Test
	void severalAreAnsweredInTheOrderAskedForAndTheRestNamed() {
		JsonNode answer = this.api.json("/v3/systems?ids=Lave,Nowhere,10477373803,0,lave");
		assertThat(names(answer)).containsExactly("Lave", "Sol", "Lave");
		assertThat(answer.get("unresolved")).hasToString("[\"Nowhere\",\"0\"]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sol          | 0    | Sol
			0,0,0        | 4.3  | Sol
			0,0,0        | 4.4  | Sol;Alpha Centauri
			1178708478315 | 6.7 | Alpha Centauri;Sol;Barnard's Star
			""")
	void aSphereIsExactAndHoldsItsCentre(String near, double within, String systems) {
		assertThat(String.join(";", names(this.api.json("/v3/systems?near=" + near + "&within=" + within))))
			.isEqualTo(systems);
	}

	@Test
	void aDistanceThatAnAnswerToldTakesInItsSystem() {
		String distance = this.api.json("/v3/systems?near=Sol").at("/items/1/distanceLy").asString();
		assertThat(names(this.api.json("/v3/systems?near=Sol&within=" + distance))).containsExactly("Sol",
				"Alpha Centauri");
	}

	@Test
	void aListGoesOnWhereAPartEnded() {
		JsonNode first = this.api.json("/v3/systems?near=Sol&within=1000&limit=4");
		assertThat(names(first)).containsExactly("Sol", "Alpha Centauri", "Barnard's Star", "I Carinae");
		JsonNode rest = this.api.json("/v3/systems?near=Sol&within=1000&after=" + first.get("next").asString());
		assertThat(names(rest)).containsExactly("Lave", "i Carinae");
		assertThat(rest.get("next").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "'', near", "near=, near", "near=Sol&within=1000.5, within", "near=Sol&within=-1, within",
			"near=Sol&limit=101, limit", "near=Sol&after=MQ, after", "near=200000;0;0, near", "ids=, ids" })
	void aBadParameterIsNamed(String query, String field) {
		String path = "/v3/systems?" + query.replace(';', ',');
		assertThat(this.api.get(path)).hasStatus(400);
		assertThat(this.api.json(path).at("/violations/0/field").asString()).isEqualTo(field);
	}

	@Test
	void theGreatestFactionComesFirst() {
		JsonNode told = this.api.json("/v3/systems/Sol/factions");
		assertThat(told.get("items").valueStream().map((faction) -> faction.get("name").asString()))
			.containsExactly("Mother Gaia", "Sol Nationalists", "Sol Workers' Party");
		assertThat(told.at("/items/0/isControlling").asBoolean()).isTrue();
		assertThat(told.at("/items/1/isControlling").asBoolean()).isFalse();
		assertThat(told.at("/items/0/activeStates/0")).hasToString("{\"state\":\"Boom\",\"trend\":1}");
		assertThat(told.at("/conflicts/0/sides/1/wonDays").asInt()).isEqualTo(2);
		assertThat(told.get("toldAt").asString()).isEqualTo("2026-11-18T09:00:00.000Z");
	}

	@Test
	void wherePowersHaveNoPartNothingIsMadeUp() {
		assertThat(this.api.json("/v3/systems/Lave/powers")).hasToString(
				"{\"state\":null,\"controllingPower\":null,\"powers\":[],\"controlProgress\":null,\"reinforcement\":null,"
						+ "\"undermining\":null,\"conflict\":[],\"toldAt\":null}");
	}

	private static List<String> names(JsonNode answer) {
		return answer.get("items").valueStream().map((system) -> system.get("systemName").asString()).toList();
	}

}
