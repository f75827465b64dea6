package highwake.website;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Answers made-up markets on port 18080, to look at the pages without the rest of the suite.
///
/// Run it, then the website: `README.md` beside the module tells how. The figures mean nothing; the shapes are the API's.
final class PreviewApi {

	private static final List<String> SYSTEMS = List.of("Sol", "Shinrarta Dezhra", "Alioth", "Lave", "Diso", "Leesti",
			"Zaonce", "Achenar", "Eravate", "Deciat", "LHS 20", "HIP 20277", "Diaguandri", "Kamadhenu", "Robigo",
			"Ceos", "Sothis", "Wolf 359", "Barnard's Star", "Tau Ceti", "Ross 128", "Maia", "Puppis Sector GB-X b1-5",
			"Col 285 Sector ZF-N c7-12");

	private static final List<String> STATIONS = List.of("Jameson Memorial", "Abraham Lincoln", "Galileo", "Daedalus",
			"Li Qing Jao", "Columbus", "Titan City", "M.Gorbachev", "Walz Depot", "Cleve Hub", "Irkutsk", "Golden Gate",
			"Ray Gateway", "Farseer Inc", "Ohm City", "Trevithick Dock", "Icelock", "Patterson Enterprise",
			"Moxon's Mojo", "Shajn Market", "Obsidian Orbital", "Azeban City");

	private static final List<String> TYPES = List.of("Coriolis", "Orbis", "Ocellus", "Outpost", "CraterPort",
			"OnFootSettlement", "AsteroidBase", "FleetCarrier");

	private static final String GOODS = """
			gold;Gold;Metals;47609|silver;Silver;Metals;37223|platinum;Platinum;Metals;58263|\
			palladium;Palladium;Metals;50639|osmium;Osmium;Metals;45042|indite;Indite;Minerals;10889|\
			painite;Painite;Minerals;53036|bertrandite;Bertrandite;Minerals;18817|tritium;Tritium;Chemicals;51707|\
			agronomictreatment;Agronomic Treatment;Chemicals;3105|beer;Beer;Legal Drugs;186|wine;Wine;Legal Drugs;260|\
			superconductors;Superconductors;Industrial Materials;6609|progenitorcells;Progenitor Cells;Medicines;6779|\
			advancedcatalysers;Advanced Catalysers;Technology;2947|consumertechnology;Consumer Technology;Consumer Items;6769|\
			lavianbrandy;Lavian Brandy;Legal Drugs;10365|leestianeviljuice;Leestian Evil Juice;Legal Drugs;8800""";

	private final Random random = new Random(7);

	private final Instant now = Instant.now();

	private PreviewApi() {
	}

	static void main() throws InterruptedException {
		try (FakeApi api = FakeApi.start(18080)) {
			new PreviewApi().fill(api);
			Thread.currentThread().join();
		}
	}

	private void fill(FakeApi api) {
		api.answers("/v3/status",
				"""
						{"version":"6.4.1","release":"dev","epoch":1,"change":77,"newestDatum":"%s","markets":24002,"stations":20335,"systems":108411,"offers":1440792,"updatesLastHour":2641,"updatesLast24Hours":63390}"""
					.formatted(this.now.minusSeconds(4)));
		api.answers("/v3/updates", "{\"items\":%s}".formatted(list(8, this::update)));
		api.answers("/v3/commodities",
				"{\"items\":%s}".formatted(List.of(GOODS.split("\\|", -1)).stream().map(this::good).collect(array())));
		for (String good : GOODS.split("\\|", -1)) {
			String symbol = good.substring(0, good.indexOf(';'));
			int mean = Integer.parseInt(good.substring(good.lastIndexOf(';') + 1));
			api.answers("/v2/commodity/name/" + symbol + "/imports", list(100, (n) -> offer(symbol, mean, true)));
			api.answers("/v2/commodity/name/" + symbol + "/exports", list(100, (n) -> offer(symbol, mean, false)));
			api.answers("/v2/system/name/Sol/commodity/name/" + symbol + "/nearby/imports",
					list(320, (n) -> offer(symbol, mean, true)));
			api.answers("/v2/system/name/Sol/commodity/name/" + symbol + "/nearby/exports",
					list(320, (n) -> offer(symbol, mean, false)));
		}
		api.answers("/v3/search",
				"""
						{"systems":[{"systemAddress":"10477373803","systemName":"Leesti","stations":7},{"systemAddress":"10477373804","systemName":"Lelalites","stations":0}],
						"stations":[{"marketId":128106744,"stationName":"Lembava Dock","stationType":"Coriolis","systemName":"Diso","systemAddress":"3932277478106"}],
						"commodities":[{"commodityName":"leestianeviljuice","name":"Leestian Evil Juice","category":"Legal Drugs","rare":true}],"suggestions":[]}""");
		String sol = "{\"systemAddress\":10477373803,\"systemName\":\"Sol\",\"systemX\":0,\"systemY\":0,\"systemZ\":0,\"updatedAt\":\"2026-11-20T14:34:48.480Z\"}";
		api.answers("/v2/system/name/Sol", sol).answers("/v2/system/address/10477373803", sol);
		api.answers("/v2/system/address/10477373803/status",
				"""
						{"systemAddress":10477373803,"systemName":"Sol","allegiance":"Federation","government":"Democracy","security":"High","state":"None","economy":{"primary":"Refinery","secondary":"Service"},"population":22780919531,"faction":"Mother Gaia"}""");
		api.answers("/v2/system/address/10477373803/stations", list(14, this::station));
		api.answers("/v2/system/address/10477373803/markets",
				list(10, (n) -> "{\"marketId\":%d,\"updatedAt\":\"%s\"}".formatted(128016640 + n, ago())));
		api.answers("/v2/system/address/10477373803/nearby", list(40, (
				n) -> "{\"systemAddress\":%d,\"systemName\":\"%s\",\"systemX\":1,\"systemY\":2,\"systemZ\":3,\"distance\":%d,\"distanceLy\":%s}"
					.formatted(5000 + n, SYSTEMS.get(n % SYSTEMS.size()), n / 2, number(4 + n / 2.0))));
		api.answers("/auth/me", "{\"signedIn\":false,\"signIn\":\"/auth/signin\"}");
	}

