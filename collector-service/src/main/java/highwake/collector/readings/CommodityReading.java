package highwake.collector.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads `commodity/3`: a whole market, and what it says of its station.
///
/// The journal's reports know the station's type and docking access, those of the companion API its economies and
/// prohibited goods; each leaves out what it cannot know.
final class CommodityReading implements Reading {

	/// The game has some 400 goods; the largest market seen listed 352.
	private static final int MOST_GOODS = 1_000;

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		MarketId market = message.marketId("marketId");
		String station = StationReading.name(message, "stationName");
		String system = message.name("systemName");
		List<Offer> offers = offers(message);
		StationSeen seen = StationSeen.of(market, stamp, Trust.HEARSAY, new StationSeen.Place(station, null, system))
			.type(message.findWord("stationType"))
			.economies(Words.economies(message.findObjects("economies"), "name", "proportion"))
			.dockingAccess(message.findWord("carrierDockingAccess"))
			.build();
		return List.of(seen, new MarketReported(market, stamp, station, system, offers, prohibited(message)));
	}

	private static List<Offer> offers(Message message) {
		Set<CommoditySymbol> seen = new HashSet<>();
		List<Offer> offers = new ArrayList<>();
		List<Message> all = message.objects("commodities");
		if (all.size() > MOST_GOODS) {
			throw message.bad("commodities",
					"lists " + all.size() + " goods, and no market has more than " + MOST_GOODS);
		}
		for (Message listed : all) {
			Offer offer = offer(listed);
			if (seen.add(offer.commodity())) {
				offers.add(offer);
			}
		}
		offers.sort(Comparator.comparing(Offer::commodity));
		return offers;
	}

	private static Offer offer(Message listed) {
		CommoditySymbol commodity = listed.checked("name", () -> CommoditySymbol.of(listed.name("name")));
		return new Offer(commodity, listed.count("buyPrice"), listed.count("stock"), bracket(listed, "stockBracket"),
				listed.count("sellPrice"), listed.count("demand"), bracket(listed, "demandBracket"),
				listed.count("meanPrice"));
	}

	private static Bracket bracket(Message listed, String field) {
		JsonNode value = listed.json().get(field);
		if (value != null && value.isString() && value.stringValue().isEmpty()) {
			return Bracket.UNSTATED;
		}
		int bars = listed.count(field);
		if (bars > Bracket.HIGH.code()) {
			throw listed.bad(field, "is " + bars + ", not 0 to 3");
		}
		return Bracket.of(bars);
	}

	private static @Nullable List<CommoditySymbol> prohibited(Message message) {
		List<String> listed = message.findTexts("prohibited");
		if (listed == null) {
			return null;
		}
		TreeSet<CommoditySymbol> symbols = new TreeSet<>();
		for (String written : listed) {
			symbols.add(message.checked("prohibited", () -> CommoditySymbol.of(written)));
		}
		return List.copyOf(symbols);
	}

}
