package highwake.collector.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import highwake.collector.facts.BartenderReported;
import highwake.collector.facts.BartenderReported.Material;
import highwake.collector.facts.CarrierNamed;
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import tools.jackson.databind.JsonNode;

/// Reads `fcmaterials_journal/1` and `fcmaterials_capi/1`: all that a carrier's bartender trades.
///
/// The journal lists materials with stock and demand side by side. The companion API has two lists: `sales`, an object
/// by id, or an empty array, and `purchases`, an array without ids.
final class BartenderReading implements Reading {

	/// The game has some 300 materials that commanders carry on foot.
	private static final int MOST = 2_000;

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		MarketId market = message.marketId("MarketID");
		Callsign carrier = message.checked("CarrierID", () -> new Callsign(message.name("CarrierID")));
		List<Fact> facts = new ArrayList<>();
		facts
			.add(StationSeen.of(market, stamp, Trust.SEEN, new StationSeen.Place(carrier.value(), null, null)).build());
		String name = message.findWord("CarrierName");
		if (name != null) {
			facts.add(new CarrierNamed(carrier, stamp, name));
		}
		facts.add(new BartenderReported(market, stamp, carrier, materials(message)));
		return facts;
	}

	private static List<Material> materials(Message message) {
		JsonNode items = message.json().get("Items");
		Map<Symbol, Material> materials = new TreeMap<>();
		if (items != null && items.isArray()) {
			for (Message one : message.objects("Items", MOST)) {
				keep(materials, new Material(SoldReading.symbol(one, "Name"), one.count("Price"), one.count("Stock"),
						one.count("Demand")));
			}
			return List.copyOf(materials.values());
		}
		Message lists = message.find("Items");
		if (lists == null) {
			throw message.bad("Items", "is missing");
		}
		for (Message one : lists.elements("sales", MOST)) {
			keep(materials, new Material(SoldReading.symbol(one, "name"), one.count("price"), one.count("stock"), 0));
		}
		for (Message one : lists.elements("purchases", MOST)) {
			keep(materials,
					new Material(SoldReading.symbol(one, "name"), one.count("price"), 0, one.count("outstanding")));
		}
		return List.copyOf(materials.values());
	}

	/// Of one material told twice the first stays; but an order to buy says more than an
	/// empty shelf.
	private static void keep(Map<Symbol, Material> materials, Material told) {
		Material held = materials.get(told.material());
		if (held == null || (held.stock() == 0 && held.demand() == 0 && told.demand() > 0)) {
			materials.put(told.material(), told);
		}
	}

}
