package highwake.suite.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import highwake.simulators.eddn.Frames;

/// Six systems, seven stations and a carrier, told in frames as EDDN's relay sends them. Small enough that a test can say
/// which rows a page must show; real systems, invented prices. Everything was reported shortly before it is published,
/// because pages leave old reports out.
final class SmallGalaxy {

	static final Place SOL = new Place("Sol", 10477373803L, 0, 0, 0);

	static final Place ALPHA_CENTAURI = new Place("Alpha Centauri", 1178708478315L, 3.03125, -0.09375, 3.15625);

	static final Place SHINRARTA_DEZHRA = new Place("Shinrarta Dezhra", 3932277478106L, 55.71875, 17.59375, 27.15625);

	static final Place LAVE = new Place("Lave", 633742594786L, 75.75, 48.75, 70.75);

	static final Place LEESTI = new Place("Leesti", 3932277478114L, 72.75, 48.75, 68.25);

	static final Place DIAGUANDRI = new Place("Diaguandri", 670417429889L, -41.0625, -62.15625, -103.25);

	static final Port GALILEO = new Port("Galileo", 128016640L, SOL, "Coriolis", 505, true);

	static final Port AL_DIN = new Port("Al-Din Prospect", 3200000101L, ALPHA_CENTAURI, "Outpost", 7218, false);

	static final Port JAMESON = new Port("Jameson Memorial", 128666762L, SHINRARTA_DEZHRA, "Orbis", 324, true);

	static final Port LAVE_STATION = new Port("Lave Station", 3200000102L, LAVE, "Coriolis", 280, true);

	static final Port GEORGE_LUCAS = new Port("George Lucas", 3200000103L, LEESTI, "Coriolis", 268, true);

	static final Port RAY_GATEWAY = new Port("Ray Gateway", 3200000104L, DIAGUANDRI, "Coriolis", 570, true);

	/// A name that a page must escape, and that nothing is sold under.
	static final Port ODD = new Port("<b>O'Brien & \"Sons\"</b>", 3200000105L, DIAGUANDRI, "CraterPort", 912, true);

	static final Port CARRIER = new Port("XYZ-12K", 3700000001L, LEESTI, "FleetCarrier", 268, true);

	/// How many markets the frames report.
	static final int MARKETS = 8;

	private SmallGalaxy() {
	}

	/// @param x of the position, as y and z light-years
	record Place(String name, long address, double x, double y, double z) {
	}

	/// @param arrivalLs from the arrival point, light-seconds
	/// @param isLarge whether a large ship can land
	record Port(String name, long marketId, Place place, String type, double arrivalLs, boolean isLarge) {
	}

	/// Prices in credits per tonne, amounts in tonnes.
	record Trade(String symbol, int meanPrice, int buyPrice, int stock, int sellPrice, int demand) {

		static Trade sells(String symbol, int meanPrice, int buyPrice, int stock) {
			return new Trade(symbol, meanPrice, buyPrice, stock, buyPrice - 1, 1);
		}

		static Trade wants(String symbol, int meanPrice, int sellPrice, int demand) {
			return new Trade(symbol, meanPrice, 0, 0, sellPrice, demand);
		}

	}

	/// Answers the frames that tell everything.
	static List<byte[]> frames() {
		List<byte[]> frames = new ArrayList<>();
		for (Place place : List.of(SOL, ALPHA_CENTAURI, SHINRARTA_DEZHRA, LAVE, LEESTI, DIAGUANDRI)) {
			frames.add(jump(place));
		}
		for (Port port : List.of(GALILEO, AL_DIN, JAMESON, LAVE_STATION, GEORGE_LUCAS, RAY_GATEWAY, ODD, CARRIER)) {
			frames.add(docked(port));
		}
		frames.add(report(GALILEO, minutesAgo(50), Trade.wants("gold", 47_000, 48_100, 5_000),
				Trade.sells("hydrogenfuel", 110, 95, 60_000), Trade.wants("tritium", 51_000, 52_500, 3_000)));
		frames.add(report(AL_DIN, minutesAgo(40), Trade.wants("gold", 47_000, 49_900, 2_000),
				Trade.wants("palladium", 50_000, 51_200, 4_000)));
		frames.add(report(JAMESON, minutesAgo(30), Trade.sells("gold", 47_000, 43_210, 1_234),
				Trade.sells("palladium", 50_000, 46_800, 2_500), Trade.wants("silver", 37_000, 38_200, 900)));
		frames.add(report(LAVE_STATION, minutesAgo(20), Trade.wants("gold", 47_000, 52_340, 900),
				Trade.sells("lavianbrandy", 10_400, 4_100, 12)));
		frames.add(report(GEORGE_LUCAS, minutesAgo(10), Trade.wants("palladium", 50_000, 49_000, 150)));
		frames.add(report(RAY_GATEWAY, minutesAgo(9), Trade.sells("gold", 47_000, 44_000, 10_000),
				Trade.sells("silver", 37_000, 33_333, 7_777)));
		frames.add(report(ODD, minutesAgo(8), Trade.wants("tritium", 51_000, 54_321, 600)));
		frames.add(report(CARRIER, minutesAgo(7), Trade.wants("gold", 47_000, 60_000, 300)));
		return frames;
	}

