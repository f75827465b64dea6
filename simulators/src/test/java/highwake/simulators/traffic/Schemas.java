package highwake.simulators.traffic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// EDDN's schemas as far as the demo galaxy sends them: required and optional keys with their types, and what must not be
/// there. From `../shared/eddn/facts.md`, section 9 (schemas at EDCD/EDDN 153e624, 2026-07-12).
final class Schemas {

	private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

	private static final Map<String, String> OPTIONAL_FLAGS = Map.of("horizons", "boolean", "odyssey", "boolean");

	private static final Set<String> DISALLOWED_IN_JOURNAL = Set.of("ActiveFine", "CockpitBreach", "BoostUsed",
			"FuelLevel", "FuelUsed", "JumpDist", "Latitude", "Longitude", "Wanted", "IsNewEntry", "NewTraitsDiscovered",
			"Traits", "VoucherAmount");

	private static final Map<String, Map<String, String>> REQUIRED = Map
		.of("journal/1",
				Map.of("timestamp", "date", "event", "text", "StarSystem", "text", "StarPos", "position",
						"SystemAddress", "integer"),
				"commodity/3",
				Map.of("systemName", "text", "stationName", "text", "marketId", "integer", "timestamp", "date",
						"commodities", "array"),
				"outfitting/2",
				Map.of("systemName", "text", "stationName", "text", "marketId", "integer", "timestamp", "date",
						"modules", "array"),
				"shipyard/2",
				Map.of("systemName", "text", "stationName", "text", "marketId", "integer", "timestamp", "date", "ships",
						"array"),
				"navroute/1", Map.of("timestamp", "date", "event", "text", "Route", "array"), "fssdiscoveryscan/1",
				Map.of("timestamp", "date", "event", "text", "SystemName", "text", "StarPos", "position",
						"SystemAddress", "integer", "BodyCount", "integer", "NonBodyCount", "integer"),
				"approachsettlement/1",
				Map.of("timestamp", "date", "event", "text", "StarSystem", "text", "StarPos", "position",
						"SystemAddress", "integer", "Name", "text", "BodyID", "integer", "BodyName", "text", "Latitude",
						"number", "Longitude", "number"),
				"dockinggranted/1",
				Map.of("timestamp", "date", "event", "text", "MarketID", "integer", "StationName", "text"));

	private static final Map<String, Map<String, String>> OPTIONAL = Map.of("commodity/3",
			Map.of("stationType", "text", "carrierDockingAccess", "text", "economies", "array", "prohibited", "array"),
			"outfitting/2", Map.of(), "shipyard/2", Map.of(), "navroute/1", Map.of(), "fssdiscoveryscan/1", Map.of(),
			"approachsettlement/1",
			Map.of("StationGovernment", "text", "StationAllegiance", "text", "StationEconomies", "array",
					"StationFaction", "object", "StationServices", "array", "StationEconomy", "text", "MarketID",
					"integer"),
			"dockinggranted/1", Map.of("StationType", "text", "LandingPad", "integer"));

	private static final Map<String, Map<String, String>> OF_EVENT = Map.of("FSDJump",
			Map.of("Population", "integer", "SystemAllegiance", "text", "SystemGovernment", "text", "SystemEconomy",
					"text", "SystemSecondEconomy", "text", "SystemSecurity", "text", "Body", "text", "BodyID",
					"integer", "BodyType", "text"),
			"Docked",
			Map.of("StationName", "text", "StationType", "text", "MarketID", "integer", "DistFromStarLS", "number",
					"StationServices", "array", "StationEconomies", "array", "StationEconomy", "text", "StationFaction",
					"object", "StationGovernment", "text", "LandingPads", "object"),
			"Location", Map.of("Docked", "boolean", "Population", "integer", "Body", "text"), "CarrierJump",
			Map.of("Docked", "boolean", "Population", "integer", "StationName", "text", "MarketID", "integer"));

	private Schemas() {
	}

