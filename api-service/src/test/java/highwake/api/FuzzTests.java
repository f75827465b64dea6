package highwake.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import highwake.api.board.Boards;

/// Whatever the parameters are, the answer is an answer: never 5xx, never slow.
@ApiTest
class FuzzTests {

	private static final List<String> PATHS = List.of("/v2/system/%s/%s", "/v2/system/name/%s/nearby",
			"/v2/system/%s/%s/stations", "/v2/system/%s/%s/bodies", "/v2/system/name/Sol/status",
			"/v2/commodity/name/%s", "/v2/commodities", "/v2/commodity/name/%s/imports",
			"/v2/commodity/name/gold/exports", "/v2/system/name/Sol/commodity/name/%s/nearby/imports",
			"/v2/system/name/Sol/commodity/name/gold/nearby/exports", "/v2/market/%s", "/v2/market/%s/commodities",
			"/v2/search/system/name/%s", "/v3/search", "/v3/updates", "/v3/status", "/v3/stations/%s",
			"/v3/stations/%s/market", "/v3/stations/%s/outfitting", "/v3/stations/%s/shipyard", "/v3/modules/%s",
			"/v3/ships/%s", "/v3/stations?near=Sol&modules=%s&ships=%s", "/v3/commodities/%s", "/v3/carriers/%s",
			"/v3/carriers/%s/jumps", "/v3/carriers/%s/market", "/v3/stations", "/v3/stations?near=Sol", "/v3/offers",
			"/v3/offers?side=buy&commodity=gold,%s", "/v3/offers?side=sell&commodity=gold&near=%s&after=%s", "/v1/%s",
			"/v2/stats", "/v3/%s", "/v3/systems", "/v3/systems/%s", "/v3/systems/%s/bodies", "/v3/systems/%s/factions",
			"/v3/systems/%s/powers", "/v3/stale", "/v2/system/name/%s/bodies", "/v2/system/name/%s/commodities",
			"/v2/system/name/Sol/nearest/%s", "/v2/search/station/name/%s");

	private static final List<String> PARAMETERS = List.of("minVolume", "minPrice", "maxPrice", "fleetCarriers",
			"maxDaysAgo", "maxDistance", "sort", "systemAddress", "systemName", "q", "limit", "side", "commodity",
			"near", "within", "pad", "minTonnes", "maxAge", "maxArrivalLs", "carriers", "access", "types",
			"minConfidence", "after", "ids", "service", "materialTrader", "economy", "faction", "type", "modules",
			"ships", "class.name", "a[0]");

	private static final List<String> VALUES = List.of("", "0", "1", "-1", "1.5", "NaN", "Infinity", "1e308",
			"9223372036854775807", "9223372036854775808", "-9223372036854775808", "999999999999999999", "0x10", "null",
			"undefined", "true", "Sol", "sol' or 1=1 --", "\" union select * from system; --", "../../etc/passwd", "%",
			"_", "%00", "\u0000", "\n", "i\u0307", "İstanbul", "💥", "\ud800", "\u200f", "price", "distance", "gold",
			"{}", "[]", "${jndi:ldap://x}", "#{7*7}", "a".repeat(65), "9".repeat(400), "name", "address", "10477373803",
			"128016384");

	private final LoadedApi api;

	@Autowired
	FuzzTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void noParameterBreaksTheServer() {
		Random random = new Random(1);
		for (int i = 0; i < 4000; i++) {
			String path = path(random);
			long started = System.nanoTime();
			MvcTestResult result = this.api.get(path);
			assertThat(result.getResponse().getStatus()).as(path).isLessThan(500);
			assertThat(Duration.ofNanos(System.nanoTime() - started)).as(path).isLessThan(Duration.ofSeconds(2));
		}
	}

	private static String path(Random random) {
		String path = pick(PATHS, random);
		while (path.contains("%s")) {
			path = path.replaceFirst("%s", encoded(pick(VALUES, random)));
		}
		StringBuilder query = new StringBuilder();
		for (int i = random.nextInt(5); i > 0; i--) {
			query.append((query.isEmpty() && path.indexOf('?') < 0) ? '?' : '&')
				.append(encoded(pick(PARAMETERS, random)))
				.append('=')
				.append(encoded(pick(VALUES, random)));
		}
		return path + query;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static String pick(List<String> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}

}
