package highwake.api;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import highwake.collector.replay.Replay;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.Offer;

/// The small galaxy behind the examples in `docs/reference/api/examples`: Sol and its neighbours, two systems of one name,
/// stations of every kind that the rules tell apart. Everything in it happened in the days before [#NOW].
public final class ExampleGalaxy {

	/// When the examples are asked for.
	public static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

	/// The system that most examples are about.
	public static final long SOL = 10477373803L;

	static final Coordinates SOL_PLACE = new Coordinates(0, 0, 0);

	static final long ALPHA_CENTAURI = 1178708478315L;

	static final Coordinates ALPHA_CENTAURI_PLACE = new Coordinates(3.03125, -0.09375, 3.15625);

	static final long BARNARDS_STAR = 18263140541865L;

	static final Coordinates BARNARDS_STAR_PLACE = new Coordinates(-3.03125, 1.375, 4.9375);

	static final long LAVE = 18265019196857L;

	static final Coordinates LAVE_PLACE = new Coordinates(75.75, 48.75, 70.75);

	static final long I_CARINAE = 5533856349L;

	static final long I_CARINAE_TOO = 5533856350L;

	/// A big port in Sol.
	public static final long LINCOLN = 128016384L;

	public static final long GALILEO = 128016640L;

	static final long SETTLEMENT = 3700000001L;

	public static final long HUTTON = 128018432L;

	static final long OUTPOST = 3200001000L;

	static final long CARRIER = 3704402432L;

	static final long HEARSAY = 3200002000L;

	static final long LAVE_STATION = 128106744L;

	private ExampleGalaxy() {
	}

	/// Fills a data directory.
	public static void into(Path dataDirectory) throws SQLException {
		try (Replay replay = Replay.into(dataDirectory)) {
			ExampleWorlds.into(replay);
			systems(replay);
			stations(replay);
			markets(replay);
			sold(replay);
			replay.applyAll();
		}
	}

	private static void systems(Replay replay) {
		replay.accept(Frames.jump(at("2026-11-18T09:00:00Z"), SOL, "Sol", SOL_PLACE, ExampleWorlds.people()));
		replay.accept(Frames.jump(at("2026-11-18T09:10:00Z"), ALPHA_CENTAURI, "Alpha Centauri", ALPHA_CENTAURI_PLACE,
				Map.of()));
		replay.accept(Frames.jump(at("2026-11-18T09:20:00Z"), BARNARDS_STAR, "Barnard's Star", BARNARDS_STAR_PLACE,
				Map.of()));
		replay.accept(Frames.jump(at("2026-11-18T09:30:00Z"), LAVE, "Lave", LAVE_PLACE, Map.of()));
		replay.accept(Frames.jump(at("2026-11-20T14:34:48.480Z"), I_CARINAE, "I Carinae",
				new Coordinates(48.5, -10.25, 77.125), Map.of()));
		replay.accept(Frames.jump(at("2026-11-20T14:34:48.491Z"), I_CARINAE_TOO, "i Carinae",
				new Coordinates(-98.25, 30.5, 120.5), Map.of()));
	}

