package highwake.simulators.traffic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import highwake.galaxy.Coordinates;
import highwake.simulators.atlas.Chance;
import highwake.simulators.atlas.Economy;
import highwake.simulators.atlas.EconomyShare;
import highwake.simulators.atlas.Faction;
import highwake.simulators.atlas.StarSystem;
import highwake.simulators.atlas.Station;
import highwake.simulators.atlas.SystemState;

/// What several of the journal's events say in the same words: where a ship is, who lives there, what a station is.
final class Particulars {

	private static final List<String> SERVICES = List.of("dock", "autodock", "commodities", "contacts", "exploration",
			"missions", "crewlounge", "rearm", "refuel", "repair", "missionsgenerated", "flightcontroller",
			"stationoperations", "powerplay", "stationMenu");

	private static final List<String> STARPORT_SERVICES = List.of("tuning", "engineer", "searchrescue", "shop",
			"livery", "socialspace", "bartender", "vistagenomics", "pioneersupplies", "apexinterstellar",
			"frontlinesolutions");

	private static final List<String> CARRIER_SERVICES = List.of("dock", "autodock", "commodities", "contacts",
			"crewlounge", "refuel", "repair", "engineer", "flightcontroller", "stationoperations", "stationMenu",
			"carriermanagement", "carrierfuel", "socialspace");

	private Particulars() {
	}

	static List<Double> position(StarSystem system) {
		Coordinates place = system.place();
		return List.of(place.x(), place.y(), place.z());
	}

	/// Puts a system's name, address and place.
	static void place(Map<String, Object> message, String nameKey, StarSystem system) {
		message.put(nameKey, system.name());
		message.put("SystemAddress", system.address().value());
		message.put("StarPos", position(system));
	}

	/// Puts the body that the ship is at.
	static void body(Map<String, Object> message, String name, int id, String type) {
		message.put("Body", name);
		message.put("BodyID", id);
		message.put("BodyType", type);
	}

	/// Answers the number of the body that a station stands on.
	static int bodyOf(Station station) {
		return 2 + Chance.of(station.name(), 2).nextInt(40);
	}

	/// Puts a system's place and all that the journal tells of its people.
	static void state(Map<String, Object> message, StarSystem system) {
		place(message, "StarSystem", system);
		if (system.state().isEmpty()) {
			message.putAll(Map.of("Population", 0, "SystemAllegiance", "", "SystemGovernment", "$government_None;",
					"SystemEconomy", Economy.NONE.journal(), "SystemSecondEconomy", Economy.NONE.journal(),
					"SystemSecurity", "$GAlAXY_MAP_INFO_state_anarchy;"));
			return;
		}
		SystemState state = system.state().get();
		message.putAll(Map.of("Population", state.population(), "SystemAllegiance", state.allegiance(),
				"SystemGovernment", government(state.government()), "SystemEconomy", state.economy().journal(),
				"SystemSecondEconomy", state.secondEconomy().journal(), "SystemSecurity", security(state.security()),
				"SystemFaction", named(state.controlling()), "Factions",
				state.factions().stream().map(Particulars::faction).toList()));
	}

	private static String government(String government) {
		return "$government_" + government + ";";
	}

	/// The journal spells two of them as the galaxy map's texts, one with a slip of the
	/// pen.
	private static String security(String security) {
		return switch (security) {
			case "anarchy" -> "$GAlAXY_MAP_INFO_state_anarchy;";
			case "lawless" -> "$GALAXY_MAP_INFO_state_lawless;";
			default -> "$SYSTEM_SECURITY_" + security + ";";
		};
	}

	private static Map<String, Object> named(Faction faction) {
		return faction.state().equals("None") ? Map.of("Name", faction.name())
				: Map.of("Name", faction.name(), "FactionState", faction.state());
	}

	private static Map<String, Object> faction(Faction faction) {
		Map<String, Object> entry = new LinkedHashMap<>(Map.of("Name", faction.name(), "FactionState", faction.state(),
				"Government", faction.government(), "Influence", faction.influence(), "Allegiance",
				faction.allegiance(), "Happiness", "$Faction_HappinessBand2;"));
		if (!faction.state().equals("None")) {
			entry.put("ActiveStates", List.of(Map.of("State", faction.state())));
		}
		return entry;
	}

	/// Puts what the journal tells of a station.
	static void station(Map<String, Object> message, Station station) {
		message.put("StationName", station.name());
		message.put("StationType", station.type());
		message.put("MarketID", station.marketId().value());
		message.put("DistFromStarLS", station.arrivalLs());
		message.put("StationServices", services(station));
		owner(message, station);
	}

	/// The superpower stands there only where there is one.
	static void owner(Map<String, Object> message, Station station) {
		SystemState state = station.state();
		message.put("StationFaction", named(state.controlling()));
		message.put("StationGovernment", government(state.government()));
		if (!state.allegiance().equals("Independent")) {
			message.put("StationAllegiance", state.allegiance());
		}
		message.put("StationEconomy", station.economies().getFirst().economy().journal());
		message.put("StationEconomies", station.economies().stream().map(Particulars::share).toList());
	}

	private static Map<String, Object> share(EconomyShare share) {
		return Map.of("Name", share.economy().journal(), "Proportion", share.proportion());
	}

	/// Lists what a station offers.
	static List<String> services(Station station) {
		List<String> services = new ArrayList<>(SERVICES);
		if (!station.isSmall()) {
			services.addAll(STARPORT_SERVICES);
		}
		if (station.sellsModules()) {
			services.add("outfitting");
		}
		if (station.sellsShips()) {
			services.add("shipyard");
		}
		return services;
	}

	/// Puts what the journal tells of a carrier.
	static void carrier(Map<String, Object> message, Carrier carrier) {
		message.put("StationName", carrier.callsign());
		message.put("StationType", "FleetCarrier");
		message.put("MarketID", carrier.marketId().value());
		message.put("StationServices", CARRIER_SERVICES);
		message.put("StationFaction", Map.of("Name", "FleetCarrier"));
		message.put("StationGovernment", "$government_Carrier;");
		message.put("StationEconomy", Economy.CARRIER.journal());
		message.put("StationEconomies", List.of(share(new EconomyShare(Economy.CARRIER, 1))));
	}

}
