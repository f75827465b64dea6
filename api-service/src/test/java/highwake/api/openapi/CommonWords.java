package highwake.api.openapi;

import java.util.Map;

/// What names that many records share stand for, so that no record need say it again. A `@param` says it better.
final class CommonWords {

	private static final String PLACE = "light-years, Sol at the origin";

	private static final String BARS = "the bars that the market shows, 0 to 3; `\"\"` where it does not say";

	private static final String SOLD = "credits per tonne, over the markets that sell it; null where none does";

	private static final String WANTED = "credits per tonne, over the markets that want it; null where none does";

	private static final Map<String, String> PARAMETERS = Map.ofEntries(
			Map.entry("marketId", "the game's number of a station, fleet carrier or its market"),
			Map.entry("system", "a system's name in any case, or its address"),
			Map.entry("symbol", "a symbol of the game, in any case"),
			Map.entry("commodity", "a commodity's symbol, in any case"),
			Map.entry("callsign", "a fleet carrier's callsign, in any case"),
			Map.entry("near", "a system's name, its address, or `x,y,z` in light-years"),
			Map.entry("after", "the `next` of the answer before"),
			Map.entry("ids", "up to 100 ids, separated by commas"));

	private static final Map<String, String> PROPERTIES = Map.ofEntries(
			Map.entry("marketId", "the game's number of a station, fleet carrier or its market"),
			Map.entry("systemAddress", "the game's number of a system, as text: a script would round the number"),
			Map.entry("commodityName", "the commodity's symbol"), Map.entry("x", PLACE), Map.entry("y", PLACE),
			Map.entry("z", PLACE), Map.entry("buyPrice", "what a commander pays, credits per tonne"),
			Map.entry("sellPrice", "what the market pays, credits per tonne"), Map.entry("price", "credits per tonne"),
			Map.entry("meanPrice", "the galactic average that the game shows, credits per tonne"),
			Map.entry("stock", "tonnes that a commander can buy"), Map.entry("demand", "tonnes that the market wants"),
			Map.entry("stockBracket", BARS), Map.entry("demandBracket", BARS), Map.entry("minBuyPrice", SOLD),
			Map.entry("avgBuyPrice", SOLD), Map.entry("maxBuyPrice", SOLD), Map.entry("minSellPrice", WANTED),
			Map.entry("avgSellPrice", WANTED), Map.entry("maxSellPrice", WANTED),
			Map.entry("totalStock", "tonnes, over the markets that sell it"),
			Map.entry("totalDemand", "tonnes, over the markets that want it"),
			Map.entry("items", "what was found, in the order that the route tells"),
			Map.entry("bodyId", "the game's number of a body, within its system"),
			Map.entry("isFleetCarrier", "whether it is a fleet carrier, which may jump away"));

	private CommonWords() {
	}

	/// Answers what a parameter of a name is, nothing where none is known.
	static String ofParameter(String name) {
		return PARAMETERS.getOrDefault(name, "");
	}

	/// Answers what a property of a name is, nothing where the name says it itself.
	static String ofProperty(String name) {
		return PROPERTIES.getOrDefault(name, "");
	}

	/// Makes a sentence of the words of a comment.
	static String sentence(String words) {
		String text = words.replaceAll("[:.]? ?(?:[Tt]he|its) components are the JSON(?:, in Ardent's order)?\\.?", ".")
			.replaceAll("\\.\\.|\\.;", ".")
			.strip();
		if (text.isEmpty() || text.equals(".")) {
			return "";
		}
		String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
		return begun.endsWith(".") || begun.endsWith("…") ? begun : begun + ".";
	}

}