	private static void stations(Replay replay) {
		Map<String, Object> lincoln = new LinkedHashMap<>();
		lincoln.put("StationType", "Orbis");
		lincoln.put("DistFromStarLS", 493.5);
		lincoln.put("LandingPads", Map.of("Small", 17, "Medium", 18, "Large", 9));
		lincoln.put("StationServices",
				List.of("dock", "Contacts", "commodities", "refuel", "repair", "rearm", "shipyard", "outfitting",
						"missions", "exploration", "crewlounge", "searchrescue", "tuning", "facilitator",
						"materialtrader", "techBroker"));
		lincoln.put("StationEconomies", List.of(Map.of("Name", "$economy_Refinery;", "Proportion", 0.8),
				Map.of("Name", "$economy_Agri;", "Proportion", 0.2)));
		lincoln.put("StationAllegiance", "Federation");
		lincoln.put("StationGovernment", "$government_Democracy;");
		lincoln.put("StationFaction", Map.of("Name", "Mother Gaia"));
		replay.accept(Frames.docked(at("2026-11-20T14:35:02.757Z"), LINCOLN, "Abraham Lincoln", SOL, "Sol", SOL_PLACE,
				lincoln));
		replay.accept(Frames.docked(at("2026-11-20T10:00:00Z"), GALILEO, "Galileo", SOL, "Sol", SOL_PLACE,
				Map.of("StationType", "Ocellus", "DistFromStarLS", 505.25, "StationGovernment",
						"$government_Democracy;", "StationServices", List.of("dock", "blackmarket"))));
		replay.accept(Frames.docked(at("2026-11-20T11:00:00Z"), SETTLEMENT, "Walker Horticultural Centre", SOL, "Sol",
				SOL_PLACE, Map.of("StationType", "OnFootSettlement", "DistFromStarLS", 1211.5, "LandingPads",
						Map.of("Small", 1, "Medium", 0, "Large", 0))));
		replay.accept(Frames.approached(at("2026-11-20T10:59:00Z"), SETTLEMENT, "Walker Horticultural Centre", SOL,
				"Sol", SOL_PLACE, 30, "Titan", -12.5, 77.25));
		replay.accept(Frames.docked(at("2026-11-19T10:00:00Z"), HUTTON, "Hutton Orbital", ALPHA_CENTAURI,
				"Alpha Centauri", ALPHA_CENTAURI_PLACE, Map.of("StationType", "Outpost", "DistFromStarLS", 6784404.0,
						"StationEconomies", List.of(Map.of("Name", "$economy_HighTech;", "Proportion", 1.0)))));
		replay.accept(Frames.docked(at("2026-11-19T11:00:00Z"), OUTPOST, "Miller Depot", BARNARDS_STAR,
				"Barnard's Star", BARNARDS_STAR_PLACE, Map.of("StationType", "CraterOutpost", "DistFromStarLS", 37)));
		replay.accept(Frames.docked(at("2026-11-20T12:00:00Z"), CARRIER, "K7B-1XZ", BARNARDS_STAR, "Barnard's Star",
				BARNARDS_STAR_PLACE,
				Map.of("StationType", "FleetCarrier", "DistFromStarLS", 12.5, "StationGovernment",
						"$government_Carrier;", "StationFaction", Map.of("Name", "FleetCarrier"), "StationEconomies",
						List.of(Map.of("Name", "$economy_Carrier;", "Proportion", 1.0)))));
		replay.accept(Frames.docked(at("2026-11-10T11:00:00Z"), LAVE_STATION, "Lave Station", LAVE, "Lave", LAVE_PLACE,
				Map.of("StationType", "Coriolis", "DistFromStarLS", 299)));
	}

	private static void markets(Replay replay) {
		replay.accept(Frames.market(at("2026-11-20T14:36:00Z"), LINCOLN, "Abraham Lincoln", "Sol",
				List.of(sells("gold", 43_000, 1_200, 47_609), sells("silver", 31_000, 40, 37_250),
						wants("palladium", 52_000, 9_000, 50_639), wants("lavianbrandy", 14_500, 120, 10_365),
						filler("water", 120)),
				Map.of("stationType", "Orbis")));
		replay.accept(Frames.market(at("2026-11-20T10:05:00Z"), GALILEO, "Galileo", "Sol",
				List.of(wants("gold", 48_100, 0, 47_609, Bracket.HIGH), wants("silver", 38_000, 600, 37_250)),
				Map.of("stationType", "Ocellus")));
		replay.accept(Frames.market(at("2026-11-19T10:05:00Z"), HUTTON, "Hutton Orbital", "Alpha Centauri",
				List.of(sells("gold", 45_500, 300, 47_609), wants("silver", 39_250, 1_000, 37_250)), Map.of()));
		replay.accept(Frames.market(at("2026-10-01T10:05:00Z"), OUTPOST, "Miller Depot", "Barnard's Star",
				List.of(sells("gold", 41_000, 5_000, 47_609), wants("silver", 39_250, 2_500, 37_250)),
				Map.of("stationType", "CraterOutpost")));
		replay.accept(Frames.market(at("2026-11-20T12:05:00Z"), CARRIER, "K7B-1XZ", "Barnard's Star",
				List.of(sells("gold", 9_000, 50, 47_609),
						wants("tritium", 5_100_000, 20_000, 51_707, Bracket.UNSTATED)),
				Map.of("stationType", "FleetCarrier")));
		replay.accept(Frames.market(at("2026-11-20T13:05:00Z"), HEARSAY, "Garden Port", "Alpha Centauri",
				List.of(sells("gold", 44_000, 75, 47_609)), Map.of()));
		replay.accept(Frames.market(at("2026-11-08T07:15:00Z"), LAVE_STATION, "Lave Station", "Lave",
				List.of(sells("lavianbrandy", 3_620, 12, 10_365)), Map.of("stationType", "Coriolis")));
		replay.accept(Frames.market(at("2026-11-09T18:40:00Z"), LAVE_STATION, "Lave Station", "Lave",
				List.of(sells("lavianbrandy", 3_500, 31, 10_365), wants("gold", 45_200, 1_150, 47_609)),
				Map.of("stationType", "Coriolis")));
		replay.accept(Frames.market(at("2026-11-10T11:05:00Z"), LAVE_STATION, "Lave Station", "Lave",
				List.of(sells("lavianbrandy", 3_500, 24, 10_365), wants("gold", 46_000, 800, 47_609)),
				Map.of("stationType", "Coriolis")));
	}