	private String good(String row) {
		String[] cells = row.split(";", -1);
		int mean = Integer.parseInt(cells[3]);
		return """
				{"commodityName":"%s","name":"%s","category":"%s","rare":%s,"avgSellPrice":%d,"minBuyPrice":%d,"maxSellPrice":%d,"totalStock":%d,"totalDemand":%d}"""
			.formatted(cells[0], cells[1], cells[2], cells[0].startsWith("l"), mean, mean * 8 / 10, mean * 13 / 10,
					73_016_533 / (1 + this.random.nextInt(900)), 1_899_662_825L / (1 + this.random.nextInt(900)));
	}

	private String offer(String symbol, int mean, boolean isImport) {
		String type = pick(TYPES);
		int price = (int) (mean
				* (isImport ? 1.05 + this.random.nextDouble() * .3 : .8 + this.random.nextDouble() * .15));
		int amount = (int) (Math.pow(this.random.nextDouble(), 2) * 90_000);
		int bars = 1 + this.random.nextInt(3);
		double away = this.random.nextInt(4000) / 10.0;
		boolean carrier = "FleetCarrier".equals(type);
		return """
				{"commodityName":"%s","marketId":%d,"stationName":"%s","stationType":"%s","distanceToArrival":%s,"maxLandingPadSize":%s,"systemAddress":10477373803,"systemName":"%s","systemX":%s,"systemY":0,"systemZ":0,"buyPrice":%d,"demand":%d,"demandBracket":%s,"meanPrice":%d,"sellPrice":%d,"stock":%d,"stockBracket":%s,"updatedAt":"%s","distance":%d,"distanceLy":%s}"""
			.formatted(symbol, 128016640 + this.random.nextInt(1_000_000), carrier ? "V9G-G7Z" : pick(STATIONS), type,
					number(20 + Math.pow(this.random.nextDouble(), 4) * 30_000), "Outpost".equals(type) ? "2" : "3",
					pick(SYSTEMS), number(away), isImport ? 0 : price, isImport ? amount : 0, isImport ? bars : "\"\"",
					mean, isImport ? price : 0, isImport ? 0 : amount, isImport ? 0 : bars, ago(), Math.round(away),
					number(away));
	}

	private String update(int n) {
		return """
				{"id":"1-%d","marketId":%d,"stationName":"%s","stationType":"%s","systemName":"%s","systemAddress":"10477373803","updatedAt":"%s","exports":31,"imports":64,"bestBuy":{"commodityName":"indite","commodity":"Indite","price":9120,"meanPrice":10889,"stock":4120},"bestSell":%s}"""
			.formatted(80 - n, 128016640 + n, pick(STATIONS), pick(TYPES), pick(SYSTEMS),
					this.now.minusSeconds(11 + n * 37), (n % 4 == 3) ? "null"
							: "{\"commodityName\":\"advancedcatalysers\",\"commodity\":\"Advanced Catalysers\",\"price\":4020,\"meanPrice\":2947,\"demand\":900}");
	}

	private String station(int n) {
		String type = (n > 10) ? "FleetCarrier" : TYPES.get(n % 7);
		return """
				{"marketId":%d,"stationName":"%s","distanceToArrival":%s,"stationType":"%s","allegiance":"Federation","government":"Democracy","controllingFaction":"Mother Gaia","primaryEconomy":"HighTech","secondaryEconomy":"Refinery","shipyard":%d,"outfitting":1,"blackMarket":0,"interstellarFactors":%d,"materialTrader":%d,"technologyBroker":0,"universalCartographics":1,"refuel":1,"repair":1,"restock":1,"searchAndRescue":0,"bodyName":"Earth","maxLandingPadSize":%s,"updatedAt":"%s"}"""
			.formatted(128016640 + n, (n > 10) ? "V9G-G7" + n : STATIONS.get(n), number(180 + n * n * 311.0), type,
					n % 2, n % 3 / 2, n % 5 / 4, "Outpost".equals(type) ? "2" : "3", ago());
	}

	private String ago() {
		return this.now.minus(Duration.ofMinutes((long) (Math.pow(this.random.nextDouble(), 4) * 43_000))).toString();
	}

	private String pick(List<String> names) {
		return names.get(this.random.nextInt(names.size()));
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

	private static String list(int count, IntFunction<String> element) {
		return IntStream.range(0, count).mapToObj(element).collect(array());
	}

	private static Collector<CharSequence, ?, String> array() {
		return Collectors.joining(",", "[", "]");
	}

}
