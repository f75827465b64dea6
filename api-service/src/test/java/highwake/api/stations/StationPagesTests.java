package highwake.api.stations;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.Plans;
import highwake.api.board.Boards;
import highwake.store.StoreFile;

/// The rules of `/v3/stations`, one by one, over the example galaxy.
@ApiTest
class StationPagesTests {

	private static final String NEAR_SOL = "/v3/stations?near=Sol";

	private final LoadedApi api;

	@Autowired
	StationPagesTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void aStationTellsWhatItsTraderAndItsBrokerDealIn() {
		JsonNode lincoln = this.api.json("/v3/stations/128016384");
		assertThat(lincoln.get("kind").asString()).isEqualTo("starport");
		assertThat(lincoln.get("materialTrader").asString()).isEqualTo("raw");
		assertThat(lincoln.get("technologyBroker").isNull()).as("refineries tell nothing of brokers").isTrue();
		assertThat(lincoln.get("services").valueStream().map(JsonNode::asString)).contains("material-trader",
				"technology-broker", "shipyard");
		assertThat(lincoln.at("/economies/0/name").asString()).isEqualTo("Refinery");
		assertThat(lincoln.at("/economies/0/share").asDouble()).isEqualTo(0.8);
		assertThat(lincoln.at("/pads/large").asInt()).isEqualTo(9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "0", "-1", "abc", "99999999999999999999", "128016384.0" })
	void whatIsNoStationIsNotFound(String id) {
		assertThat(this.api.get("/v3/stations/" + id)).hasStatus(404);
	}

	@Test
	void manyAreAnsweredAtOnceInTheOrderAskedFor() {
		JsonNode bulk = this.api.json("/v3/stations?ids=128016640,1,128016384,x,128016640");
		assertThat(bulk.get("items").valueStream().map((station) -> station.get("name").asString()))
			.containsExactly("Galileo", "Abraham Lincoln");
		assertThat(bulk.get("unresolved").valueStream().map(JsonNode::asString)).containsExactly("1", "x");
		assertThat(this.api.get("/v3/stations?ids=")).hasStatus(400);
	}

	@Test
	void theNearestComeFirst() {
		assertThat(names(NEAR_SOL)).containsExactly("Abraham Lincoln", "Galileo", "Walker Horticultural Centre",
				"Hutton Orbital", "Garden Port", "Miller Depot");
		assertThat(names(NEAR_SOL + "&within=4.4")).doesNotContain("Miller Depot");
		assertThat(names(NEAR_SOL + "&within=200")).endsWith("Lave Station");
	}

	@Test
	void allThatIsWantedMustBeSoldAtOneStation() {
		String drive = "&modules=int_hyperdrive_size5_class5";
		assertThat(names(NEAR_SOL + drive)).containsExactly("Abraham Lincoln", "Galileo", "Hutton Orbital");
		assertThat(names(NEAR_SOL + drive + ",2D%20gimballed%20beam%20laser")).containsExactly("Abraham Lincoln",
				"Galileo");
		assertThat(names(NEAR_SOL + drive + "&ships=anaconda")).containsExactly("Abraham Lincoln", "Hutton Orbital");
		assertThat(names(NEAR_SOL + drive + "&ships=Anaconda,python")).containsExactly("Abraham Lincoln");
		assertThat(names(NEAR_SOL + drive + "&ships=anaconda&carriers=only")).containsExactly("K7B-1XZ");
		assertThat(names(NEAR_SOL + drive + "&ships=anaconda&maxArrivalLs=1000&pad=large"))
			.containsExactly("Abraham Lincoln");
	}

	@Test
	void whatTheGameHasAndNobodySellsIsFoundNowhere() {
		assertThat(names(NEAR_SOL + "&ships=mandalay")).isEmpty();
		assertThat(names(NEAR_SOL + "&modules=int_warpcore_size9_class9")).as("only stations know it")
			.containsExactly("Galileo");
	}

	@Test
	void whatNobodyKnowsIsNamed() {
		assertThat(this.api.get(NEAR_SOL + "&modules=6A%20Thrusters,warp%20core,frame%20shift%20drive")).hasStatus(400);
		JsonNode violation = this.api.json(NEAR_SOL + "&modules=6A%20Thrusters,warp%20core,frame%20shift%20drive")
			.at("/violations/0");
		assertThat(violation.get("field").asString()).isEqualTo("modules");
		assertThat(violation.get("value").asString()).as("there are many frame shift drives")
			.isEqualTo("warp core,frame shift drive");
		assertThat(this.api.json(NEAR_SOL + "&ships=tie").at("/violations/0/field").asString()).isEqualTo("ships");
		assertThat(this.api.get(NEAR_SOL + "&ships=" + "python,".repeat(30))).as("one, many times").hasStatus(200);
	}

	@Test
	void pagesAreTheListWithoutGapsAndRepeats() {
		String first = NEAR_SOL + "&carriers=include&limit=4";
		JsonNode page = this.api.json(first);
		List<String> rest = names(first + "&after=" + page.get("next").asString());
		assertThat(names(first)).hasSize(4).doesNotContainAnyElementsOf(rest);
		assertThat(rest).hasSize(3);
	}

	@Test
	void whatIsAskedForHolds() {
		assertThat(names(NEAR_SOL + "&service=material-trader,Shipyard")).containsExactly("Abraham Lincoln");
		assertThat(names(NEAR_SOL + "&materialTrader=raw")).containsExactly("Abraham Lincoln");
		assertThat(names(NEAR_SOL + "&materialTrader=encoded")).isEmpty();
		assertThat(names(NEAR_SOL + "&technologyBroker=human")).isEmpty();
		assertThat(names(NEAR_SOL + "&economy=high%20tech")).containsExactly("Hutton Orbital");
		assertThat(names(NEAR_SOL + "&faction=mother%20gaia")).containsExactly("Abraham Lincoln");
		assertThat(names(NEAR_SOL + "&type=ocellus,Outpost")).containsExactly("Galileo", "Hutton Orbital");
		assertThat(names(NEAR_SOL + "&pad=large")).doesNotContain("Hutton Orbital", "Walker Horticultural Centre");
		assertThat(names(NEAR_SOL + "&maxArrivalLs=100")).containsExactly("Miller Depot");
		assertThat(names(NEAR_SOL + "&carriers=only")).containsExactly("K7B-1XZ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?near=", "?near=Sol&service=barber", "?near=Sol&pad=huge", "?near=Sol&within=-1",
			"?near=Sol&materialTrader=all", "?near=Sol&technologyBroker=alien", "?near=Sol&type=a;b",
			"?near=Sol&carriers=some", "?near=Sol&limit=0", "?near=Sol&after=nonsense" })
	void whatCannotBeUsedIsRefused(String query) {
		assertThat(this.api.get("/v3/stations" + query)).hasStatus(400);
	}

	@Test
	void theRestOfAStationIsReadByItsKey(@TempDir Path directory) throws SQLException {
		Plans.hold(StoreFile.GALAXY, directory, StationAnswers.FACTS.replace(":ids", "?"));
	}

	private List<String> names(String path) {
		return this.api.json(path).get("items").valueStream().map((station) -> station.get("name").asString()).toList();
	}

}
