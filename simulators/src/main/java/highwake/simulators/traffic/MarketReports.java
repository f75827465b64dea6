package highwake.simulators.traffic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import highwake.galaxy.Bracket;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.simulators.atlas.EconomyShare;
import highwake.simulators.atlas.Station;

/// `commodity/3` messages. Those of the Companion API tell of economies and of what is forbidden; those of the journal's
/// file tell of the station's type, a carrier's access, and flags instead.
final class MarketReports {

	private static final String SCHEMA = "commodity/3";

	private static final List<String> FORBIDDEN = List.of("BasicNarcotics", "CombatStabilisers", "ImperialSlaves",
			"Landmines", "NerveAgents", "Slaves");

	private MarketReports() {
	}

	/// A station's whole market.
	static Report of(Pilot pilot, Station station, List<Offer> offers, Instant at) {
		boolean fromCapi = pilot.software().asksCapi();
		Map<String, Object> message = message(pilot, station.system().name(), station.name(), station.marketId(), at);
		message.put("commodities", rows(offers, pilot, !fromCapi));
		if (fromCapi) {
			message.put("economies", station.economies().stream().map(MarketReports::share).toList());
			message.put("prohibited", FORBIDDEN);
		}
		else {
			message.put("stationType", station.type());
		}
		return new Report(SCHEMA, message, pilot, fromCapi);
	}

	/// A carrier's whole market; without a row once it has run empty.
	static Report of(Pilot pilot, Carrier carrier, Instant at) {
		Map<String, Object> message = message(pilot, carrier.system().name(), carrier.callsign(), carrier.marketId(),
				at);
		message.put("commodities", rows(carrier.offers(), pilot, false));
		message.put("stationType", "FleetCarrier");
		message.put("carrierDockingAccess", carrier.access());
		return new Report(SCHEMA, message, pilot, false);
	}

	static Map<String, Object> message(Pilot pilot, String system, String station, MarketId marketId, Instant at) {
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("systemName", system);
		message.put("stationName", station);
		message.put("marketId", marketId.value());
		message.put("timestamp", Envelopes.seconds(at));
		message.put("horizons", true);
		message.put("odyssey", pilot.odyssey());
		return message;
	}

	private static List<Map<String, Object>> rows(List<Offer> offers, Pilot pilot, boolean flagged) {
		List<Map<String, Object>> rows = new ArrayList<>(offers.size());
		for (Offer offer : offers) {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("name", name(offer, pilot));
			row.put("meanPrice", offer.meanPriceCr());
			row.put("buyPrice", offer.buyPriceCr());
			row.put("stock", offer.stockTonnes());
			row.put("stockBracket", bracket(offer.stockBracket()));
			row.put("sellPrice", offer.sellPriceCr());
			row.put("demand", offer.demandTonnes());
			row.put("demandBracket", bracket(offer.demandBracket()));
			if (flagged && (offer.isExport() || offer.isImport())) {
				row.put("statusFlags", List.of(offer.isExport() ? "Producer" : "Consumer"));
			}
			rows.add(row);
		}
		return rows;
	}

	private static String name(Offer offer, Pilot pilot) {
		String symbol = offer.commodity().value();
		return pilot.software().capitalises() ? symbol.substring(0, 1).toUpperCase(Locale.ROOT) + symbol.substring(1)
				: symbol;
	}

	private static Object bracket(Bracket bracket) {
		return (bracket == Bracket.UNSTATED) ? "" : bracket.code();
	}

	private static Map<String, Object> share(EconomyShare share) {
		return Map.of("name", share.economy().symbol(), "proportion", share.proportion());
	}

}
