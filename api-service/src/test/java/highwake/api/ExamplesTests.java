package highwake.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import highwake.api.board.Boards;

/// Every route answers what its example shows, under `/v2` and under `/api/v2`.
@ApiTest
class ExamplesTests {

	private final MockMvcTester http;

	private final Boards boards;

	@Autowired
	ExamplesTests(MockMvcTester http, Boards boards) {
		this.http = http;
		this.boards = boards;
	}

	@BeforeEach
	void theBoardIsLoaded() {
		await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(20)).until(() -> this.boards.find().isPresent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					version                 | 200 | /version
					stats                   | 200 | /stats
					backup                  | 200 | /backup
					news-galnet             | 200 | /news/galnet
					news-commodities        | 200 | /news/commodities
					stats-station-types     | 200 | /stats/stations/types
					stats-station-economies | 200 | /stats/stations/economies
					system                  | 200 | /system/name/I%20Carinae
					system-by-address       | 200 | /system/address/10477373803
					system-unknown          | 404 | /system/name/Nowhere
					system-status           | 200 | /system/name/Sol/status
					system-bodies           | 200 | /system/name/Sol/bodies
					system-stations         | 200 | /system/name/sol/stations
					system-ports            | 200 | /system/name/sol/stations/ports
					system-carriers         | 200 | /system/name/Barnard%27s%20Star/stations/carriers
					system-nearest          | 200 | /system/name/Alpha%20Centauri/nearest/technology-broker?minLandingPadSize=3
					system-service-unknown  | 404 | /system/name/Sol/nearest/barber
					system-commodities      | 200 | /system/name/Alpha%20Centauri/commodities
					system-imports          | 200 | /system/name/Sol/commodities/imports
					system-exports          | 200 | /system/name/Sol/commodities/exports
					system-commodity        | 200 | /system/name/Sol/commodity/name/gold
					system-market           | 200 | /system/name/alpha%20centauri/market/name/hutton%20orbital/commodities
					system-market-unknown   | 404 | /system/name/Sol/market/name/Nowhere/commodities
					system-markets          | 200 | /system/name/sol/markets
					system-nearby           | 200 | /system/name/Sol/nearby
					commodities             | 200 | /commodities
					commodity               | 200 | /commodity/name/Gold
					commodity-rare          | 200 | /commodity/name/lavianbrandy
					commodity-unknown       | 404 | /commodity/name/unobtainium
					commodity-imports       | 200 | /commodity/name/silver/imports
					commodity-exports       | 200 | /commodity/name/gold/exports
					commodity-exports-near  | 200 | /commodity/name/gold/exports?systemName=Sol&maxDistance=5
					nearby-imports          | 200 | /system/name/Sol/commodity/name/silver/nearby/imports
					nearby-exports          | 200 | /system/name/Sol/commodity/name/gold/nearby/exports?sort=distance
					market                  | 200 | /market/128016384
					market-unknown          | 404 | /market/1
					market-commodities      | 200 | /market/128016384/commodities
					market-commodity        | 200 | /market/128016384/commodity/name/Gold
					market-commodity-unknown | 404 | /market/128016384/commodity/name/unobtainium
					search-station          | 200 | /search/station/name/lave
					search-system           | 200 | /search/system/name/i%20car
					bad-parameters          | 400 | /commodity/name/gold/exports?minVolume=abc&maxDistance=NaN&maxDaysAgo=-1&sort=size
					""")
	void answersAsTheExampleShows(String example, int status, String path) throws IOException {
		holds("v2-" + example, status, "/v2" + path);
		holds("v2-" + example, status, "/api/v2" + path);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			status | 200 | /v3/status
			updates         | 200 | /v3/updates?limit=2
			updates-gone    | 410 | /v3/updates?after=MWo2NnRhawphbm90aGVyCjEKMQox
			commodities     | 200 | /v3/commodities
			commodities-by-id | 200 | /v3/commodities?ids=Gold,unobtainium
			bad-carriers    | 400 | /v3/commodities?carriers=all
			bad-limit       | 400 | /v3/commodities?limit=4001
			stats-activity  | 200 | /v3/stats/activity?minutes=3
			stats-software  | 200 | /v3/stats/software
			stats-days      | 200 | /v3/stats/days
			bad-minutes     | 400 | /v3/stats/activity?minutes=1441
			search          | 200 | /v3/search?q=la
			search-part     | 200 | /v3/search?q=la&limit=1
			search-nothing  | 200 | /v3/search?q=Alpha%20Centuari
			stale           | 200 | /v3/stale?near=Sol&limit=2
			changes         | 200 | /v3/changes?limit=1
			changes-carriers | 200 | /v3/changes?kinds=carriers&limit=1
			changes-markets | 200 | /v3/changes?kinds=markets&limit=1
			changes-none    | 200 | /v3/changes?after=now
			changes-gone    | 410 | /v3/changes?after=a21oMGt4CmcKbQoxCgoxCjEKCjEKMQoKMQ
			bad-changes     | 400 | /v3/changes?kinds=prices&limit=0
			bad-search      | 400 | /v3/search?limit=0
			system          | 200 | /v3/systems/Sol
			system-namesakes | 200 | /v3/systems/i%20carinae
			system-unknown  | 404 | /v3/systems/Nowhere
			systems         | 200 | /v3/systems?ids=18265019196857,Nowhere,sol
			systems-near    | 200 | /v3/systems?near=Sol&within=10&limit=2
			bad-systems     | 400 | /v3/systems?within=1001&limit=0
			bad-ids         | 400 | /v3/systems?ids=,
			bad-after       | 400 | /v3/systems?near=0,0,0&after=2
			system-bodies   | 200 | /v3/systems/Sol/bodies
			system-factions | 200 | /v3/systems/Sol/factions
			system-powers   | 200 | /v3/systems/Sol/powers
			unknown-path    | 404 | /v3/nothing
			""")
	void answersTheWebsiteAsTheExampleShows(String example, int status, String path) throws IOException {
		holds("v3-" + example, status, path);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					offers          | 200 | /v3/offers?side=buy&commodity=gold,silver&near=Sol&within=20&pad=medium&carriers=include&sort=best&limit=3
					offers-sell     | 200 | /v3/offers?side=sell&commodity=tritium&carriers=include
					bad-offers      | 400 | /v3/offers?side=both&commodity=&within=2000&limit=0
					unknown-commodity | 400 | /v3/offers?side=buy&commodity=gold,unobtainium
					station         | 200 | /v3/stations/128016384
					station-unknown | 404 | /v3/stations/1
					stations        | 200 | /v3/stations?near=Sol&service=refuel&pad=large&limit=2
					stations-by-id  | 200 | /v3/stations?ids=3704402432,1
					commodity       | 200 | /v3/commodities/Gold?carriers=include
					commodity-unknown | 404 | /v3/commodities/unobtainium
					station-market  | 200 | /v3/stations/128016384/market
					market-unknown  | 404 | /v3/stations/1/market
					carrier         | 200 | /v3/carriers/k7b-1xz
					carrier-unknown | 404 | /v3/carriers/ZZZ-ZZZ
					carrier-jumps   | 200 | /v3/carriers/K7B-1XZ/jumps
					carrier-market  | 200 | /v3/carriers/K7B-1XZ/market
					bad-stations    | 400 | /v3/stations?pad=huge
					system-stations | 200 | /v3/systems/Barnard%27s%20Star/stations
					carriers        | 200 | /v3/carriers?ids=K7B-1XZ,ZZZ-ZZZ
					bad-carrier-ids | 400 | /v3/carriers
					station-history | 200 | /v3/stations/128106744/history?commodity=gold
					bad-history     | 400 | /v3/stations/128106744/history?commodity=unobtainium&days=1
					carrier-history | 200 | /v3/carriers/K7B-1XZ/history?commodity=tritium&days=7&limit=10
					commodity-history | 200 | /v3/commodities/gold/history?days=30
					bad-commodity-history | 400 | /v3/commodities/gold/history?days=0&carriers=only
					outfitting      | 200 | /v3/stations/128016384/outfitting
					shipyard        | 200 | /v3/stations/128016384/shipyard
					outfitting-unknown | 404 | /v3/stations/1/outfitting
					stations-selling | 200 | /v3/stations?near=Sol&modules=int_hyperdrive_size5_class5,2D%20Gimballed%20Beam%20Laser&ships=python&pad=large
					unknown-module  | 400 | /v3/stations?near=Sol&modules=int_fueltank_size5_class3,Warp%20Core&ships=Millennium%20Falcon
					module          | 200 | /v3/modules/int_hyperdrive_size5_class5
					module-unknown  | 404 | /v3/modules/int_fluxcapacitor
					modules         | 200 | /v3/modules?limit=2
					modules-by-id   | 200 | /v3/modules?ids=Int_Hyperdrive_Size5_Class5,int_fluxcapacitor
					ships           | 200 | /v3/ships
					ships-by-id     | 200 | /v3/ships?ids=python,millenniumfalcon
					ship            | 200 | /v3/ships/Python
					ship-unknown    | 404 | /v3/ships/millenniumfalcon
					""")
	void answersTradersAsTheExampleShows(String example, int status, String path) throws IOException {
		holds("v3-" + example, status, path);
	}

	/// The whole list would be hundreds of goods that nobody trades.
	@ParameterizedTest
	@ValueSource(strings = { "include", "only" })
	void figuresAreOverTheMarketsThatWereAskedFor(String carriers) throws IOException {
		MvcTestResult result = this.http.get().uri("/v3/commodities?carriers={choice}", carriers).exchange();
		JsonNode all = JsonMapper.shared().readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
		ArrayNode traded = JsonMapper.shared().createArrayNode();
		for (JsonNode good : all.get("items")) {
			if (good.get("exports").intValue() + good.get("imports").intValue() > 0) {
				traded.add(good);
			}
		}
		Examples.hold("v3-commodities-carriers-" + carriers, traded.toString());
	}

	private void holds(String example, int status, String path) throws IOException {
		MvcTestResult result = this.http.get().uri(URI.create(path)).exchange();
		assertThat(result).as(path).hasStatus(status).headers().hasValue("Access-Control-Allow-Origin", "*");
		String body = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		Examples.hold(example, body.replace("/api/v2/", "/v2/"));
	}

}