	/// Each told before its station was docked at, so that nothing else is newer for it.
	private static void sold(Replay replay) {
		Map<String, Integer> prices = new LinkedHashMap<>();
		prices.put("Int_Hyperdrive_Size5_Class5", 5_103_950);
		prices.put("Int_Hyperdrive_Overcharge_Size5_Class5", 6_379_940);
		prices.put("Hpt_BeamLaser_Gimbal_Medium", 500_600);
		prices.put("Python_Armour_Grade1", 0);
		replay.accept(Frames.pricedOutfitting(at("2026-11-20T14:34:40Z"), LINCOLN, "Abraham Lincoln", "Sol", prices));
		replay.accept(Frames.shipyard(at("2026-11-20T14:34:40Z"), LINCOLN, "Abraham Lincoln", "Sol",
				List.of("SideWinder", "Python", "Anaconda")));
		replay.accept(Frames.outfitting(at("2026-11-20T09:55:00Z"), GALILEO, "Galileo", "Sol",
				List.of("Int_Hyperdrive_Size5_Class5", "Hpt_BeamLaser_Gimbal_Medium", "Int_WarpCore_Size9_Class9")));
		replay.accept(Frames.shipyard(at("2026-11-19T09:55:00Z"), HUTTON, "Hutton Orbital", "Alpha Centauri",
				List.of("Anaconda")));
		replay.accept(Frames.outfitting(at("2026-11-19T09:55:00Z"), HUTTON, "Hutton Orbital", "Alpha Centauri",
				List.of("Int_Hyperdrive_Size5_Class5")));
		replay.accept(Frames.shipyard(at("2026-11-20T11:55:00Z"), CARRIER, "K7B-1XZ", "Barnard's Star",
				List.of("Python", "Anaconda")));
		replay.accept(Frames.outfitting(at("2026-11-20T11:55:00Z"), CARRIER, "K7B-1XZ", "Barnard's Star",
				List.of("Int_Hyperdrive_Size5_Class5")));
		replay.accept(Frames.shipyard(at("2026-11-10T10:55:00Z"), LAVE_STATION, "Lave Station", "Lave", List.of()));
	}

	private static Offer sells(String commodity, int price, int stock, int mean) {
		return new Offer(new CommoditySymbol(commodity), price, stock, Bracket.MEDIUM, price - 500, 1, Bracket.NONE,
				mean);
	}

	private static Offer wants(String commodity, int price, int demand, int mean) {
		return wants(commodity, price, demand, mean, Bracket.HIGH);
	}

	private static Offer wants(String commodity, int price, int demand, int mean, Bracket bracket) {
		return new Offer(new CommoditySymbol(commodity), 0, 0, Bracket.NONE, price, demand, bracket, mean);
	}

	private static Offer filler(String commodity, int mean) {
		return new Offer(new CommoditySymbol(commodity), 0, 0, Bracket.NONE, mean, 1, Bracket.NONE, mean);
	}

	private static Instant at(String text) {
		return Instant.parse(text);
	}

}
