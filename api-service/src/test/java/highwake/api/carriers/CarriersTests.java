package highwake.api.carriers;

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

/// A carrier by its callsign, over the example galaxy.
@ApiTest
class CarriersTests {

	private final LoadedApi api;

	@Autowired
	CarriersTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void aCarrierIsWhereItWasSeenLast() {
		JsonNode carrier = this.api.json("/v3/carriers/k7b-1xz");
		assertThat(carrier.get("systemName").asString()).isEqualTo("Barnard's Star");
		assertThat(carrier.get("systemAddress").asString()).isEqualTo("18263140541865");
		assertThat(carrier.get("marketId").asLong()).isEqualTo(3704402432L);
		assertThat(carrier.get("x").asDouble()).isEqualTo(-3.03125);
	}

	@Test
	void itsJumpsEndWhereItIs() {
		assertThat(this.api.json("/v3/carriers/K7B-1XZ/jumps").at("/items/0/systemName").asString())
			.isEqualTo("Barnard's Star");
	}

	@Test
	void itsMarketIsThatOfItsStation() {
		assertThat(this.api.json("/v3/carriers/K7B-1XZ/market"))
			.isEqualTo(this.api.json("/v3/stations/3704402432/market"));
	}

	@Test
	void aMarketTellsWhatCanBeDoneThere() {
		assertThat(this.api.json("/v3/stations/128016384/market")
			.get("items")
			.valueStream()
			.map((line) -> line.at("/commodity/symbol").asString() + " " + line.get("side").asString("neither")))
			.containsExactly("gold buy", "lavianbrandy sell", "palladium sell", "silver buy", "water neither");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ZZZ-ZZZ", "Lincoln", "%00", "1", "K7B-1XZ%27" })
	void whatIsNoCarrierIsNotFound(String callsign) {
		for (String part : new String[] { "", "/jumps", "/market" }) {
			assertThat(this.api.get("/v3/carriers/" + callsign + part).getResponse().getStatus()).as(callsign + part)
				.isBetween(400, 404);
		}
	}

	@Test
	void carriersAreReadByTheirKeys(@TempDir Path directory) throws SQLException {
		Plans.hold(StoreFile.GALAXY, directory, Carriers.BY_CALLSIGN.replace(":callsign", "?"));
		Plans.hold(StoreFile.GALAXY, directory, Carriers.SYSTEMS.replace(":addresses", "?"));
	}

}
