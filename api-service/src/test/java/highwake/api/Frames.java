package highwake.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

import tools.jackson.databind.json.JsonMapper;

import highwake.galaxy.Bracket;
import highwake.galaxy.Coordinates;
import highwake.galaxy.Offer;

/// EDDN frames as the relay sends them, for filling the files through the collector's own projections.
public final class Frames {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Frames() {
	}

	/// Answers a frame that tells where a commander arrived. More fields may be put over
	/// it.
	public static byte[] jump(Instant at, long address, String name, Coordinates place, Map<String, Object> more) {
		Map<String, Object> message = event(at, "FSDJump", address, name, place);
		message.putAll(more);
		return frame("journal/1", at, message);
	}

	/// Answers a frame that tells of a body, named without its system where that is its
	/// name.
	public static byte[] scanned(Instant at, long address, String system, Coordinates place, int bodyId, String body,
			Map<String, Object> more) {
		Map<String, Object> message = event(at, "Scan", address, system, place);
		message.put("BodyID", bodyId);
		message.put("BodyName", body);
		message.putAll(more);
		return frame("journal/1", at, message);
	}

	/// Answers a frame of the journal that tells what can be found on a body or mined in
	/// a ring.
	public static byte[] mapped(Instant at, long address, String system, Coordinates place, int bodyId, String body,
			Map<String, Object> more) {
		Map<String, Object> message = event(at, "SAASignalsFound", address, system, place);
		message.put("BodyID", bodyId);
		message.put("BodyName", body);
		message.putAll(more);
		return frame("journal/1", at, message);
	}

	/// Answers a frame that tells of life on a body.
	public static byte[] organism(Instant at, long address, String system, Coordinates place, int bodyId,
			Map<String, Object> more) {
		Map<String, Object> message = event(at, "ScanOrganic", address, system, place);
		message.put("BodyID", bodyId);
		message.put("ScanType", "Log");
		message.putAll(more);
		return frame("scanorganic/1", at, message);
	}

	/// Answers a frame that tells of the point that two bodies circle.
	public static byte[] barycentre(Instant at, long address, String system, Coordinates place, int bodyId,
			double semiMajorAxisM, double periodS) {
		Map<String, Object> message = event(at, "ScanBaryCentre", address, system, place);
		message.putAll(Map.of("BodyID", bodyId, "SemiMajorAxis", semiMajorAxisM, "Eccentricity", 0.5,
				"OrbitalInclination", 17.25, "Periapsis", 113.75, "OrbitalPeriod", periodS, "AscendingNode", 110.25,
				"MeanAnomaly", 14.5));
		return frame("scanbarycentre/1", at, message);
	}

	/// Answers a frame that tells of a station's dock.
	public static byte[] docked(Instant at, long marketId, String station, long address, String system,
			Coordinates place, Map<String, Object> more) {
		Map<String, Object> message = event(at, "Docked", address, system, place);
		message.put("MarketID", marketId);
		message.put("StationName", station);
		message.putAll(more);
		return frame("journal/1", at, message);
	}

	/// Answers a frame that tells of a station on a body.
	public static byte[] approached(Instant at, long marketId, String station, long address, String system,
			Coordinates place, int bodyId, String body, double latitude, double longitude) {
		Map<String, Object> message = event(at, "ApproachSettlement", address, system, place);
		message.put("MarketID", marketId);
		message.put("Name", station);
		message.put("BodyID", bodyId);
		message.put("BodyName", body);
		message.put("Latitude", latitude);
		message.put("Longitude", longitude);
		return frame("approachsettlement/1", at, message);
	}

	/// Answers a frame that tells of a station's answer to a ship, and not where it is.
	public static byte[] answered(Instant at, long marketId, String station) {
		Map<String, Object> message = Map.of("timestamp", at.toString(), "event", "DockingGranted", "MarketID",
				marketId, "StationName", station, "LandingPad", 7);
		return frame("dockinggranted/1", at, message);
	}

