package highwake.collector.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import org.jspecify.annotations.Nullable;

/// A market of a dump. Dumps keep neither bars nor the galactic average: brackets are unstated (EDSM keeps those of the
/// stock), the mean price is 0.
///
/// @param stock the field that says how much a commander can buy: `supply` at Spansh's, `stock` at EDSM's
/// @param symbol the field with the good's symbol: `symbol`, `id`
record MarketFields(Glossary glossary, String stock, String symbol) {

	private static final int MOST_GOODS = 1_000;

	/// Reads offers: each good once, ordered by symbol.
	List<Offer> offers(Fields market) {
		List<Fields> listed = market.objects("commodities");
		if (listed.size() > MOST_GOODS) {
			throw market.bad("commodities", "lists " + listed.size() + " goods");
		}
		Set<CommoditySymbol> seen = new HashSet<>();
		List<Offer> offers = new ArrayList<>();
		for (Fields good : listed) {
			CommoditySymbol commodity = commodity(good);
			if (commodity != null && seen.add(commodity)) {
				offers.add(new Offer(commodity, good.count("buyPrice"), good.count(this.stock), bracket(good),
						good.count("sellPrice"), good.count("demand"), Bracket.UNSTATED, 0));
			}
		}
		offers.sort(Comparator.comparing(Offer::commodity));
		return offers;
	}

	/// Answers the symbols of goods that are named as the game shows them, ordered.
	List<CommoditySymbol> commodities(Collection<String> names) {
		TreeSet<CommoditySymbol> symbols = new TreeSet<>();
		for (String name : names) {
			CommoditySymbol commodity = this.glossary.findCommodity(name);
			if (commodity != null) {
				symbols.add(commodity);
			}
		}
		return List.copyOf(symbols);
	}

	private @Nullable CommoditySymbol commodity(Fields good) {
		String written = good.json().path(this.symbol).isString() ? good.findWord(this.symbol) : null;
		return (written != null) ? good.checked(this.symbol, () -> CommoditySymbol.of(written))
				: this.glossary.findCommodity(good.name("name"));
	}

	private static Bracket bracket(Fields good) {
		if (!good.json().path("stockBracket").isIntegralNumber()) {
			return Bracket.UNSTATED;
		}
		int bars = good.count("stockBracket");
		return (bars <= Bracket.HIGH.code()) ? Bracket.of(bars) : Bracket.UNSTATED;
	}

}
