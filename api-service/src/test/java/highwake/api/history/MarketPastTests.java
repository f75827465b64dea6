package highwake.api.history;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.Plans;
import highwake.api.board.Boards;
import highwake.store.StoreFile;

/// A market's and a commodity's past, over the example galaxy.
@ApiTest
class MarketPastTests {

	private static final String LAVE = "/v3/stations/128106744/history";

	private final LoadedApi api;

	@Autowired
	MarketPastTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void everyReportIsTold() {
		assertThat(reports(LAVE + "?commodity=lavianbrandy")).containsExactly("2026-11-10T11:05:00.000Z 3500 24",
				"2026-11-09T18:40:00.000Z 3500 31", "2026-11-08T07:15:00.000Z 3620 12");
	}

	@Test
	void aReportThatDoesNotListItSaysSo() {
		JsonNode items = this.api.json(LAVE + "?commodity=gold").get("items");
		assertThat(items.valueStream().map((item) -> item.get("isListed").asBoolean())).containsExactly(true, true,
				false);
		assertThat(items.at("/2/sellPrice").asInt()).isZero();
		assertThat(items.at("/2/meanPrice").isNull()).isTrue();
	}

	@Test
	void pagesNeitherRepeatNorSkip() {
		List<String> paged = new ArrayList<>();
		String path = LAVE + "?commodity=lavianbrandy&limit=1";
		String next = "";
		do {
			JsonNode page = this.api.json(next.isEmpty() ? path : path + "&after=" + next);
			paged.addAll(page.get("items").valueStream().map((item) -> item.get("reportedAt").asString()).toList());
			next = page.get("next").asString("");
		}
		while (!next.isEmpty());
		assertThat(paged).containsExactly("2026-11-10T11:05:00.000Z", "2026-11-09T18:40:00.000Z",
				"2026-11-08T07:15:00.000Z");
	}

	@Test
	void whatIsOlderThanTheDaysIsLeftOut() {
		assertThat(reports(LAVE + "?commodity=lavianbrandy&days=11")).hasSize(2);
		assertThat(reports(LAVE + "?commodity=lavianbrandy&days=1")).isEmpty();
	}

	@Test
	void aCommodityIsFoundByItsName() {
		assertThat(this.api.json(LAVE + "?commodity=Lavian%20Brandy"))
			.isEqualTo(this.api.json(LAVE + "?commodity=LAVIANBRANDY"));
	}

	@Test
	void whatNoMarketEverListedHasNoPast() {
		assertThat(reports(LAVE + "?commodity=painite")).isEmpty();
	}

	@Test
	void aCarriersPastIsThatOfItsMarket() {
		assertThat(this.api.json("/v3/carriers/K7B-1XZ/history?commodity=tritium"))
			.isEqualTo(this.api.json("/v3/stations/3704402432/history?commodity=tritium"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/v3/stations/128106744/history                                | 400
			/v3/stations/128106744/history?commodity=unobtainium          | 400
			/v3/stations/128106744/history?commodity=gold&days=366        | 400
			/v3/stations/128106744/history?commodity=gold&limit=1001      | 400
			/v3/stations/128106744/history?commodity=gold&after=x         | 400
			/v3/stations/1/history?commodity=gold                         | 404
			/v3/stations/x/history?commodity=gold                         | 404
			/v3/carriers/ZZZ-ZZZ/history?commodity=gold                   | 404
			/v3/commodities/unobtainium/history                           | 404
			/v3/commodities/gold/history?days=0                           | 400
			/v3/commodities/gold/history?carriers=only                    | 400
			""")
	void whatCannotBeAnsweredIsRefused(String path, int status) {
		assertThat(this.api.get(path)).hasStatus(status);
	}

	@Test
	void aCommodityThatOnlyTheGameKnowsHasNoDays() {
		assertThat(this.api.json("/v3/commodities/painite/history").get("items").isEmpty()).isTrue();
	}

	@Test
	void pastsAreReadByTheirKeys(@TempDir Path directory) throws SQLException {
		for (String sql : List.of(MarketPasts.COMMODITY, CommodityPasts.FIGURES, MarketPasts.PAST)) {
			Plans.hold(StoreFile.HISTORY, directory, sql);
		}
		assertThat(Plans.of(StoreFile.HISTORY, directory, MarketPasts.PAST))
			.noneMatch((step) -> step.contains("TEMP B-TREE"));
	}

	private List<String> reports(String path) {
		return this.api.json(path)
			.get("items")
			.valueStream()
			.map((item) -> "%s %d %d".formatted(item.get("reportedAt").asString(), item.get("buyPrice").asInt(),
					item.get("stock").asInt()))
			.toList();
	}

}
