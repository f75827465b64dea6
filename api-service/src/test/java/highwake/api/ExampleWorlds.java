package highwake.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import highwake.collector.replay.Replay;

/// What circles in the example galaxy, and who has a say there: the Sun, the Earth and some of their neighbours, by their real figures and in the
/// game's units.
final class ExampleWorlds {

	private static final Instant SCANNED = Instant.parse("2026-11-17T20:00:00Z");

	static final double EARTH_ORBIT_M = 149_597_870_700.0;

	private ExampleWorlds() {
	}

	static void into(Replay replay) {
		replay.accept(scan(0, "Sol", sun()));
		replay.accept(scan(3, "Earth", earth()));
		replay.accept(scan(4, "Moon", moon()));
		replay.accept(scan(7, "Jupiter", jupiter()));
		replay.accept(scan(40, "Sol A Belt Cluster 1",
				Map.of("DistanceFromArrivalLS", 1150.5, "Parents", List.of(Map.of("Ring", 39), Map.of("Star", 0)))));
		replay.accept(Frames.scanned(SCANNED, ExampleGalaxy.ALPHA_CENTAURI, "Alpha Centauri",
				ExampleGalaxy.ALPHA_CENTAURI_PLACE, 4, "Proxima Centauri",
				Map.of("StarType", "M", "Subclass", 5, "DistanceFromArrivalLS", 6_784_404.5, "StellarMass", 0.1225,
						"Radius", 107_280_000.0, "Luminosity", "Va", "SurfaceTemperature", 2992.0, "Parents",
						List.of(Map.of("Null", 0)))));
		replay.accept(Frames.scanned(SCANNED, ExampleGalaxy.ALPHA_CENTAURI, "Alpha Centauri",
				ExampleGalaxy.ALPHA_CENTAURI_PLACE, 9, "Alpha Centauri C 1", Map.of("PlanetClass", "Rocky body")));
		replay.accept(Frames.barycentre(SCANNED, ExampleGalaxy.ALPHA_CENTAURI, "Alpha Centauri",
				ExampleGalaxy.ALPHA_CENTAURI_PLACE, 0, 1.3e15, 1.726e13));
		replay.accept(Frames.mapped(SCANNED, ExampleGalaxy.SOL, "Sol", ExampleGalaxy.SOL_PLACE, 4, "Moon",
				Map.of("Signals",
						List.of(signals("$SAA_SignalType_Biological;", 1), signals("$SAA_SignalType_Human;", 12)),
						"Genuses", List.of(Map.of("Genus", "$Codex_Ent_Bacterial_Genus_Name;")))));
		replay.accept(Frames.organism(SCANNED, ExampleGalaxy.SOL, "Sol", ExampleGalaxy.SOL_PLACE, 4,
				Map.of("Genus", "$Codex_Ent_Bacterial_Genus_Name;", "Species", "$Codex_Ent_Bacterial_04_Name;",
						"Variant", "$Codex_Ent_Bacterial_04_Tin_Name;", "Latitude", 12.5, "Longitude", -170.25)));
		replay.accept(Frames.mapped(SCANNED, ExampleGalaxy.SOL, "Sol", ExampleGalaxy.SOL_PLACE, 8, "Jupiter Halo Ring",
				Map.of("Signals", List.of(signals("Tritium", 1), signals("LowTemperatureDiamond", 2)))));
	}

	/// What a commander who arrives in Sol is told of its people.
	static Map<String, Object> people() {
		Map<String, Object> people = new LinkedHashMap<>();
		people.put("SystemAllegiance", "Federation");
		people.put("SystemGovernment", "$government_Democracy;");
		people.put("SystemSecurity", "$SYSTEM_SECURITY_high;");
		people.put("SystemEconomy", "$economy_Refinery;");
		people.put("SystemSecondEconomy", "$economy_Service;");
		people.put("Population", 22780919531L);
		people.put("SystemFaction", Map.of("Name", "Mother Gaia", "FactionState", "Boom"));
		people.put("Factions",
				List.of(faction("Sol Workers' Party", 0.25, "War", List.of(Map.of("State", "War"))),
						faction("Mother Gaia", 0.5, "Boom",
								List.of(Map.of("State", "Boom", "Trend", 1), Map.of("State", "CivilLiberty"))),
						faction("Sol Nationalists", 0.25, "War", List.of(Map.of("State", "War")))));
		people.put("Conflicts",
				List.of(Map.of("WarType", "war", "Status", "active", "Faction1",
						Map.of("Name", "Sol Nationalists", "Stake", "Galileo", "WonDays", 1), "Faction2",
						Map.of("Name", "Sol Workers' Party", "Stake", "", "WonDays", 2))));
		people.put("PowerplayState", "Stronghold");
		people.put("ControllingPower", "Jerome Archer");
		people.put("Powers", List.of("Zachary Hudson", "Jerome Archer"));
		people.put("PowerplayStateControlProgress", 0.75);
		people.put("PowerplayStateReinforcement", 12_000);
		people.put("PowerplayStateUndermining", 345);
		return people;
	}

	private static Map<String, Object> faction(String name, double influence, String state,
			List<Map<String, Object>> active) {
		return Map.of("Name", name, "Government", "$government_Democracy;", "Allegiance", "Federation", "Influence",
				influence, "Happiness", "$Faction_HappinessBand2;", "FactionState", state, "ActiveStates", active,
				"RecoveringStates", List.of(Map.of("State", "Election", "Trend", -1)));
	}

