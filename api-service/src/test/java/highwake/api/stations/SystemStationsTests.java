package highwake.api.stations;

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

/// The stations of a system, over the example galaxy.
@ApiTest
class SystemStationsTests {

	private final LoadedApi api;

	@Autowired
	SystemStationsTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void comeByName() {
		assertThat(names("/v3/systems/sol/stations")).containsExactly("Abraham Lincoln", "Galileo",
				"Walker Horticultural Centre");
	}

	@Test
	void carriersComeLast() {
		assertThat(names("/v3/systems/Barnard%27s%20Star/stations")).containsExactly("Miller Depot", "K7B-1XZ");
		assertThat(names("/v3/systems/Barnard%27s%20Star/stations?carriers=exclude")).containsExactly("Miller Depot");
		assertThat(names("/v3/systems/Barnard%27s%20Star/stations?carriers=only")).containsExactly("K7B-1XZ");
	}

	@Test
	void eachIsToldAsByItsMarketId() {
		JsonNode first = this.api.json("/v3/systems/10477373803/stations").at("/items/0");
		assertThat(first).isEqualTo(this.api.json("/v3/stations/128016384"));
	}

	@Test
	void pagesNeitherRepeatNorSkip() {
		List<String> names = new ArrayList<>();
		String next = "";
		do {
			JsonNode page = this.api.json("/v3/systems/Sol/stations?limit=1&after=" + next);
			names.add(page.at("/items/0/name").asString());
			next = page.get("next").asString("");
		}
		while (!next.isEmpty());
		assertThat(names).isEqualTo(names("/v3/systems/Sol/stations"));
	}

	@Test
	void aSystemWithoutAnyHasNone() {
		assertThat(names("/v3/systems/5533856349/stations")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/v3/systems/Nowhere/stations, 404", "/v3/systems/Sol/stations?limit=101, 400",
			"/v3/systems/Sol/stations?carriers=some, 400", "/v3/systems/Sol/stations?after=x, 400" })
	void whatCannotBeAnsweredIsRefused(String path, int status) {
		assertThat(this.api.get(path)).hasStatus(status);
	}

	private List<String> names(String path) {
		return this.api.json(path).get("items").valueStream().map((item) -> item.get("name").asString()).toList();
	}

}
