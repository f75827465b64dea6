package highwake.website.commodities;

import highwake.website.Examples;
import highwake.website.FakeApi;
import highwake.website.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class CommodityPageTests extends PageTest {

	private static final String IMPORTS = "/v2/commodity/name/gold/imports";

	private static final String EXPORTS = "/v2/commodity/name/gold/exports";

	@Test
	void showsWhereToSellWithEveryFigureOfARow() {
		API.answers(IMPORTS, Examples.list(Examples.wanted(1, "Ray Gateway", 64117)));
		API.answers(EXPORTS, Examples.list(Examples.offered(2, "Walz Depot", 38107)));
		MvcTestResult page = get("/commodity/gold/sell");
		assertThat(page).hasStatusOk();
		assertThat(text(page)).contains("1 market · highest price first")
			.contains("Ray Gateway Sol Pad L 5.0 ly 662 ls 64,495 t 64,117 cr +35% 12 min")
			.contains("Best sell 64,117 cr Cheapest buy 38,107 cr Galactic mean 47,609 cr Max profit +26,010 cr/t");
		assertThat(html(page)).contains("<title>Where to sell Gold · Highwake</title>")
			.contains("href=\"/system/10477373803#m1\"")
			.contains("datetime=\"2026-11-21T11:48:00Z\"")
			.contains("aria-label=\"high\"");
	}

	@Test
	void showsWhereToBuy() {
		API.answers(EXPORTS, Examples.list(Examples.offered(2, "Walz Depot", 38107)));
		MvcTestResult page = get("/commodity/gold/buy");
		assertThat(text(page)).contains("1 market · lowest price first").contains("8,123 t 38,107 cr −20% 3 d");
	}

	@Test
	void saysAnyWhereADemandIsWithoutLimit() {
		API.answers(IMPORTS, Examples.list(Examples.wanted(1, "Ray Gateway", 64117, "\"demand\":0")));
		assertThat(text(get("/commodity/gold/sell"))).contains("662 ls any 64,117 cr").doesNotContain(" 0 t");
	}

	@Test
	void leavesOutWhatNobodyHasTold() {
		API.answers(IMPORTS, Examples.list(Examples.wanted(1, "Ray Gateway", 64117,
				"\"stationType\":null,\"distanceToArrival\":null,\"maxLandingPadSize\":null,\"systemX\":null,\"demandBracket\":\"\",\"meanPrice\":0")));
		MvcTestResult page = get("/commodity/gold/sell");
		assertThat(page).hasStatusOk();
		assertThat(text(page)).contains("Ray Gateway Sol Landing pad unknown ? ? ? 64,495 t 64,117 cr 12 min");
	}

	@Test
	void marksCarriersAndSurfacePortsInWords() {
		API.answers(IMPORTS, Examples.list(Examples.wanted(1, "V9G-G7Z", 64117, "\"stationType\":\"FleetCarrier\""),
				Examples.wanted(2, "Irkutsk", 64000, "\"stationType\":\"CraterPort\"")));
		assertThat(text(get("/commodity/gold/sell?carriers=include"))).contains("V9G-G7Z Carrier Sol")
			.contains("Irkutsk Surface Sol");
	}

	@Test
	void escapesHostileNames() {
		String hostile = "<script>alert(1)</script>\\\" onmouseover=\\\"x' {{7*7}}";
		API.answers(IMPORTS, Examples.list(Examples.wanted(1, hostile, 64117)
			.replace("\"systemName\":\"Sol\"", "\"systemName\":\"" + hostile + "\"")));
		String html = html(get("/commodity/gold/sell"));
		assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;")
			.doesNotContain("<script>alert")
			.contains("data-copy=\"&lt;script>alert(1)&lt;/script>&#34; onmouseover=&#34;x&#39; {{7*7}}\"")
			.contains("aria-label=\"Copy &lt;script>alert(1)&lt;/script>&#34; onmouseover=&#34;x&#39; {{7*7}}\"");
	}

	@Test
	void asksTheApiWithTheFilterOfTheUrl() {
		API.answers(IMPORTS, Examples.list());
		get("/commodity/gold/sell?near=Sol&maxDistance=1000&carriers=only&maxAge=7&minVolume=500");
		assertThat(API.asked()).extracting(FakeApi.Asked::what)
			.contains(IMPORTS + "?systemName=Sol&maxDistance=1000&minVolume=500&maxDaysAgo=7&fleetCarriers=true");
	}

	@Test
	void leavesCarriersOutUntilTheyAreAskedFor() {
		get("/commodity/gold/sell");
		get("/commodity/gold/sell?carriers=include");
		assertThat(API.asked()).extracting(FakeApi.Asked::what)
			.contains(IMPORTS + "?minVolume=1&maxDaysAgo=30&fleetCarriers=false",
					IMPORTS + "?minVolume=1&maxDaysAgo=30");
	}

	@Test
	void showsTheSystemItselfAmongWhatIsAroundIt() {
		API.answers(IMPORTS, Examples.list(Examples.wanted(1, "Galileo", 50000, "\"distanceLy\":0,\"distance\":0")));
		API.answers("/v2/system/name/Sol/commodity/name/gold/nearby/imports",
				Examples.list(Examples.wanted(2, "Ray Gateway", 64117, "\"distanceLy\":24.13,\"distance\":24"),
						Examples.wanted(1, "Galileo", 50000, "\"distanceLy\":0,\"distance\":0")));
		String text = text(get("/commodity/gold/sell?near=Sol&maxDistance=50"));
		assertThat(text).contains("2 markets").containsOnlyOnce("Galileo").contains("24.1 ly");
		assertThat(API.asked()).extracting(FakeApi.Asked::what)
			.contains(IMPORTS + "?systemName=Sol&maxDistance=1&minVolume=1&maxDaysAgo=30&fleetCarriers=false");
	}

	@Test
	void sortsByDistanceAndAgeAndAmount() {
		API.answers(IMPORTS,
				Examples.list(Examples.wanted(1, "Far", 3, "\"systemX\":100,\"demand\":7"),
						Examples.wanted(2, "Old", 2,
								"\"systemX\":50,\"updatedAt\":\"2026-11-01T00:00:00Z\",\"demand\":0"),
						Examples.wanted(3, "Near", 1, "\"systemX\":0")));
		assertThat(text(get("/commodity/gold/sell?sort=distance"))).matches(".*Near .*Old .*Far .*");
		assertThat(text(get("/commodity/gold/sell?sort=updated"))).matches(".*(Far|Near) .*(Near|Far) .*Old .*");
		assertThat(text(get("/commodity/gold/sell?sort=amount"))).matches(".*Old .*Near .*Far .*");
		assertThat(html(get("/commodity/gold/sell?sort=amount"))).contains("name=\"sort\" value=\"amount\"");
	}

	@Test
	void filtersPadAndArrivalItselfAndSaysAmongWhat() {
		String[] rows = new String[100];
		for (int n = 0; n < rows.length; n++) {
			rows[n] = Examples.wanted(n, "Station " + n, 60000 - n,
					(n % 2 == 0) ? "\"maxLandingPadSize\":2" : "\"distanceToArrival\":" + n * 100);
		}
		API.answers(IMPORTS, Examples.list(rows));
		String text = text(get("/commodity/gold/sell?pad=l&maxArrival=1000"));
		assertThat(text).contains("5 markets of the best 100")
			.contains("landing pad and arrival distance are filtered among those");
	}

	@Test
	void leadsToTheNextFiftyAndBack() {
		String[] rows = new String[100];
		for (int n = 0; n < rows.length; n++) {
			rows[n] = Examples.wanted(n, "Station " + n, 60000 - n);
		}
		API.answers(IMPORTS, Examples.list(rows));
		assertThat(html(get("/commodity/gold/sell?maxAge=7")))
			.contains("rel=\"next\" href=\"/commodity/gold/sell?maxAge=7&amp;page=2\"")
			.contains(">Station 49<")
			.doesNotContain(">Station 50<")
			.doesNotContain("rel=\"prev\"");
		assertThat(html(get("/commodity/gold/sell?page=2"))).contains(">Station 50<")
			.contains("rel=\"prev\" href=\"/commodity/gold/sell\"")
			.doesNotContain("rel=\"next\"");
		assertThat(get("/commodity/gold/sell?page=99")).hasStatusOk();
	}

	@Test
	void saysWhichFilterRemovedEverything() {
		API.answers(IMPORTS, Examples.list(Examples.wanted(1, "Outpost", 50000, "\"maxLandingPadSize\":2")));
		MvcTestResult page = get("/commodity/gold/sell?pad=l&maxArrival=10000&carriers=include&maxAge=90");
		assertThat(text(page))
			.contains("No market fits One filter removes all there is. Without it: Any landing pad 1 market");
		assertThat(html(page))
			.contains("href=\"/commodity/gold/sell?carriers=include&amp;maxAge=90&amp;maxArrival=10000\"");
	}

	@Test
	void saysSoWhereNoSingleFilterIsTheCause() {
		API.answers(IMPORTS, Examples.list());
		assertThat(text(get("/commodity/gold/sell"))).contains("no single filter is the cause")
			.contains("Clear all filters");
	}

	@Test
	void suggestsNamesForASystemThatNobodyKnows() {
		API.answers("/v3/search", "{\"systems\":[],\"stations\":[],\"commodities\":[],\"suggestions\":[\"Sol\"]}");
		MvcTestResult page = get("/commodity/gold/sell?near=Soll");
		assertThat(text(page)).contains("No system “Soll”").contains("Near Sol").contains("Whole galaxy");
		assertThat(html(page)).contains("href=\"/commodity/gold/sell?near=Sol\"").contains("aria-invalid=\"true\"");
	}

	@Test
	void answersTheTableAloneToHtmx() {
		API.answers(IMPORTS, Examples.list(Examples.wanted(1, "Ray Gateway", 64117)));
		MvcTestResult fragment = fragment("/commodity/gold/sell");
		assertThat(html(fragment)).contains("id=\"results\"")
			.contains("id=\"facts\" hx-swap-oob=\"true\"")
			.contains("id=\"summary\" hx-swap-oob=\"true\"")
			.doesNotContain("<html");
		assertThat(fragment.getResponse().getHeaders("Vary")).contains("HX-Request");
	}

	@Test
	void worksWithoutScript() {
		API.answers(IMPORTS, Examples.list(Examples.wanted(1, "Ray Gateway", 64117)));
		assertThat(html(get(
				"/commodity/gold/sell?near=Sol&maxDistance=&pad=any&maxArrival=&carriers=exclude&maxAge=30&minVolume=1")))
			.contains("<form class=\"filters\" action=\"/commodity/gold/sell\"")
			.contains("<button class=\"apply\">Apply</button>")
			.contains("name=\"near\" value=\"Sol\"");
	}

	@Test
	void findsAGoodByItsNameInAnyCase() {
		assertThat(get("/commodity?q=LAVIAN%20brandy&side=buy&near=Sol")).hasStatus(303)
			.headers()
			.hasValue("Location", "/commodity/lavianbrandy/buy?near=Sol");
		assertThat(get("/commodity?q=brandy")).hasStatus(303).headers().hasValue("Location", "/search?q=brandy");
		assertThat(get("/commodity?q=")).hasStatus(303).headers().hasValue("Location", "/commodities");
		assertThat(get("/commodity/gold")).hasStatus(303).headers().hasValue("Location", "/commodity/gold/sell");
	}

	@Test
	void namesTheValueThatIsNotValid() {
		assertThat(get("/commodity/gold/sell?maxAge=abc")).hasStatus(400);
		assertThat(text(get("/commodity/gold/sell?maxAge=abc"))).contains("maxAge: “abc” is not one of its values");
		assertThat(text(get("/commodity/gold/sell?near=Sol&maxDistance=5000")))
			.contains("maxDistance: “5000” must be less than or equal to 1000");
	}

}