	private static Map<String, Object> signals(String type, int count) {
		return Map.of("Type", type, "Count", count);
	}

	private static byte[] scan(int bodyId, String name, Map<String, Object> more) {
		return Frames.scanned(SCANNED, ExampleGalaxy.SOL, "Sol", ExampleGalaxy.SOL_PLACE, bodyId, name, more);
	}

	private static Map<String, Object> sun() {
		Map<String, Object> sun = new LinkedHashMap<>();
		sun.put("StarType", "G");
		sun.put("Subclass", 2);
		sun.put("StellarMass", 1.0);
		sun.put("Radius", 695_500_000.0);
		sun.put("AbsoluteMagnitude", 4.83);
		sun.put("Age_MY", 4792);
		sun.put("SurfaceTemperature", 5778.0);
		sun.put("Luminosity", "Va");
		sun.put("DistanceFromArrivalLS", 0.0);
		sun.put("RotationPeriod", 25.05 * 86_400);
		sun.put("AxialTilt", 0.1265);
		sun.put("Rings", List.of(ring("Asteroid Belt", "eRingClass_Rocky", 4.0605e12, 3.0817e11, 4.8919e11)));
		return sun;
	}

	private static Map<String, Object> earth() {
		Map<String, Object> earth = planet("Earthlike body", 0, 499.0, EARTH_ORBIT_M, 365.25636);
		earth.put("Eccentricity", 0.0167);
		earth.put("Periapsis", 114.20783);
		earth.put("RotationPeriod", 0.99726968 * 86_400);
		earth.put("AxialTilt", 0.4090928);
		earth.put("TidalLock", false);
		earth.put("Radius", 6_378_137.0);
		earth.put("MassEM", 1.0);
		earth.put("SurfaceGravity", 9.80665);
		earth.put("SurfaceTemperature", 288.0);
		earth.put("SurfacePressure", 101_325.0);
		earth.put("Landable", false);
		earth.put("AtmosphereType", "EarthLike");
		earth.put("AtmosphereComposition", List.of(percent("Nitrogen", 78.08), percent("Oxygen", 20.95),
				percent("Argon", 0.93), percent("CarbonDioxide", 0.04)));
		earth.put("Composition", Map.of("Ice", 0.0, "Rock", 0.67, "Metal", 0.33));
		earth.put("Volcanism", "");
		earth.put("WasDiscovered", true);
		earth.put("WasMapped", true);
		return earth;
	}

	private static Map<String, Object> moon() {
		Map<String, Object> moon = planet("Rocky body", 3, 498.75, 384_399_000.0, 27.321661);
		moon.put("Parents", List.of(Map.of("Planet", 3), Map.of("Star", 0)));
		moon.put("TidalLock", true);
		moon.put("Radius", 1_737_400.0);
		moon.put("MassEM", 0.0123);
		moon.put("SurfaceGravity", 1.62);
		moon.put("SurfaceTemperature", 250.0);
		moon.put("SurfacePressure", 0.0);
		moon.put("Landable", true);
		moon.put("AtmosphereType", "None");
		moon.put("TerraformState", "Terraformable");
		moon.put("Volcanism", "minor silicate vapour geysers volcanism");
		moon.put("Composition", Map.of("Ice", 0.0, "Rock", 0.8, "Metal", 0.2));
		moon.put("Materials", List.of(percent("iron", 20.5), percent("nickel", 15.5), percent("sulphur", 11.25)));
		return moon;
	}

	private static Map<String, Object> jupiter() {
		Map<String, Object> jupiter = planet("Sudarsky class I gas giant", 0, 2596.0, 778_479_000_000.0, 4332.59);
		jupiter.put("Radius", 71_492_000.0);
		jupiter.put("MassEM", 317.83);
		jupiter.put("SurfaceGravity", 24.79);
		jupiter.put("SurfaceTemperature", 165.0);
		jupiter.put("Landable", false);
		jupiter.put("AtmosphereComposition", List.of(percent("Hydrogen", 73.7), percent("Helium", 26.3)));
		jupiter.put("Rings", List.of(ring("Jupiter Halo Ring", "eRingClass_Metalic", 10_000, 9.2e7, 1.82e8)));
		jupiter.put("ReserveLevel", "CommonResources");
		return jupiter;
	}

	private static Map<String, Object> planet(String type, int around, double arrivalLs, double semiMajorAxisM,
			double days) {
		Map<String, Object> planet = new LinkedHashMap<>();
		planet.put("PlanetClass", type);
		planet.put("Parents", List.of(Map.of("Star", around)));
		planet.put("DistanceFromArrivalLS", arrivalLs);
		planet.put("SemiMajorAxis", semiMajorAxisM);
		planet.put("OrbitalPeriod", days * 86_400);
		planet.put("OrbitalInclination", 0.0);
		planet.put("MeanAnomaly", 90.0);
		return planet;
	}

	private static Map<String, Object> ring(String name, String type, double massMt, double innerM, double outerM) {
		return Map.of("Name", name, "RingClass", type, "MassMT", massMt, "InnerRad", innerM, "OuterRad", outerM);
	}

	private static Map<String, Object> percent(String name, double percent) {
		return Map.of("Name", name, "Percent", percent);
	}

}
