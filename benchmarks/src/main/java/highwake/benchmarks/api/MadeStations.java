package highwake.benchmarks.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Makes stations, one after the other, the same ones each time. About 15 in 100 are fleet carriers. Not safe for threads.
final class MadeStations {

	private static final int CARRIERS_IN_100 = 15;

	/// Each as often as it stands here.
	private static final List<String> TYPES = List.of("Coriolis", "Coriolis", "Coriolis", "Orbis", "Ocellus", "Outpost",
			"Outpost", "Outpost", "Outpost", "Outpost", "CraterPort", "CraterOutpost", "CraterOutpost",
			"OnFootSettlement", "OnFootSettlement", "OnFootSettlement", "OnFootSettlement", "OnFootSettlement",
			"AsteroidBase", "MegaShip");

	private static final List<String> ECONOMIES = List.of("Agriculture", "Extraction", "Refinery", "Industrial",
			"HighTech", "Military", "Tourism", "Service", "Colony", "Terraforming");

	private static final List<String> SURNAMES = List.of(" Port", " Station", " Hub", " Terminal", " Gateway", " City",
			" Orbital", " Dock", " Ring", " Vision", " Enterprise", " Landing");

	/// What nearly every port has, and what some have.
	private static final List<String> COMMON = List.of("autodock", "commodities", "contacts", "dock", "exploration",
			"flightcontroller", "missions", "missionsgenerated", "rearm", "refuel", "repair", "stationmenu");

	private static final List<String> SCARCE = List.of("blackmarket", "crewlounge", "facilitator", "materialtrader",
			"outfitting", "searchrescue", "shipyard", "techbroker", "tuning");

	private final Random random;

	private final List<MadeSystem> inhabited;

	private int made;

	/// @param inhabited where stations stand
	MadeStations(List<MadeSystem> inhabited, long seed) {
		this.random = new Random(seed);
		this.inhabited = inhabited;
	}

	MadeStation next() {
		long marketId = 3_200_000_000L + 256L * this.made++;
		MadeSystem system = this.inhabited.get(this.random.nextInt(this.inhabited.size()));
		double arrivalLs = 5 + Math.exp(this.random.nextDouble() * 10);
		if (this.random.nextInt(100) < CARRIERS_IN_100) {
			return new MadeStation(marketId, callsign(), system, MadeStation.CARRIER, arrivalLs, 4, 4, 8,
					services(List.of("carriermanagement", "commodities", "dock", "rearm", "refuel", "repair"), 3),
					"Carrier:1.0", "FleetCarrier", null);
		}
		String type = TYPES.get(this.random.nextInt(TYPES.size()));
		boolean hasLargePads = !type.equals("Outpost") && !type.equals("OnFootSettlement");
		boolean isOnGround = type.startsWith("Crater") || type.equals("OnFootSettlement");
		return new MadeStation(marketId, MadeSystems.word(this.random, 2) + pick(SURNAMES), system, type, arrivalLs,
				this.random.nextInt(5), 1 + this.random.nextInt(5), hasLargePads ? 2 + this.random.nextInt(8) : 0,
				services(COMMON, hasLargePads ? 6 : 2), pick(ECONOMIES) + ":0.8 " + pick(ECONOMIES) + ":0.2",
				MadeSystems.word(this.random, 2) + " Interstellar",
				isOnGround ? system.name() + " " + (1 + this.random.nextInt(9)) : null);
	}

	private String callsign() {
		StringBuilder sign = new StringBuilder("X00-00X");
		for (int at : new int[] { 0, 6 }) {
			sign.setCharAt(at, (char) ('A' + this.random.nextInt(26)));
		}
		for (int at : new int[] { 1, 2, 4, 5 }) {
			sign.setCharAt(at, (char) ('0' + this.random.nextInt(10)));
		}
		return sign.toString();
	}

	private String services(List<String> common, int scarce) {
		TreeSet<String> words = new TreeSet<>(common);
		for (int i = 0; i < scarce; i++) {
			words.add(pick(SCARCE));
		}
		return String.join(" ", new ArrayList<>(words));
	}

	private String pick(List<String> among) {
		return among.get(this.random.nextInt(among.size()));
	}

}
