package highwake.website.systems;

import highwake.website.Examples;
import highwake.website.FakeApi;
import highwake.website.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class SystemPageTests extends PageTest {

	private static final String SOL = "/v2/system/address/10477373803";

	private static final String STATION = """
			{"marketId":128016640,"stationName":"Galileo","distanceToArrival":505.2,"stationType":"Ocellus","allegiance":"Federation","government":"Democracy","controllingFaction":"Mother Gaia","primaryEconomy":"HighTech","secondaryEconomy":null,"shipyard":1,"outfitting":1,"blackMarket":0,"contacts":1,"crewLounge":1,"interstellarFactors":0,"materialTrader":null,"missions":1,"refuel":1,"repair":1,"restock":1,"searchAndRescue":0,"technologyBroker":0,"tuning":1,"universalCartographics":1,"systemAddress":10477373803,"systemName":"Sol","bodyId":null,"bodyName":"Moon","maxLandingPadSize":3,"updatedAt":"2026-11-20T14:35:02.757Z"}""";

	@Test
	void showsWhoLivesThere() {
		API.answers("/v2/system/name/Sol", Examples.SOL)
			.answers(SOL + "/status",
					"{\"systemAddress\":10477373803,\"systemName\":\"Sol\",\"allegiance\":\"Federation\",\"government\":\"Democracy\",\"security\":\"High\",\"state\":\"None\",\"economy\":{\"primary\":\"Refinery\",\"secondary\":\"Service\"},\"population\":22780919531,\"faction\":\"Mother Gaia\"}");
		MvcTestResult page = get("/system/Sol");
		assertThat(text(page)).contains(
				"From Sol 0.0 ly Population 22,780,919,531 Allegiance Federation Government Democracy Security High Economy Refinery, Service Controlled by Mother Gaia")
			.contains("Address 10477373803 · at 0.00 / 0.00 / 0.00 ly");
		assertThat(html(page)).contains("aria-label=\"Copy Sol\"");
	}

	@Test
	void showsStationsAndApartFromThemCarriers() {
		API.answers("/v2/system/name/Sol", Examples.SOL)
			.answers(SOL + "/stations",
					Examples.list(STATION,
							STATION.replace("128016640", "3700000000")
								.replace("Galileo", "V9G-G7Z")
								.replace("Ocellus", "FleetCarrier")))
			.answers(SOL + "/markets",
					"[{\"marketId\":128016640,\"stationName\":\"Galileo\",\"updatedAt\":\"2026-11-21T07:00:00.000Z\"},{\"marketId\":3700000000,\"updatedAt\":null}]");
		MvcTestResult page = get("/system/Sol");
		assertThat(text(page)).contains(
				"Galileo Ocellus starport, Moon · Mother Gaia Pad L 505 ls High Tech Shipyard · Outfitting · Cartographics · Refuel, repair, restock 5 h")
			.contains("Fleet carriers 1, last seen here; each may have jumped away")
			.contains("no report");
		assertThat(html(page)).contains("<tr id=\"m128016640\">");
	}

	@Test
	void showsTheNeighbours() {
		API.answers("/v2/system/name/Sol", Examples.SOL)
			.answers(SOL + "/nearby",
					"[{\"systemAddress\":5,\"systemName\":\"Barnard's Star\",\"systemX\":-3,\"systemY\":1.3,\"systemZ\":4.9,\"distance\":6,\"distanceLy\":5.95},{\"systemAddress\":6,\"systemName\":\"Just beyond\",\"distance\":25,\"distanceLy\":25.3}]");
		assertThat(text(get("/system/Sol"))).contains("Systems within 25 ly 1")
			.contains("Barnard's Star 6.0 ly")
			.doesNotContain("Just beyond");
		assertThat(API.asked()).extracting(FakeApi.Asked::what).contains(SOL + "/nearby?maxDistance=25");
	}

	@Test
	void takesAnAddressToo() {
		API.answers(SOL, Examples.SOL);
		assertThat(get("/system/10477373803")).hasStatusOk();
	}

	@Test
	void tellsTwinsApart() {
		API.answers("/v2/system/name/i%20Carinae", Examples.SOL)
			.answers("/v2/system/name/i Carinae",
					"{\"systemAddress\":5533856349,\"systemName\":\"I Carinae\",\"systemX\":48.5,\"systemY\":-10.25,\"systemZ\":77.125,\"updatedAt\":\"2026-11-20T14:34:48.480Z\",\"disambiguation\":[{\"systemAddress\":5533856350,\"systemName\":\"i Carinae\",\"systemX\":-98.25,\"systemY\":30.5,\"systemZ\":120.5,\"updatedAt\":\"2026-11-20T14:34:48.491Z\"}]}");
		MvcTestResult page = get("/system/i%20Carinae");
		assertThat(text(page)).contains("Another system has the same name: i Carinae (158.4 ly from Sol)")
			.contains("From Sol 91.7 ly");
		assertThat(html(page)).contains("href=\"/system/5533856350\"");
	}

	@Test
	void measuresFromAnotherSystemWhereOneIsNamed() {
		API.answers("/v2/system/name/Sol", Examples.SOL)
			.answers("/v2/system/name/Alioth",
					"{\"systemAddress\":7,\"systemName\":\"Alioth\",\"systemX\":-33.65625,\"systemY\":72.46875,\"systemZ\":-20.65625}");
		assertThat(text(get("/system/Sol?near=Alioth"))).contains("From Alioth 82.5 ly");
	}

	@Test
	void suggestsSpellingsForAnUnknownName() {
		API.answers("/v3/search",
				"{\"systems\":[],\"stations\":[],\"commodities\":[],\"suggestions\":[\"Sol\",\"Solati\"]}");
		MvcTestResult page = get("/system/Soll");
		assertThat(page).hasStatus(404);
		assertThat(text(page)).contains("No system “Soll”").contains("Solati").contains("Search for “Soll”");
		assertThat(page).headers().hasValue("Cache-Control", "private, no-store");
	}

	@Test
	void offersDigitsAsAnAddress() {
		assertThat(html(get("/system/4711471147"))).contains("href=\"/system/4711471147\"");
	}

	@Test
	void leadsFromAFieldToThePage() {
		assertThat(get("/system?q=Shinrarta%20Dezhra")).hasStatus(303)
			.headers()
			.hasValue("Location", "/system/Shinrarta%20Dezhra");
		assertThat(get("/system?q=a/b%3Fc")).headers().hasValue("Location", "/system/a%20b%3Fc");
	}

}
