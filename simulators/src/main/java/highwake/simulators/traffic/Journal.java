package highwake.simulators.traffic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import highwake.simulators.atlas.Chance;
import highwake.simulators.atlas.StarSystem;
import highwake.simulators.atlas.Station;

/// Messages that come from the game's journal, in the names and types of EDDN's schemas.
///
/// Source: `facts.md` section 9 and captured messages of the 4.x game (2022 to 2025). What the journal localises is left
/// out, as senders must.
final class Journal {

	private static final String JOURNAL = "journal/1";

	private static final String STAR_CLASSES = "OBAFGKMMMMKKGLTY";

	private Journal() {
	}

	/// A jump's end, with all that the journal tells of the system.
	static Report fsdJump(Pilot pilot, StarSystem system, Instant at) {
		Map<String, Object> message = event("FSDJump", pilot, at);
		Particulars.state(message, system);
		Particulars.body(message, system.name(), 0, "Star");
		return new Report(JOURNAL, message, pilot, false);
	}

	/// Where the commander is at login; docked at a station.
	static Report location(Pilot pilot, Station station, Instant at) {
		Map<String, Object> message = event("Location", pilot, at);
		Particulars.state(message, station.system());
		Particulars.station(message, station);
		message.put("Docked", true);
		Particulars.body(message, station.name(), 1 + Particulars.bodyOf(station), "Station");
		return new Report(JOURNAL, message, pilot, false);
	}

	/// Where the commander is at login; in space.
	static Report location(Pilot pilot, StarSystem system, Instant at) {
		Map<String, Object> message = event("Location", pilot, at);
		Particulars.state(message, system);
		message.put("Docked", false);
		Particulars.body(message, system.name(), 0, "Star");
		return new Report(JOURNAL, message, pilot, false);
	}

	/// A landing at a station.
	static Report docked(Pilot pilot, Station station, Instant at) {
		Map<String, Object> message = event("Docked", pilot, at);
		Particulars.place(message, "StarSystem", station.system());
		Particulars.station(message, station);
		message.put("LandingPads",
				Map.of("Small", station.smallPads(), "Medium", station.mediumPads(), "Large", station.largePads()));
		return new Report(JOURNAL, message, pilot, false);
	}

	/// A landing at a carrier.
	static Report docked(Pilot pilot, Carrier carrier, Instant at) {
		Map<String, Object> message = event("Docked", pilot, at);
		Particulars.place(message, "StarSystem", carrier.system());
		Particulars.carrier(message, carrier);
		message.put("DistFromStarLS", carrier.arrivalLs());
		message.put("LandingPads", Map.of("Small", 4, "Medium", 4, "Large", 8));
		return new Report(JOURNAL, message, pilot, false);
	}

	/// A carrier's jump, seen by a commander aboard.
	static Report carrierJump(Pilot pilot, Carrier carrier, Instant at) {
		Map<String, Object> message = event("CarrierJump", pilot, at);
		Particulars.state(message, carrier.system());
		Particulars.carrier(message, carrier);
		message.put("Docked", true);
		Particulars.body(message, carrier.system().name(), 0, "Star");
		return new Report(JOURNAL, message, pilot, false);
	}

	/// A plotted route, its start first.
	static Report navRoute(Pilot pilot, List<StarSystem> route, Instant at) {
		Map<String, Object> message = plain("NavRoute", pilot, at);
		List<Map<String, Object>> stops = new ArrayList<>();
		for (StarSystem system : route) {
			char starClass = STAR_CLASSES.charAt(Chance.of(system.name(), 3).nextInt(STAR_CLASSES.length()));
			stops.add(Map.of("StarSystem", system.name(), "SystemAddress", system.address().value(), "StarPos",
					Particulars.position(system), "StarClass", String.valueOf(starClass)));
		}
		message.put("Route", stops);
		return new Report("navroute/1", message, pilot, false);
	}

	/// The first scan of a system: how many bodies there are.
	static Report discoveryScan(Pilot pilot, StarSystem system, Instant at) {
		Map<String, Object> message = plain("FSSDiscoveryScan", pilot, at);
		Particulars.place(message, "SystemName", system);
		RandomGenerator dice = Chance.of(system.name(), 1);
		message.put("BodyCount", 1 + dice.nextInt(60));
		message.put("NonBodyCount", dice.nextInt(90));
		return new Report("fssdiscoveryscan/1", message, pilot, false);
	}

	/// A station on a planet comes in sight.
	static Report approach(Pilot pilot, Station station, Instant at) {
		Map<String, Object> message = plain("ApproachSettlement", pilot, at);
		Particulars.place(message, "StarSystem", station.system());
		RandomGenerator dice = Chance.of(station.name(), 2);
		message.put("Name", station.name());
		message.put("MarketID", station.marketId().value());
		message.put("BodyID", Particulars.bodyOf(station));
		message.put("BodyName", station.system().name() + " " + (1 + dice.nextInt(6)));
		message.put("Latitude", Math.rint((dice.nextDouble() - 0.5) * 170e6) / 1e6);
		message.put("Longitude", Math.rint((dice.nextDouble() - 0.5) * 359e6) / 1e6);
		Particulars.owner(message, station);
		message.put("StationServices", Particulars.services(station));
		return new Report("approachsettlement/1", message, pilot, false);
	}

	/// A pad is given.
	static Report dockingGranted(Pilot pilot, Station station, Instant at) {
		Map<String, Object> message = plain("DockingGranted", pilot, at);
		message.put("MarketID", station.marketId().value());
		message.put("StationName", station.name());
		message.put("StationType", station.type());
		message.put("LandingPad", 1 + Chance.of(station.name(), at.getEpochSecond())
			.nextInt(station.smallPads() + station.mediumPads() + station.largePads()));
		return new Report("dockinggranted/1", message, pilot, false);
	}

	private static Map<String, Object> plain(String event, Pilot pilot, Instant at) {
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("event", event);
		message.put("timestamp", Envelopes.seconds(at));
		message.put("horizons", true);
		message.put("odyssey", pilot.odyssey());
		return message;
	}

	private static Map<String, Object> event(String event, Pilot pilot, Instant at) {
		Map<String, Object> message = plain(event, pilot, at);
		message.put("Taxi", false);
		message.put("Multicrew", false);
		return message;
	}

}