	/// Answers the frame of a market's report; what it does not list is no longer there.
	static byte[] report(Port port, Instant at, Trade... trades) {
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("timestamp", at.toString());
		message.put("systemName", port.place().name());
		message.put("stationName", port.name());
		message.put("stationType", port.type());
		message.put("marketId", port.marketId());
		message.put("commodities", List.of(trades).stream().map(SmallGalaxy::commodity).toList());
		return frame("commodity/3", at, message);
	}

	static Instant minutesAgo(int minutes) {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(minutes));
	}

	private static byte[] jump(Place place) {
		Map<String, Object> message = message("FSDJump", place);
		message.put("Population", 25_000_000L);
		message.put("SystemAllegiance", "Independent");
		message.put("SystemEconomy", "$economy_Industrial;");
		message.put("SystemSecondEconomy", "$economy_Refinery;");
		message.put("SystemGovernment", "$government_Democracy;");
		message.put("SystemSecurity", "$SYSTEM_SECURITY_high;");
		message.put("SystemFaction", Map.of("Name", "Workers of " + place.name(), "FactionState", "Boom"));
		return frame("journal/1", minutesAgo(60), message);
	}

	private static byte[] docked(Port port) {
		Map<String, Object> message = message("Docked", port.place());
		message.put("StationName", port.name());
		message.put("StationType", port.type());
		message.put("MarketID", port.marketId());
		message.put("DistFromStarLS", port.arrivalLs());
		message.put("LandingPads", Map.of("Small", 4, "Medium", 4, "Large", port.isLarge() ? 4 : 0));
		message.put("StationServices", List.of("dock", "commodities", "refuel", "repair", "shipyard", "outfitting"));
		message.put("StationEconomies", List.of(Map.of("Name", "$economy_Industrial;", "Proportion", 1.0)));
		message.put("StationEconomy", "$economy_Industrial;");
		message.put("StationGovernment", "$government_Democracy;");
		message.put("StationFaction", Map.of("Name", "Workers of " + port.place().name()));
		return frame("journal/1", minutesAgo(59), message);
	}

	private static Map<String, Object> message(String event, Place place) {
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("timestamp", minutesAgo(60).toString());
		message.put("event", event);
		message.put("StarSystem", place.name());
		message.put("SystemAddress", place.address());
		message.put("StarPos", List.of(place.x(), place.y(), place.z()));
		return message;
	}

	private static Map<String, Object> commodity(Trade trade) {
		return Map.of("name", trade.symbol(), "meanPrice", trade.meanPrice(), "buyPrice", trade.buyPrice(), "stock",
				trade.stock(), "stockBracket", trade.stock() > 0 ? 2 : 0, "sellPrice", trade.sellPrice(), "demand",
				trade.demand(), "demandBracket", trade.demand() > 1 ? 2 : 0);
	}

	private static byte[] frame(String schema, Instant at, Map<String, Object> message) {
		Map<String, Object> header = Map.of("uploaderID", "0000000000000000000000000000000000000000", "softwareName",
				"Highwake's tests", "softwareVersion", "1", "gameversion", "4.4.0.3", "gamebuild", "r330683/r0 ",
				"gatewayTimestamp", at.plusSeconds(2).toString());
		return Frames
			.of(Map.of("$schemaRef", "https://eddn.edcd.io/schemas/" + schema, "header", header, "message", message));
	}

}
