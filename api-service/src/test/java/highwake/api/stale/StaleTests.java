package highwake.api.stale;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// Which markets are most worth a visit, over the example galaxy at 2026-11-20 15:00.
@ApiTest
class StaleTests {

	private final LoadedApi api;

	@Autowired
	StaleTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	/// Miller Depot was seen 50 days ago, Hutton a day, the ports of Sol this morning.
	/// The
	/// carrier is nobody's to visit.
	@Test
	void theOldestThatTradedMuchComesFirst() {
		assertThat(names("near=Sol")).containsExactly("Miller Depot", "Hutton Orbital", "Galileo", "Garden Port",
				"Abraham Lincoln");
		JsonNode first = this.api.json("/v3/stale?near=Sol&limit=1").at("/items/0");
		// 41,000 · 5,000 + 39,250 · 2,500
		assertThat(first.get("tradeValue").asLong()).isEqualTo(303_125_000);
		assertThat(first.get("ageDays").asDouble()).isEqualTo(50.2);
		assertThat(first.get("worth").asDouble()).isCloseTo(50.2 * Math.log10(303_125_001), Offset.offset(0.1));
	}

	@Test
	void onlyWhatTheShipReaches() {
		assertThat(names("near=0,0,0&within=0")).containsExactly("Galileo", "Abraham Lincoln");
		assertThat(names("near=Sol&pad=large")).containsExactly("Miller Depot", "Galileo", "Abraham Lincoln");
		assertThat(names("near=Sol&maxArrivalLs=500")).containsExactly("Miller Depot", "Abraham Lincoln");
		assertThat(names("near=Sol&limit=2")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "within=5, near", "near=Sol&within=101, within", "near=Sol&within=-1, within",
			"near=Sol&limit=0, limit", "near=Sol&pad=huge, pad", "near=Sol&maxArrivalLs=x, maxArrivalLs",
			"near=%20, near" })
	void whatCannotBeIsNamed(String query, String field) {
		MvcTestResult result = this.api.get("/v3/stale?" + query);
		assertThat(result).hasStatus(400);
		assertThat(LoadedApi.body(result)).contains("\"field\":\"%s\"".formatted(field));
	}

	private List<String> names(String query) {
		return this.api.json("/v3/stale?" + query)
			.get("items")
			.valueStream()
			.map((market) -> market.at("/station/name").asString())
			.toList();
	}

}
