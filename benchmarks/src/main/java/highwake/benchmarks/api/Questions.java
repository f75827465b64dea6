package highwake.benchmarks.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import highwake.galaxy.CommoditySymbol;

/// What is asked: kinds of questions, each in as many wordings as there are, so that nobody can have the answer ready.
enum Questions {

	EXPORTS("exports of a commodity"), IMPORTS("imports of a commodity"), NEAREST("nearest service"),
	NEARBY_SYSTEMS("nearby systems, 100 ly"), NEARBY_EXPORTS("nearby exports, 100 ly"),
	NEARBY_IMPORTS("nearby imports, 100 ly"), SYSTEM_BY_NAME("a system by name"),
	SYSTEM_BY_ADDRESS("a system by address"), STATION("a station by market id"), MARKET("a market's goods"),
	STATIONS("a system's stations"), SYSTEMS_STARTING("systems by prefix"), SEARCH("search by prefix"),
	MISSPELT("search, misspelt");

	private static final int USUAL_GOODS = 40;

	private static final List<String> SERVICES = List.of("interstellar-factors", "material-trader", "technology-broker",
			"black-market", "universal-cartographics", "refuel", "repair", "restock", "shipyard", "outfitting",
			"search-and-rescue", "contacts", "crew-lounge", "missions", "tuning");

	private final String title;

	Questions(String title) {
		this.title = title;
	}

	/// Answers the kind in words.
	String title() {
		return this.title;
	}

	/// Tells whether answers are so large that their bytes count more than their number.
	boolean isLarge() {
		return this == NEARBY_SYSTEMS || this == NEARBY_EXPORTS || this == NEARBY_IMPORTS;
	}

	/// Makes whole requests, the same ones each time.
	List<byte[]> of(MadeGalaxy galaxy, int count) {
		Some some = new Some(galaxy, new Random(this.title.hashCode()));
		List<byte[]> requests = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			requests.add(request(path(some)));
		}
		return requests;
	}

	private String path(Some some) {
		return switch (this) {
			case EXPORTS -> "/v2/commodity/name/%s/exports?minVolume=%d".formatted(some.good(), some.number(2_000));
			case IMPORTS -> "/v2/commodity/name/%s/imports?minVolume=%d".formatted(some.good(), some.number(2_000));
			case NEAREST -> "/v2/system/name/%s/nearest/%s?minLandingPadSize=%d".formatted(some.system(),
					some.service(), 1 + some.number(3));
			case NEARBY_SYSTEMS -> "/v2/system/name/%s/nearby?maxDistance=100".formatted(some.inhabited());
			case NEARBY_EXPORTS -> "/v2/system/name/%s/commodity/name/%s/nearby/exports?minVolume=%d"
				.formatted(some.inhabited(), some.usualGood(), some.number(100));
			case NEARBY_IMPORTS -> "/v2/system/name/%s/commodity/name/%s/nearby/imports?minVolume=%d"
				.formatted(some.inhabited(), some.usualGood(), some.number(100));
			case SYSTEM_BY_NAME -> "/v2/system/name/" + some.system();
			case SYSTEM_BY_ADDRESS -> "/v2/system/address/" + some.address();
			case STATION -> "/v2/market/" + some.station().marketId();
			case MARKET -> "/v2/market/" + some.station().marketId() + "/commodities";
			case STATIONS -> "/v2/system/name/" + some.inhabited() + "/stations";
			case SYSTEMS_STARTING -> "/v2/search/system/name/" + some.start(some.anySystem());
			case SEARCH -> "/v3/search?q=" + some.start(some.anySystem());
			case MISSPELT -> "/v3/search?q=" + some.misspelt();
		};
	}

	/// Makes a whole request.
	/// @param path already encoded
	static byte[] request(String path) {
		return "GET %s HTTP/1.1\r\nHost: localhost\r\nUser-Agent: highwake-bench\r\n\r\n".formatted(path)
			.getBytes(StandardCharsets.US_ASCII);
	}

	/// Chooses words for questions. Names are encoded.
	private static final class Some {

		private final MadeGalaxy galaxy;

		private final List<CommoditySymbol> goods = MadeMarkets.goods();

		private final Random random;

		Some(MadeGalaxy galaxy, Random random) {
			this.galaxy = galaxy;
			this.random = random;
		}

		int number(int below) {
			return this.random.nextInt(below);
		}

		String good() {
			return one(this.goods).value();
		}

		/// Answers one that every second market or so lists.
		String usualGood() {
			return one(this.goods.subList(0, USUAL_GOODS)).value();
		}

		String service() {
			return one(SERVICES);
		}

		MadeStation station() {
			return one(this.galaxy.stations());
		}

		long address() {
			return one(this.galaxy.systems()).address();
		}

		String anySystem() {
			return one(this.galaxy.systems()).name();
		}

		String system() {
			return encoded(anySystem());
		}

		String inhabited() {
			return encoded(one(this.galaxy.inhabited()).name());
		}

		/// Answers as much of a name as a person types before looking up.
		String start(String name) {
			return encoded(name.substring(0, Math.min(name.length(), 3 + number(8))).strip());
		}

		/// Answers the name of an inhabited system with a wrong letter in it.
		String misspelt() {
			String name = one(this.galaxy.inhabited()).name().toLowerCase(Locale.ROOT);
			int at = 1 + number(name.length() - 1);
			return encoded(name.substring(0, at) + ((name.charAt(at) == 'x') ? 'q' : 'x') + name.substring(at + 1));
		}

		private <T> T one(List<T> among) {
			return among.get(this.random.nextInt(among.size()));
		}

		private static String encoded(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
		}

	}

}
