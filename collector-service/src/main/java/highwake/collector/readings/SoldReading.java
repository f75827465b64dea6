package highwake.collector.readings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import highwake.collector.facts.Fact;
import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.ShipyardReported;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;

/// Reads what stations sell besides goods: `outfitting/2`, `outfitting/3` and `shipyard/2`. Each is a whole list, and
/// names its system without an address.
final class SoldReading implements Reading {

	/// The game has some 1,200 modules and 50 ships.
	private static final int MOST = 5_000;

	private final Function<Sale, Fact> list;

	private SoldReading(Function<Sale, Fact> list) {
		this.list = list;
	}

	/// A list and where and when it was seen.
	private record Sale(Message message, MarketId market, Stamp stamp) {

	}

	/// Reads `outfitting/2`: symbols alone.
	static SoldReading modules() {
		return new SoldReading((sale) -> new OutfittingReported(sale.market(), sale.stamp(),
				symbols(sale.message(), "modules"), null));
	}

	/// Reads `outfitting/3`: symbols and prices. A module that is listed twice keeps its
	/// first price.
	static SoldReading pricedModules() {
		return new SoldReading((sale) -> {
			Map<Symbol, OutfittingReported.Price> prices = new LinkedHashMap<>();
			for (Message one : sale.message().objects("modules", MOST)) {
				Symbol module = symbol(one, "Name");
				prices.putIfAbsent(module, new OutfittingReported.Price(module, one.count("BuyPrice"),
						one.has("BuyMercCoinsPrice") ? one.count("BuyMercCoinsPrice") : 0));
			}
			List<Symbol> modules = prices.keySet().stream().sorted().toList();
			return new OutfittingReported(sale.market(), sale.stamp(), modules,
					modules.stream().map(prices::get).toList());
		});
	}

	/// Reads `shipyard/2`.
	static SoldReading ships() {
		return new SoldReading((sale) -> new ShipyardReported(sale.market(), sale.stamp(),
				symbols(sale.message(), "ships"), sale.message().findFlag("allowCobraMkIV")));
	}

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		MarketId market = message.marketId("marketId");
		StationSeen.Place place = new StationSeen.Place(StationReading.name(message, "stationName"), null,
				message.name("systemName"));
		return List.of(StationSeen.of(market, stamp, Trust.HEARSAY, place).build(),
				this.list.apply(new Sale(message, market, stamp)));
	}

	static Symbol symbol(Message message, String field) {
		return message.checked(field, () -> Symbol.of(message.name(field)));
	}

	private static List<Symbol> symbols(Message message, String field) {
		TreeSet<Symbol> symbols = new TreeSet<>();
		List<String> listed = message.texts(field, MOST);
		for (int i = 0; i < listed.size(); i++) {
			String written = listed.get(i);
			symbols.add(message.checked(field + "[" + i + "]", () -> Symbol.of(written)));
		}
		return List.copyOf(symbols);
	}

}
