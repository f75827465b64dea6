package highwake.collector.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import highwake.collector.facts.Fact;

/// Systems in the shape of the dumps, all of them made up.
final class Dumps {

	static final Instant ORDERED = Instant.parse("2026-11-20T12:00:00Z");

	private Dumps() {
	}

	/// A system with everything that Spansh's galaxy dump tells.
	static String spansh() {
		return """
				{"id64":10477373803,"name":"Testbed","coords":{"x":0,"y":0.03125,"z":-0.5},"allegiance":"Pilots Federation",
				"government":"Prison Colony","primaryEconomy":"High Tech","secondaryEconomy":"None","security":"Lawless",
				"population":1234,"bodyCount":3,"controllingFaction":{"name":"Test Crew","government":"Corporate",
				"allegiance":"Federation"},"factions":[{"name":"Others","state":"Boom"},{"name":"Test Crew",
				"allegiance":"Federation","government":"Corporate","influence":0.5,"state":"Terrorist Attack",
				"activeStates":[{"state":"Civil War","trend":4},{"state":"Boom"}]}],"powers":["Z. Power","A. Power"],
				"powerState":"Stronghold","controllingPower":"A. Power","powerStateControlProgress":0.25,
				"powerStateReinforcement":7,"powerStateUndermining":8,
				"timestamps":{"powerState":"2026-01-24T20:00:00Z"},"date":"2026-01-24 21:29:59+00","bodies":[{"id64":1,"bodyId":0,"name":"Testbed",
				"type":"Star","subType":"M (Red dwarf) Star","distanceToArrival":0,"mainStar":true,"age":4000,
				"spectralClass":"M3","luminosity":"Va","absoluteMagnitude":8.5,"solarMasses":0.4,"solarRadius":0.5,
				"surfaceTemperature":3000,"rotationalPeriod":2,"axialTilt":0.25,"belts":[{"name":"Testbed A Belt",
				"type":"Metal Rich","mass":100,"innerRadius":1000,"outerRadius":2000}],
				"updateTime":"2026-01-02 00:00:00+00"},{"id64":2,"bodyId":4,"name":"Testbed 2",
				"type":"Planet","subType":"High metal content world","distanceToArrival":500.5,"isLandable":true,
				"gravity":2,"earthMasses":0.5,"radius":3000.5,"surfaceTemperature":300,"surfacePressure":0.5,
				"volcanismType":"Major Metallic Magma","atmosphereType":"Hot thick Sulphur dioxide",
				"atmosphereComposition":{"Sulphur dioxide":75,"Oxygen":25},"solidComposition":{"Ice":0,"Metal":40,
				"Rock":60},"terraformingState":"Not terraformable","materials":{"Iron":20.5,"Tin":30},
				"parents":[{"Null":3},{"Star":0}],"orbitalPeriod":10,"semiMajorAxis":0.5,"orbitalEccentricity":0.1,
				"orbitalInclination":-3,"argOfPeriapsis":20,"meanAnomaly":30,"ascendingNode":-40,
				"rotationalPeriod":-10,"rotationalPeriodTidallyLocked":true,"axialTilt":0.5,
				"reserveLevel":"Pristine","rings":[{"name":"Testbed 2 A Ring","type":"Metallic","mass":7,
				"innerRadius":100,"outerRadius":200,"id64":180143995572193643,"signals":{"signals":{"Alexandrite":3,
				"Low Temperature Diamonds":1},"updateTime":"2026-01-03 00:00:00+00"}}],
				"signals":{"signals":{"$SAA_SignalType_Biological;":2,"$SAA_SignalType_Geological;":1},
				"genuses":["$Codex_Ent_Bacterial_Genus_Name;"],"updateTime":"2026-01-04 00:00:00+00"},
				"updateTime":"2026-01-01 00:00:00+00","stations":[
				{"name":"Low Place","id":3500000001,"updateTime":"2026-01-20 10:00:00+00","type":"Planetary Port",
				"latitude":-12.5,"longitude":179.25,"distanceToArrival":71.5,"government":"Corporate",
				"controllingFaction":"Test Crew","controllingFactionState":"Civil War","services":[]}]}],
				"stations":[{"name":"High Place","id":128000001,"updateTime":"2026-01-21 10:00:00+00",
				"controllingFaction":"Test Crew","controllingFactionState":null,"distanceToArrival":100.25,
				"primaryEconomy":"Refinery","economies":{"Refinery":70.0,"High Tech":30.0},"allegiance":"Empire",
				"government":"Patronage","services":["Dock","Market","Restock","Universal Cartographics"],
				"type":"Coriolis Starport","state":"Damaged","landingPads":{"large":9,"medium":18,"small":17},
				"market":{"commodities":[{"name":"Gold","symbol":"Gold","category":"Metals","commodityId":128049154,
				"demand":0,"supply":120,"buyPrice":9000,"sellPrice":8900},{"name":"Agri-Medicines",
				"symbol":"AgriculturalMedicines","category":"Medicines","commodityId":128682046,"demand":77,"supply":0,
				"buyPrice":0,"sellPrice":1100},{"name":"Gold","symbol":"gold","category":"Metals",
				"commodityId":128049154,"demand":1,"supply":1,"buyPrice":1,"sellPrice":1}],
				"prohibitedCommodities":["Slaves","Narcotics"],"updateTime":"2026-01-21 09:00:00+00"},
				"shipyard":{"ships":[{"name":"Sidewinder","symbol":"SideWinder","shipId":128049249},
				{"name":"Adder","symbol":"Adder","shipId":128049267}],"updateTime":"2026-01-21 08:00:00+00"},
				"outfitting":{"modules":[{"name":"Pulse Laser","symbol":"Hpt_PulseLaser_Fixed_Small",
				"moduleId":128049381,"class":1,"rating":"F","category":"hardpoint"},{"name":"Lightweight Alloy",
				"symbol":"Adder_Armour_Grade1","moduleId":128049268,"class":1,"rating":"I","category":"standard",
				"ship":"Adder"}],"updateTime":"2026-01-21 07:00:00+00"}},
				{"name":"Q1Z-99X","id":3700000001,"updateTime":"2026-01-22 10:00:00+00","type":"Drake-Class Carrier",
				"primaryEconomy":"Private Enterprise","government":"Private Ownership","controllingFaction":"FleetCarrier",
				"carrierDockingAccess":"Friends","services":["Fleet Carrier Fuel"]}]}"""
			.replace("\n", "");
	}

