package highwake.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import highwake.api.board.Boards;

/// Offers of many markets: which are believed, and how they are paged.
@SpringBootTest(properties = "highwake.galnet.enabled=false")
@AutoConfigureMockMvc
@Import(ExampleClock.class)
@ContextConfiguration(initializers = TradeGalaxyTests.TradeFiles.class)
class TradeGalaxyTests {

	private static final String GOODS = "gold,silver,tritium,aluminium,lavianbrandy";

	/// As `docs/concepts/confidence.md` has it.
	private static final double DOUBTFUL = 0.2;

	private final LoadedApi api;

	@Autowired
	TradeGalaxyTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@ParameterizedTest
	@CsvSource({ "buy,3", "sell,4" })
	void trollPricesAreBelowTheThresholdAndRealOnesAboveIt(String side, int trolls) {
		List<JsonNode> offers = all("/v3/offers?limit=100&carriers=include&side=" + side + "&commodity=" + GOODS);
		assertThat(offers).hasSizeGreaterThan(TradeGalaxy.STATIONS / 2);
		int flagged = 0;
		for (JsonNode offer : offers) {
			String station = offer.at("/station/name").asString();
			double confidence = offer.get("confidence").asDouble();
			if (TradeGalaxy.isTroll(station)) {
				flagged++;
				assertThat(confidence).as(offer::toString).isLessThan(DOUBTFUL);
				assertThat(offer.get("reasons").valueStream().map((reason) -> reason.get("code").asString()))
					.containsAnyOf("price-high", "price-low");
			}
			else {
				assertThat(confidence).as(offer::toString).isGreaterThan(DOUBTFUL);
			}
		}
		assertThat(flagged).isEqualTo(trolls);
	}

	@Test
	void theBestAreNotTheTrolls() {
		for (String side : List.of("buy", "sell")) {
			JsonNode best = this.api
				.json("/v3/offers?sort=best&near=0,0,0&carriers=include&side=" + side + "&commodity=" + GOODS)
				.get("items");
			assertThat(best).hasSize(20);
			assertThat(best.valueStream().map((offer) -> offer.at("/station/name").asString()))
				.noneMatch(TradeGalaxy::isTroll);
		}
	}

	@ParameterizedTest
	@CsvSource({ "price,buy", "distance,sell", "age,sell", "best,buy", "best,sell", "price,sell" })
	void pagesAreTheListWithoutGapsAndRepeats(String sort, String side) {
		String query = "/v3/offers?near=0,0,0&within=1000&carriers=include&side=" + side + "&sort=" + sort
				+ "&commodity=" + GOODS + "&limit=";
		List<String> whole = keys(all(query + 100));
		assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(40);
		assertThat(keys(all(query + 7))).isEqualTo(whole);
		assertThat(keys(all(query + 1))).isEqualTo(whole);
	}

	private static List<String> keys(List<JsonNode> offers) {
		return offers.stream()
			.map((offer) -> offer.at("/commodity/symbol").asString() + " " + offer.at("/station/marketId").asLong())
			.toList();
	}

	private List<JsonNode> all(String query) {
		List<JsonNode> items = new ArrayList<>();
		String page = query;
		while (!page.isEmpty()) {
			JsonNode answer = this.api.json(page);
			answer.get("items").forEach(items::add);
			page = answer.get("next").isNull() ? "" : query + "&after=" + answer.get("next").asString();
		}
		return items;
	}

	/// Fills a directory before the program starts.
	static class TradeFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			try {
				Path directory = Files.createTempDirectory("highwake-trade-");
				TradeGalaxy.into(directory);
				TestPropertyValues.of("highwake.data=" + directory).applyTo(context);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
