package highwake.website.search;

import highwake.website.FakeApi;
import highwake.website.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class SearchPageTests extends PageTest {

	private static final String FOUND = """
			{"systems":[{"systemAddress":"3932277478106","systemName":"Leesti","stations":7}],
			"stations":[{"marketId":128106744,"stationName":"Lembava Dock","stationType":"Coriolis","systemName":"Diso","systemAddress":"3932277478107"}],
			"commodities":[{"commodityName":"leestianeviljuice","name":"Leestian Evil Juice","category":"Legal Drugs","rare":true}]}""";

	@Test
	void groupsWhatItFinds() {
		API.answers("/v3/search", FOUND);
		MvcTestResult page = get("/search?q=le");
		assertThat(text(page)).contains("Systems Leesti 7 stations")
			.contains("Stations Lembava Dock Diso Coriolis starport")
			.contains("Commodities Leestian Evil Juice Legal Drugs");
		assertThat(html(page)).contains("href=\"/system/3932277478106\"")
			.contains("href=\"/system/3932277478107#m128106744\"")
			.contains("href=\"/commodity/leestianeviljuice/sell\"")
			.contains("value=\"le\"");
	}

	@Test
	void answersAListOfOptionsWhileOneTypes() {
		API.answers("/v3/search", FOUND);
		String options = html(fragment("/search?q=le"));
		assertThat(options).contains("role=\"option\"").contains("Leesti").doesNotContain("<html");
		assertThat(API.asked()).extracting(FakeApi.Asked::what).containsExactly("/v3/search?q=le&limit=4");
	}

	@Test
	void asksNothingForNothing() {
		assertThat(get("/search?q=%20")).hasStatusOk();
		assertThat(API.asked()).isEmpty();
	}

	@Test
	void takesDigitsAsAnAddress() {
		API.answers("/v3/search", "{\"systems\":[],\"stations\":[],\"commodities\":[]}");
		assertThat(html(get("/search?q=10477373803"))).contains("href=\"/system/10477373803\"");
	}

	@Test
	void suggestsSpellings() {
		API.answers("/v3/search", "{\"systems\":[],\"stations\":[],\"commodities\":[],\"suggestions\":[\"Leesti\"]}");
		assertThat(text(get("/search?q=Leestti")))
			.contains("Nothing starts with “Leestti” These are spelled nearly so: Leesti");
		assertThat(text(fragment("/search?q=Leestti"))).contains("Did you mean Leesti");
	}

	@Test
	void escapesWhatIsTyped() {
		API.answers("/v3/search", "{}");
		assertThat(html(get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))).doesNotContain("<script>alert")
			.contains("&lt;script&gt;");
	}

	@Test
	void saysSoWhereTheApiIsAway() {
		API.replies("/v3/search", 503, "");
		assertThat(get("/search?q=le")).hasStatus(503);
		assertThat(text(get("/search?q=le"))).contains("The market data do not answer").contains("Try again");
	}

}
