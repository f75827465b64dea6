package highwake.website;

/// Answers of the API in its shapes, for tests.
public final class Examples {

	/// `/v3/commodities`.
	public static final String GOODS = """
			{"items":[{"commodityName":"gold","name":"Gold","category":"Metals","rare":false,"minBuyPrice":38107,"maxSellPrice":64117,"avgSellPrice":48259,"totalStock":73016533,"totalDemand":1899662825},
			 {"commodityName":"silver","name":"Silver","category":"Metals","rare":false,"minBuyPrice":null,"maxSellPrice":41000,"avgSellPrice":37223,"totalStock":0,"totalDemand":812},
			 {"commodityName":"lavianbrandy","name":"Lavian Brandy","category":"Legal Drugs","rare":true,"minBuyPrice":3500,"maxSellPrice":19500,"avgSellPrice":10365,"totalStock":20,"totalDemand":0},
			 {"commodityName":"mystery","name":"mystery","category":null,"rare":false,"minBuyPrice":null,"maxSellPrice":null,"avgSellPrice":null,"totalStock":null,"totalDemand":null}],"next":null}""";

	/// `/v2/system/name/Sol`.
	public static final String SOL = """
			{"systemAddress":10477373803,"systemName":"Sol","systemX":0,"systemY":0,"systemZ":0,"systemSector":"613e6bf809d365be","updatedAt":"2026-11-20T14:34:48.480Z"}""";

	/// `/v3/status`.
	public static final String STATUS = """
			{"version":"6.4.1","release":"dev","epoch":1,"change":77,"newestDatum":"2026-11-21T11:59:48.000Z","boardAgeMillis":40,"markets":24002,"stations":20335,"systems":108411,"offers":1440792,"updatesLastHour":2641,"updatesLast24Hours":63390}""";

	/// `/v3/updates`.
	public static final String UPDATES = """
			{"items":[{"id":"1-77","marketId":128016640,"stationName":"Ray Gateway","stationType":"Coriolis","systemName":"Diaguandri","systemAddress":"670417429889","updatedAt":"2026-11-21T11:48:00.000Z","exports":31,"imports":64,
			  "bestBuy":{"commodityName":"gold","commodity":"Gold","price":38087,"meanPrice":47609,"stock":4120},"bestSell":null}],"next":null}""";

	private Examples() {
	}

	/// Answers a list of rows.
	public static String list(String... rows) {
		return "[" + String.join(",", rows) + "]";
	}

	/// Answers a market that wants gold, 12 light-years away, reported 12 minutes ago.
	public static String wanted(long marketId, String station, int price) {
		return wanted(marketId, station, price, "");
	}

	/// Answers the same with some fields in other words, for example
	/// `"demand":0,"maxLandingPadSize":2`.
	public static String wanted(long marketId, String station, int price, String changes) {
		String row = """
				{"commodityName":"gold","marketId":%d,"stationName":"%s","stationType":"Coriolis","distanceToArrival":661.918,"maxLandingPadSize":3,"bodyId":30,"bodyName":"Sol 3","systemAddress":10477373803,"systemName":"Sol","systemX":3,"systemY":4,"systemZ":0,"buyPrice":0,"demand":64495,"demandBracket":3,"meanPrice":47609,"sellPrice":%d,"stock":0,"stockBracket":"","updatedAt":"2026-11-21T11:48:00.000Z"}"""
			.formatted(marketId, station, price);
		return changed(row, changes);
	}

	/// Answers a market that sells gold, reported three days ago.
	public static String offered(long marketId, String station, int price) {
		return """
				{"commodityName":"gold","marketId":%d,"stationName":"%s","stationType":"Outpost","distanceToArrival":12,"maxLandingPadSize":2,"bodyId":null,"bodyName":null,"systemAddress":10477373803,"systemName":"Sol","systemX":3,"systemY":4,"systemZ":0,"buyPrice":%d,"demand":1,"demandBracket":0,"meanPrice":47609,"sellPrice":37000,"stock":8123,"stockBracket":2,"updatedAt":"2026-11-18T11:48:00.000Z"}"""
			.formatted(marketId, station, price);
	}

	private static String changed(String row, String changes) {
		String result = row;
		for (String change : changes.isEmpty() ? new String[0] : changes.split(",(?=\")", -1)) {
			String name = change.substring(0, change.indexOf(':') + 1);
			String without = result.replaceFirst("," + name + "(\"[^\"]*\"|[^,}]*)", "");
			result = without.substring(0, without.length() - 1) + "," + change + "}";
		}
		return result;
	}

}
