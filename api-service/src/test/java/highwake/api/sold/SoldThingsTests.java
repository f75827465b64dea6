package highwake.api.sold;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// The rules of `/v3/modules` and `/v3/ships`, over the example galaxy.
@ApiTest
class SoldThingsTests {

	private final LoadedApi api;

	@Autowired
	SoldThingsTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void everyModuleOfTheGameIsListedAndWhatStationsSellBeyondIt() {
		List<String> symbols = symbols("/v3/modules");
		assertThat(symbols).isSorted()
			.doesNotHaveDuplicates()
			.contains("int_fueltank_size1_class3", "int_warpcore_size9_class9")
			.hasSizeGreaterThan(1_100);
	}

	@Test
	void aModuleThatTheCatalogueDoesNotKnowIsCalledByItsSymbol() {
		JsonNode core = this.api.json("/v3/modules/INT_WarpCore_Size9_Class9");
		assertThat(core.get("fullName").asString()).isEqualTo("int_warpcore_size9_class9");
		assertThat(core.get("class").isNull()).isTrue();
		assertThat(core.get("stations").asInt()).isEqualTo(1);
	}

	@Test
	void carriersAreCountedByThemselves() {
		JsonNode drive = this.api.json("/v3/modules/int_hyperdrive_size5_class5");
		assertThat(drive.get("stations").asInt()).isEqualTo(3);
		assertThat(drive.get("fleetCarriers").asInt()).isEqualTo(1);
		JsonNode python = this.api.json("/v3/ships/python");
		assertThat(python.get("stations").asInt()).isEqualTo(1);
		assertThat(python.get("fleetCarriers").asInt()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5A%20Frame%20Shift%20Drive", "5a%20frame-shift%20drive", "Int_Hyperdrive_Size5_Class5" })
	void aModuleIsFoundByItsSymbolAndByItsFullName(String name) {
		assertThat(this.api.json("/v3/modules/" + name).get("symbol").asString())
			.isEqualTo("int_hyperdrive_size5_class5");
	}

	@Test
	void aNameThatOnlyOneModuleHasIsEnough() {
		assertThat(this.api.json("/v3/modules/supercruise%20assist").get("symbol").asString())
			.isEqualTo("int_supercruiseassist");
		assertThat(this.api.get("/v3/modules/frame%20shift%20drive")).as("there are many").hasStatus(404);
	}

	@Test
	void anArmourTellsItsShip() {
		JsonNode armour = this.api.json("/v3/modules/python%20lightweight%20alloy");
		assertThat(armour.get("symbol").asString()).isEqualTo("python_armour_grade1");
		assertThat(armour.at("/ship/name").asString()).isEqualTo("Python");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fer%20de%20lance", "FerDeLance", "Fer-de-Lance" })
	void aShipIsFoundByItsSymbolAndByItsName(String name) {
		JsonNode ship = this.api.json("/v3/ships/" + name);
		assertThat(ship.get("name").asString()).isEqualTo("Fer-de-Lance");
		assertThat(ship.get("pad").asString()).isEqualTo("medium");
	}

	@Test
	void noTwoModulesThatAreSoldHaveOneFullName() {
		List<String> names = this.api.json("/v3/modules")
			.get("items")
			.valueStream()
			.filter((module) -> !module.get("symbol").asString().endsWith("_free"))
			.map((module) -> module.get("fullName").asString())
			.toList();
		assertThat(names).doesNotHaveDuplicates();
	}

	private List<String> symbols(String path) {
		return this.api.json(path).get("items").valueStream().map((item) -> item.get("symbol").asString()).toList();
	}

}
