package highwake.api.markets;

import java.nio.file.Path;
import java.sql.SQLException;

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

/// The rules of `/v3/stations/{marketId}/outfitting` and `/shipyard`, over the example galaxy.
@ApiTest
class WaresTests {

	private final LoadedApi api;

	@Autowired
	WaresTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void modulesHavePricesWhereSomebodyHasToldThem() {
		JsonNode lincoln = this.api.json("/v3/stations/128016384/outfitting");
		assertThat(lincoln.get("toldAt").asString()).isEqualTo("2026-11-20T14:34:40.000Z");
		assertThat(lincoln.get("pricedAt").asString()).isEqualTo("2026-11-20T14:34:40.000Z");
		assertThat(lincoln.at("/items/0/symbol").asString()).isEqualTo("hpt_beamlaser_gimbal_medium");
		assertThat(lincoln.at("/items/0/price").asInt()).isEqualTo(500_600);
		JsonNode galileo = this.api.json("/v3/stations/128016640/outfitting");
		assertThat(galileo.get("pricedAt").isNull()).isTrue();
		assertThat(galileo.get("items").valueStream()).hasSize(3).allMatch((module) -> module.get("price").isNull());
	}

	@Test
	void whereNobodyHasToldTheListIsEmptyAndHasNoTime() {
		JsonNode settlement = this.api.json("/v3/stations/3700000001/outfitting");
		assertThat(settlement.get("items").isEmpty()).isTrue();
		assertThat(settlement.get("toldAt").isNull()).isTrue();
		assertThat(settlement.at("/station/name").asString()).isEqualTo("Walker Horticultural Centre");
	}

	@Test
	void anEmptyListThatWasToldHasATime() {
		JsonNode lave = this.api.json("/v3/stations/128106744/shipyard");
		assertThat(lave.get("items").isEmpty()).isTrue();
		assertThat(lave.get("toldAt").asString()).isEqualTo("2026-11-10T10:55:00.000Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "0", "-1", "abc", "99999999999999999999", "128016384.0" })
	void whatIsNoStationIsNotFound(String id) {
		assertThat(this.api.get("/v3/stations/" + id + "/outfitting")).hasStatus(404);
		assertThat(this.api.get("/v3/stations/" + id + "/shipyard")).hasStatus(404);
	}

	@Test
	void pricesAreReadByAnIndex(@TempDir Path directory) throws SQLException {
		Plans.hold(StoreFile.MARKET, directory, Wares.PRICES);
	}

}
