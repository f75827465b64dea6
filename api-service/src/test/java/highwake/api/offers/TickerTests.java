package highwake.api.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

@ApiTest
class TickerTests {

	private final LoadedApi api;

	@Autowired
	TickerTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	/// Lincoln wants 9,000 t of palladium, Galileo gold without limit; Hutton and Lave
	/// were seen more than a day ago or have little, carriers and unknown types are left
	/// out.
	@Test
	void eachMarketOfTheLastDayShowsItsDearestGoodTheOldestFirst() {
		assertThat(this.api.json("/v2/news/commodities")
			.valueStream()
			.map((order) -> order.get("stationName").asString() + " " + order.get("commodityName").asString()))
			.containsExactly("Galileo gold", "Abraham Lincoln palladium");
	}

}
