package highwake.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import highwake.api.board.Boards;
import highwake.api.http.Cursor;

/// Every list under `/v3` in parts, over the example galaxy.
@ApiTest
class PagesTests {

	private final LoadedApi api;

	@Autowired
	PagesTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v3/commodities?limit=100", "/v3/commodities?carriers=include&limit=399",
			"/v3/modules?limit=500", "/v3/ships?limit=1", "/v3/stats/activity?minutes=3&limit=2",
			"/v3/stats/software?limit=1", "/v3/stats/days?limit=1", "/v3/carriers/K7B-1XZ/jumps?limit=1",
			"/v3/updates?limit=2", "/v3/stale?near=Sol&limit=2", "/v3/systems?near=Sol&limit=1",
			"/v3/systems/Sol/bodies?limit=3", "/v3/systems/Sol/stations?limit=1", "/v3/stations?near=Sol&limit=2",
			"/v3/stations/128106744/history?commodity=gold&limit=1",
			"/v3/offers?side=sell&commodity=gold,silver&carriers=include&limit=1" })
	void allPartsTogetherAreTheWholeList(String part) {
		List<JsonNode> parts = new ArrayList<>();
		String after = "";
		do {
			JsonNode page = this.api.json(part + "&after=" + after);
			assertThat(page.get("items").size()).as(part)
				.isBetween(1, Integer.parseInt(part.replaceFirst(".*limit=", "")));
			page.get("items").forEach(parts::add);
			after = page.get("next").asString("");
		}
		while (!after.isEmpty());
		String whole = part.replaceFirst("&?limit=\\d$", "&limit=100").replaceFirst("&?limit=\\d{3}$", "");
		assertThat(parts).as(part).isNotEmpty().containsExactlyElementsOf(this.api.json(whole).get("items"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v3/commodities?", "/v3/modules?", "/v3/ships?", "/v3/stats/activity?",
			"/v3/stats/software?", "/v3/stats/days?", "/v3/carriers/K7B-1XZ/jumps?", "/v3/commodities/gold/history?",
			"/v3/updates?", "/v3/stale?near=Sol&" })
	void whatCannotBeIsNamed(String list) {
		refuses(list + "after=2", "after");
		refuses(list + "after=" + new Cursor("commodities", 5).of("more", "words", "than", "any", "has"), "after");
		refuses(list + "limit=0", "limit");
		refuses(list + "limit=4001", "limit");
		assertThat(this.api.get(list + "after=")).as("an empty parameter counts as absent").hasStatusOk();
	}

	@Test
	void aCursorOfOtherWordsIsNone() {
		refuses("/v3/stats/activity?after=" + new Cursor("activity", 2).of("99999999999999", "y"), "after");
		refuses("/v3/stats/days?after=" + new Cursor("days", 2).of("20000", "91"), "after");
		refuses("/v3/stats/software?after=" + new Cursor("software", 3).of("many", "y", "z"), "after");
		refuses("/v3/stale?near=Sol&after=" + new Cursor("stale", 3).of("99999999999999", "1", "1"), "after");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v3/ships?", "/v3/stats/software?", "/v3/stale?near=Sol&", "/v3/systems?near=Sol&" })
	void aCursorIsOfItsListAloneAndWhole(String list) {
		String modules = this.api.json("/v3/modules?limit=1").get("next").asString();
		refuses(list + "after=" + modules, "after");
		for (int cut = 1; cut < modules.length(); cut++) {
			refuses("/v3/modules?after=" + modules.substring(0, modules.length() - cut), "after");
		}
	}

	@Test
	void aCursorOfOtherDataIsGone() {
		assertThat(this.api.get("/v3/updates?after=" + new Cursor("updates", 4).of("another", 1, 1, 1))).hasStatus(410);
	}

	@Test
	void severalThingsAreToldAtOnceInTheOrderAsked() {
		assertThat(symbols("/v3/ships?ids=Python,Anaconda,python,NoShip", "symbol")).containsExactly("python",
				"anaconda", "python");
		assertThat(this.api.json("/v3/ships?ids=NoShip,Sidewinder").get("unresolved").toString())
			.isEqualTo("[\"NoShip\"]");
		assertThat(symbols("/v3/modules?ids=INT_Hyperdrive_Size5_Class5,int_warpcore_size9_class9", "symbol"))
			.containsExactly("int_hyperdrive_size5_class5", "int_warpcore_size9_class9");
		assertThat(symbols("/v3/commodities?ids=Silver,gold,silver,gold", "commodityName")).as("each once as written")
			.containsExactly("silver", "gold", "silver");
		for (String list : List.of("commodities", "modules", "ships")) {
			refuses("/v3/" + list + "?ids=,", "ids");
			String many = IntStream.rangeClosed(0, 100).mapToObj(Integer::toString).collect(Collectors.joining(","));
			refuses("/v3/" + list + "?ids=" + many, "ids");
		}
	}

	@Test
	void figuresOfSeveralCommoditiesAreOverTheMarketsThatWereAskedFor() {
		assertThat(this.api.json("/v3/commodities?ids=GOLD&carriers=only").at("/items/0"))
			.isEqualTo(this.api.json("/v3/commodities/gold?carriers=only"));
		refuses("/v3/commodities?ids=gold&carriers=all", "carriers");
	}

	private List<String> symbols(String path, String field) {
		return this.api.json(path).get("items").valueStream().map((item) -> item.get(field).asString()).toList();
	}

	private void refuses(String path, String field) {
		MvcTestResult result = this.api.get(path);
		assertThat(result).as(path).hasStatus(400);
		assertThat(LoadedApi.body(result)).as(path).contains("\"field\":\"%s\"".formatted(field));
	}

}
