package highwake.api.bodies;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// The bodies of a system in the game's words and units, and what is on them.
@ApiTest
class BodiesTests {

	private static final String SOL = "/v3/systems/10477373803/bodies";

	private final LoadedApi api;

	@Autowired
	BodiesTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void everythingWithANumberIsListedByIt() {
		assertThat(words(SOL, "bodyId")).containsExactly("0", "3", "4", "7", "8", "40");
		assertThat(words(SOL, "kind")).containsExactly("star", "planet", "planet", "planet", "", "cluster");
		assertThat(words("/v3/systems/Alpha%20Centauri/bodies", "kind")).containsExactly("barycentre", "star",
				"planet");
	}

	@Test
	void aListGoesOnWhereAPartEnded() {
		List<String> all = new ArrayList<>();
		JsonNode part = this.api.json(SOL + "?limit=4");
		part.get("items").forEach((body) -> all.add(body.get("bodyId").asString()));
		part = this.api.json(SOL + "?limit=4&after=" + part.get("next").asString());
		part.get("items").forEach((body) -> all.add(body.get("bodyId").asString()));
		assertThat(part.get("next").isNull()).isTrue();
		assertThat(all).containsExactly("0", "3", "4", "7", "8", "40");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | /orbit/semiMajorAxisM             | 149597870700
			1 | /orbit/meanAnomalyDeg             | 90
			1 | /radiusM                          | 6378137
			1 | /planet/gravityMs2                | 9.80665
			1 | /planet/pressurePa                | 101325
			1 | /planet/compositionParts/0/amount | 0.67
			1 | /planet/atmospherePercent/0/name  | Nitrogen
			1 | /type                             | Earthlike body
			1 | /typeName                         | Earth-like world
			1 | /wasMapped                        | true
			1 | /detail                           | whole
			1 | /id64                             | 108086401534265707
			0 | /rings/0/outerM                   | 489190000000
			0 | /isScoopable                      | true
			3 | /rings/0/type                     | Metalic
			""")
	void figuresAreTheGamesOwn(int place, String pointer, String value) {
		assertThat(this.api.json(SOL).get("items").get(place).at(pointer).asString()).isEqualTo(value);
	}

	@Test
	void whatCanBeFoundIsListed() {
		JsonNode moon = this.api.json(SOL).get("items").get(2);
		assertThat(moon.at("/signals/types"))
			.hasToString("[{\"type\":\"Biological\",\"count\":1},{\"type\":\"Human\",\"count\":12}]");
		assertThat(moon.at("/signals/genuses")).hasToString("[\"Bacterial_Genus\"]");
		assertThat(moon.at("/signals/isMapped").asBoolean()).isTrue();
		assertThat(moon.at("/organisms/0/variant").asString()).isEqualTo("Bacterial_04_Tin");
		assertThat(moon.at("/organisms/0/longitude").asDouble()).isEqualTo(-170.25);
		JsonNode ring = this.api.json(SOL).get("items").get(4);
		assertThat(ring.get("name").asString()).isEqualTo("Jupiter Halo Ring");
		assertThat(ring.at("/signals/isRing").asBoolean()).isTrue();
		assertThat(ring.at("/signals/types/0/type").asString()).isEqualTo("lowtemperaturediamond");
	}

	@Test
	void whatIsNotToldIsNull() {
		JsonNode glanced = this.api.json("/v3/systems/Alpha%20Centauri/bodies").get("items").get(2);
		assertThat(glanced.get("orbit").isNull()).isTrue();
		assertThat(glanced.get("signals").isNull()).isTrue();
		assertThat(glanced.at("/planet/gravityMs2").isNull()).isTrue();
		assertThat(glanced.get("detail").asString()).isEqualTo("glanced");
		assertThat(glanced.get("organisms")).isEmpty();
	}

	@Test
	void aSystemWithoutScansHasAnEmptyList() {
		assertThat(this.api.json("/v3/systems/Lave/bodies")).hasToString("{\"items\":[],\"next\":null}");
		assertThat(this.api.get("/v3/systems/Nowhere/bodies")).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "limit=101, limit", "limit=0, limit", "after=x, after", "after=Nw%0A3, after" })
	void aBadParameterIsNamed(String query, String field) {
		assertThat(this.api.get(SOL + "?" + query)).hasStatus(400);
		assertThat(this.api.json(SOL + "?" + query).at("/violations/0/field").asString()).isEqualTo(field);
	}

	private List<String> words(String path, String field) {
		return this.api.json(path).get("items").valueStream().map((body) -> body.get(field).asString()).toList();
	}

}
