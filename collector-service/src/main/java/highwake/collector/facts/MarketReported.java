package highwake.collector.facts;

import java.util.List;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import org.jspecify.annotations.Nullable;

/// A whole market: what it does not list is no longer there. Source: `commodity/3`.
///
/// @param offers each good once, ordered by symbol; empty where a carrier trades nothing any more
/// @param prohibited goods that are illegal there, ordered; null where the source cannot know (the journal)
public record MarketReported(MarketId market, Stamp stamp, String stationName, String systemName, List<Offer> offers,
		@Nullable List<CommoditySymbol> prohibited) implements MarketFact {

	public MarketReported {
		offers = List.copyOf(offers);
	}

	/// Answers null: markets differ between the galaxies.
	@Override
	public @Nullable Fact shared() {
		return null;
	}

}