	/// A system with everything that EDSM's dump of populated systems tells.
	static String edsm() {
		return """
				{"id":27,"id64":10477373803,"name":"Testbed","coords":{"x":0,"y":0,"z":0},"allegiance":"Independent",
				"government":"Prison colony","state":"Civil liberty","economy":"High Tech","security":"Anarchy",
				"population":55,"controllingFaction":{"id":1,"name":"Test Crew","allegiance":"Federation",
				"government":"Democracy","isPlayer":false},"factions":[{"id":1,"name":"Test Crew","influence":0.3,
				"happiness":"Happy","state":"Civil liberty","activeStates":[{"state":"Civil liberty"}],"lastUpdate":1680833372},{"id":2,"name":"Others",
				"state":"None","lastUpdate":1680833000}],"stations":[{"id":375,"marketId":128000002,
				"type":"Odyssey Settlement","name":"Old Place","body":{"id":11236,"name":"Testbed 1","latitude":32.5,
				"longitude":-145.25},"distanceToArrival":178,"allegiance":"Federation","government":"Democracy",
				"economy":"Industrial","secondEconomy":"Extraction","haveMarket":true,"haveShipyard":false,
				"haveOutfitting":true,"otherServices":["Black Market","Search and Rescue"],
				"controllingFaction":{"id":223,"name":"Others"},"updateTime":{"information":"2023-04-06 23:21:50",
				"market":"2023-04-06 23:22:11","shipyard":null,"outfitting":"2023-04-06 23:00:06"}},
				{"id":376,"marketId":3700000002,"type":"Fleet Carrier","name":"A1Z-77X","distanceToArrival":0,
				"allegiance":"Independent","government":"Fleet Carrier","economy":"Fleet Carrier","secondEconomy":null,
				"haveMarket":false,"haveShipyard":false,"haveOutfitting":false,"otherServices":[],
				"updateTime":{"information":"2023-03-02 17:59:56","market":null}}],
				"bodies":[{"id":11236,"id64":36028807496337771,"bodyId":1,"name":"Testbed 1","type":"Planet",
				"subType":"Metal-rich body","updateTime":"2023-04-06 02:49:50"}],"date":"2019-01-21 02:11:52"}"""
			.replace("\n", "");
	}

	/// An element of EDSM's dump of stations.
	static String edsmStation() {
		return """
				{"id":375,"marketId":128000003,"type":"Coriolis Starport","name":"Far Place","distanceToArrival":8,
				"allegiance":"Alliance","government":"Feudal","economy":"Agriculture","secondEconomy":null,
				"haveMarket":true,"haveShipyard":true,"haveOutfitting":false,"otherServices":["Technology Broker"],
				"controllingFaction":{"id":3,"name":"Growers"},"updateTime":{"information":"2023-04-06 23:21:50",
				"market":"2023-04-05 22:00:00","shipyard":"2023-04-04 22:00:00",
				"outfitting":"2023-04-03 22:00:00"},"systemId":5,"systemId64":10477373803,
				"systemName":"Testbed","commodities":[{"id":"animalmeat","name":"Animal Meat","buyPrice":1292,
				"stock":11,"sellPrice":1291,"demand":0,"stockBracket":2},{"id":"gold","name":"Gold","buyPrice":0,
				"stock":0,"sellPrice":9400,"demand":310,"stockBracket":0}],"ships":[{"id":128049249,
				"name":"Sidewinder"},{"id":7,"name":"Bicycle"}],"outfitting":[{"id":"int_repairer_size1_class1",
				"name":"1E AFM Unit"}]}""".replace("\n", "");
	}

	static List<Fact> read(Source source, String element, Findings findings) {
		byte[] text = element.getBytes(StandardCharsets.UTF_8);
		List<Fact> facts = new ArrayList<>();
		source.reading(new Glossary(findings), new Times(ORDERED), findings)
			.read(new ElementText(text, text.length), facts::add);
		return facts;
	}

	static List<Fact> read(Source source, String element) {
		return read(source, element, new Findings());
	}

	/// Answers Spansh's system with a part of its text replaced.
	static String spansh(UnaryOperator<String> change) {
		String text = spansh();
		String changed = change.apply(text);
		if (changed.equals(text)) {
			throw new IllegalArgumentException("Nothing was replaced");
		}
		return changed;
	}

}