	/// Answers a frame that holds a market's whole report.
	public static byte[] market(Instant at, long marketId, String station, String system, List<Offer> offers,
			Map<String, Object> more) {
		List<Map<String, Object>> commodities = new ArrayList<>();
		for (Offer offer : offers) {
			Map<String, Object> listed = new LinkedHashMap<>();
			listed.put("name", offer.commodity().value());
			listed.put("buyPrice", offer.buyPriceCr());
			listed.put("stock", offer.stockTonnes());
			listed.put("stockBracket", bracket(offer.stockBracket()));
			listed.put("sellPrice", offer.sellPriceCr());
			listed.put("demand", offer.demandTonnes());
			listed.put("demandBracket", bracket(offer.demandBracket()));
			listed.put("meanPrice", offer.meanPriceCr());
			commodities.add(listed);
		}
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("timestamp", at.toString());
		message.put("marketId", marketId);
		message.put("stationName", station);
		message.put("systemName", system);
		message.put("commodities", commodities);
		message.putAll(more);
		return frame("commodity/3", at, message);
	}

	/// Answers a frame that tells of a carrier as the system map shows it: its name, then
	/// its callsign.
	public static byte[] shown(Instant at, long address, String system, Coordinates place, String carrier) {
		Map<String, Object> message = event(at, "FSSSignalDiscovered", address, system, place);
		message.put("signals", List.of(Map.of("timestamp", at.toString(), "SignalName", carrier, "SignalType",
				"FleetCarrier", "IsStation", true)));
		return frame("fsssignaldiscovered/1", at, message);
	}

	/// Answers a frame that holds all modules that a station sells, by their symbols.
	public static byte[] outfitting(Instant at, long marketId, String station, String system, List<String> modules) {
		return frame("outfitting/2", at, sold(at, marketId, station, system, "modules", modules));
	}

	/// Answers a frame that holds all modules that a station sells, with their prices in
	/// credits.
	public static byte[] pricedOutfitting(Instant at, long marketId, String station, String system,
			Map<String, Integer> prices) {
		List<Map<String, Object>> modules = new ArrayList<>();
		prices.forEach((module, priceCr) -> modules
			.add(Map.of("Name", module, "id", 128049250, "BuyPrice", priceCr, "BuyMercCoinsPrice", 0)));
		return frame("outfitting/3", at, sold(at, marketId, station, system, "modules", modules));
	}

	/// Answers a frame that holds all ships that a station sells, by their symbols.
	public static byte[] shipyard(Instant at, long marketId, String station, String system, List<String> ships) {
		return frame("shipyard/2", at, sold(at, marketId, station, system, "ships", ships));
	}

	private static Map<String, Object> sold(Instant at, long marketId, String station, String system, String field,
			List<?> list) {
		return Map.of("timestamp", at.toString(), "marketId", marketId, "stationName", station, "systemName", system,
				field, list);
	}

	private static Map<String, Object> event(Instant at, String event, long address, String system, Coordinates place) {
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("timestamp", at.toString());
		message.put("event", event);
		message.put("SystemAddress", address);
		message.put("StarSystem", system);
		message.put("StarPos", List.of(place.x(), place.y(), place.z()));
		return message;
	}

	private static Object bracket(Bracket bracket) {
		return (bracket == Bracket.UNSTATED) ? "" : bracket.code();
	}

	private static byte[] frame(String schema, Instant at, Map<String, Object> message) {
		Map<String, Object> header = Map.of("gameversion", "4.1.2.100", "gamebuild", "r1", "gatewayTimestamp",
				at.plusSeconds(1).toString(), "softwareName", "Highwake's tests", "softwareVersion", "1", "uploaderID",
				"test");
		Map<String, Object> envelope = Map.of("$schemaRef", "https://eddn.edcd.io/schemas/" + schema, "header", header,
				"message", message);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
			deflated.write(JSON.writeValueAsString(envelope).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