	/// Asserts that an envelope is one that EDDN's gateway takes and its relay sends.
	static void check(JsonNode envelope) {
		assertThat(envelope.propertyNames()).containsExactlyInAnyOrder("$schemaRef", "header", "message");
		JsonNode header = envelope.get("header");
		assertThat(header.propertyNames()).containsExactlyInAnyOrder("gamebuild", "gameversion", "gatewayTimestamp",
				"softwareName", "softwareVersion", "uploaderID");
		assertThat(header.get("gatewayTimestamp").asString()).matches(DATE_TIME);
		assertThat(header.get("uploaderID").asString()).matches("[0-9a-f]{40}");
		String ref = envelope.get("$schemaRef").asString();
		assertThat(ref).startsWith("https://eddn.edcd.io/schemas/");
		String schema = ref.substring("https://eddn.edcd.io/schemas/".length()).replace("/test", "");
		message(schema, envelope.get("message"));
	}

	private static void message(String schema, JsonNode message) {
		Map<String, String> required = Objects.requireNonNull(REQUIRED.get(schema), schema);
		Map<String, String> all = new HashMap<>(OPTIONAL_FLAGS);
		all.putAll(required);
		all.putAll(OPTIONAL.getOrDefault(schema, Map.of()));
		assertThat(message.propertyNames()).containsAll(required.keySet());
		if (schema.equals("journal/1")) {
			String event = message.get("event").asString();
			Map<String, String> ofEvent = Objects.requireNonNull(OF_EVENT.get(event), event);
			assertThat(message.propertyNames()).containsAll(ofEvent.keySet())
				.doesNotContainAnyElementsOf(DISALLOWED_IN_JOURNAL)
				.noneMatch((name) -> name.endsWith("_Localised"));
			all.putAll(ofEvent);
		}
		else {
			assertThat(all.keySet()).containsAll(message.propertyNames());
		}
		all.forEach((name, type) -> {
			if (message.has(name)) {
				type(name, message.get(name), type);
			}
		});
		lists(message);
	}

	private static void lists(JsonNode message) {
		for (JsonNode row : message.path("commodities")) {
			assertThat(Set.of("name", "meanPrice", "buyPrice", "stock", "stockBracket", "sellPrice", "demand",
					"demandBracket", "statusFlags"))
				.containsAll(row.propertyNames());
			type("name", row.get("name"), "text");
			for (String number : List.of("meanPrice", "buyPrice", "stock", "sellPrice", "demand")) {
				type(number, row.get(number), "integer");
				assertThat(row.get(number).asLong()).isNotNegative();
			}
			assertThat(row.get("stockBracket").asInt()).isBetween(0, 3);
			assertThat(row.get("demandBracket").asInt()).isBetween(0, 3);
			assertThat(!row.has("statusFlags") || !row.get("statusFlags").isEmpty()).isTrue();
		}
		for (JsonNode economy : message.path("economies")) {
			assertThat(economy.propertyNames()).containsExactlyInAnyOrder("name", "proportion");
			type("proportion", economy.get("proportion"), "number");
		}
		for (JsonNode stop : message.path("Route")) {
			assertThat(stop.propertyNames()).containsExactlyInAnyOrder("StarSystem", "SystemAddress", "StarPos",
					"StarClass");
			type("StarPos", stop.get("StarPos"), "position");
		}
		for (JsonNode economy : message.path("StationEconomies")) {
			assertThat(economy.propertyNames()).containsExactlyInAnyOrder("Name", "Proportion");
		}
	}

	private static void type(String name, JsonNode value, String type) {
		boolean fits = switch (type) {
			case "text" -> value.isString();
			case "date" -> value.isString() && DATE_TIME.matcher(value.asString()).matches();
			case "integer" -> value.isIntegralNumber();
			case "number" -> value.isNumber();
			case "boolean" -> value.isBoolean();
			case "array" -> value.isArray();
			case "object" -> value.isObject();
			case "position" -> value.isArray() && value.size() == 3 && value.get(0).isNumber();
			default -> throw new IllegalArgumentException(type);
		};
		assertThat(fits).as(name + " is a " + type + ": " + value).isTrue();
	}

}
