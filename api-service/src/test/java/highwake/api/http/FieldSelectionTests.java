package highwake.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// A client that needs three fields of a hundred stations need not read thirty.
@ApiTest
class FieldSelectionTests {

	private final LoadedApi api;

	@Autowired
	FieldSelectionTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void ofAListTheFieldsAreThoseOfEachElement() {
		assertThat(this.api.json("/v3/updates?limit=2&fields=marketId,%20bestBuy.commodityName").get("items"))
			.allSatisfy((update) -> {
				assertThat(update.propertyNames()).containsExactlyInAnyOrder("marketId", "bestBuy");
				if (!update.get("bestBuy").isNull()) {
					assertThat(update.get("bestBuy").propertyNames()).containsExactly("commodityName");
				}
			})
			.hasSize(2);
	}

	@Test
	void ofAnObjectTheyAreItsOwn() {
		assertThat(this.api.json("/v3/status?fields=change,epoch").propertyNames()).containsExactly("epoch", "change");
	}

	@Test
	void absentMeansAll() {
		assertThat(this.api.json("/v3/status?fields=")).isEqualTo(this.api.json("/v3/status"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing", "epoch,nothing", "epoch,,change", "a.b.c.d.e", "__proto__", "epoch;", "%00" })
	void whatIsNoFieldIsNamed(String fields) {
		MvcTestResult result = this.api.get("/v3/status?fields=" + fields);
		assertThat(result).hasStatus(400).hasContentTypeCompatibleWith("application/problem+json");
		assertThat(LoadedApi.body(result)).contains("\"field\":\"fields\"");
	}

	@Test
	void underV2EveryFieldStays() {
		assertThat(this.api.json("/v2/market/128016384?fields=marketId"))
			.isEqualTo(this.api.json("/v2/market/128016384"));
	}

}
