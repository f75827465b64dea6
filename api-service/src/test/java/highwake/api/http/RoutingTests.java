package highwake.api.http;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// Which paths lead where, and how refusals look.
@ApiTest
class RoutingTests {

	private final MockMvcTester http;

	private final LoadedApi api;

	@Autowired
	RoutingTests(MockMvcTester http, Boards boards) {
		this.http = http;
		this.api = new LoadedApi(http, boards);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/V2/System/Name/SOL", "/v2/system/name/sol/", "/api/v2/system/ADDRESS/10477373803",
			"/API/V2/SYSTEM/NAME/%53ol" })
	void pathsMayBeInAnyCaseAndEndWithASlash(String path) {
		assertThat(this.api.json(path).get("systemAddress").asLong()).isEqualTo(10477373803L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v3/status", "/V3/status", "/V2/Version", "/API/v2/version", "/%563/status" })
	void everyRequestCountsHoweverItsPathIsWritten(String path) {
		assertThat(this.http.get().uri(URI.create(path)).header("Highwake-Client", "203.0.113.9").exchange())
			.hasStatusOk()
			.headers()
			.containsHeader("RateLimit");
	}

	@Test
	void scriptsOfOtherSitesMayReadWhatTheyMustObey() {
		assertThat(this.api.get("/v3/status").getResponse().getHeader("Access-Control-Expose-Headers")).contains("ETag",
				"RateLimit", "Retry-After", "Deprecation");
	}

	@ParameterizedTest
	@CsvSource({ "/v1/system/name/Sol?a=b%20c, /v2/system/name/Sol?a=b%20c", "/api/v1/stats, /v2/stats",
			"/v2, /v2/stats", "/api/v2/, /v2/stats" })
	void oldAddressesLeadToNewOnes(String path, String location) {
		assertThat(this.api.get(path)).hasStatus(302).headers().hasValue("Location", location);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v2/nothing", "/api/v2/system/name", "/v2/search/system/name/",
			"/v2/system/name/Sol/nowhere" })
	void anUnknownPathIsATextUnderV2(String path) {
		MvcTestResult result = this.api.get(path);
		assertThat(result).hasStatus(404).hasContentTypeCompatibleWith("text/plain").hasBodyTextEqualTo("Not Found");
		assertThat(result).headers().hasValue("Access-Control-Allow-Origin", "*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/api", "/api/" })
	void theRootIsATextForAPerson(String path) {
		MvcTestResult result = this.api.get(path);
		assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("text/plain");
		assertThat(LoadedApi.body(result)).startsWith("Highwake API 0.1.0\nStar systems: 6\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v3", "/v3/nothing", "/favicon.ico" })
	void anUnknownPathIsAProblemElsewhere(String path) {
		assertThat(this.api.get(path)).hasStatus(404).hasContentTypeCompatibleWith("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v2/system/id/Sol", "/v2/system/address/Sol", "/v2/system/address/-5",
			"/v2/system/address/0", "/v2/system/address/99999999999999999999", "/v2/market/abc", "/v2/market/0",
			"/v2/market/1e3", "/v2/market/123456789012345678901234567890/commodities" })
	void whatCannotNameAThingNamesNone(String path) {
		assertThat(this.api.json(path).get("error").asString()).isEqualTo("Not Found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "-1", "Infinity", "1e3", "0x10", "abc", "1,5", "--1", "%00", "%F0%9F%9A%80" })
	void aBadDistanceIsNamed(String value) {
		MvcTestResult result = this.api.get("/v2/system/name/Sol/nearby?maxDistance=" + value);
		assertThat(result).hasStatus(400).hasContentTypeCompatibleWith("application/problem+json");
		assertThat(result).headers().hasValue("Cache-Control", "no-store");
		assertThat(LoadedApi.body(result)).contains("\"field\":\"maxDistance\"");
	}

	@Test
	void aLongDistanceIsTakenForTheLongestAllowed() {
		assertThat(this.api.json("/v2/system/name/Sol/nearby?maxDistance=1000000")).hasSize(5);
	}

	@Test
	void aSearchIsBounded() {
		assertThat(this.api.get("/v2/search/system/name/" + "a".repeat(65))).hasStatus(400);
		assertThat(this.api.get("/v3/search?q=" + "a".repeat(65))).hasStatus(400);
		assertThat(this.api.json("/v2/search/system/name/%25")).as("a percent sign is no wildcard").isEmpty();
		assertThat(this.api.json("/v2/search/system/name/S_l")).as("an underscore is no wildcard").isEmpty();
	}

	@Test
	void scriptsOfAnySiteMayAsk() {
		MvcTestResult preflight = this.http.options()
			.uri("/v2/stats")
			.header("Origin", "https://example.org")
			.header("Access-Control-Request-Method", "GET")
			.header("Access-Control-Request-Headers", "X-Anything")
			.exchange();
		assertThat(preflight).hasStatus(204);
		assertThat(preflight).headers()
			.hasValue("Access-Control-Allow-Origin", "*")
			.hasValue("Access-Control-Allow-Headers", "*");
		assertThat(this.http.get().uri("/v2/stats").header("Origin", "https://example.org").exchange()).headers()
			.hasValue("Access-Control-Allow-Origin", "*");
	}

	@Test
	void answersSayHowLongTheyMayBeKept() {
		assertThat(this.api.get("/v2/stats")).headers()
			.hasValue("Cache-Control", "max-age=10, public, stale-if-error=86400, stale-while-revalidate=60");
		assertThat(this.api.get("/v2/market/1")).headers().hasValue("Cache-Control", "no-store");
	}

	@Test
	void theHeadOfAStreamIsNotAStream() {
		assertThat(this.http.head().uri("/v3/live").exchange()).hasStatus(200)
			.hasContentTypeCompatibleWith("text/event-stream");
		assertThat(this.http.head().uri("/v2/stats").exchange()).hasStatus(200);
	}

	@Test
	void nothingCanBeChanged() {
		assertThat(this.http.post().uri("/v2/stats").exchange()).hasStatus(405);
		assertThat(this.http.delete().uri("/v2/market/128016384").exchange()).hasStatus(405);
	}

	@Test
	void aSystemOfWhichNobodyHasToldHasAnEmptyStatus() {
		assertThat(this.api.get("/v2/system/name/Barnard%27s%20Star/status")).hasStatus(204);
	}

}
