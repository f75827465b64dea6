package highwake.api.stations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// The nearest stations with a service, and the groups that a system's stations come in.
@ApiTest
class NearestTests {

	private final LoadedApi api;

	@Autowired
	NearestTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void theSystemItselfIsTheNearest() {
		assertThat(this.api.field("/v2/system/name/Sol/nearest/black-market", "stationName"))
			.containsExactly("Galileo");
		assertThat(this.api.field("/v2/system/name/Sol/nearest/black-market", "distance")).containsExactly("0");
	}

	@Test
	void whatNobodyHasToldIsNotThere() {
		assertThat(this.api.field("/v2/system/name/Lave/nearest/refuel", "stationName"))
			.containsExactly("Abraham Lincoln");
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "3, 1", "4, 0" })
	void aPadIsLargeEnoughOrTheStationIsLeftOut(int pad, int stations) {
		assertThat(this.api.json("/v2/system/name/Sol/nearest/REPAIR?minLandingPadSize=" + pad)).hasSize(stations);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "large", "1;drop table station", "1e1" })
	void aBadPadIsNamed(String pad) {
		assertThat(this.api.json("/v2/system/name/Sol/nearest/repair?minLandingPadSize=" + pad.replace(" ", "%20"))
			.at("/violations/0/field")
			.asString()).isEqualTo("minLandingPadSize");
	}

	@ParameterizedTest
	@CsvSource({ "ports, Abraham Lincoln;Galileo", "settlements, Walker Horticultural Centre", "MegaShips, ''",
			"outposts, ''", "carriers, ''" })
	void stationsComeInGroups(String group, String names) {
		assertThat(String.join(";", this.api.field("/v2/system/name/Sol/stations/" + group, "stationName")))
			.isEqualTo(names);
	}

	@Test
	void aGroupThatIsNoneIsNoPath() {
		assertThat(this.api.get("/v2/system/name/Sol/stations/pubs")).hasStatus(404).hasBodyTextEqualTo("Not Found");
	}

}
