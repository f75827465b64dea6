package highwake.simulators.trade;

import java.util.Set;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.simulators.atlas.Economy;
import highwake.simulators.atlas.Station;
import org.jspecify.annotations.Nullable;

/// A good, and who makes and who wants it.
///
/// @param symbol the game's own name
/// @param meanPriceCr the galactic average, in credits per tonne
/// @param makers economies that sell it; none for what only miners find
/// @param users economies that buy it; none of them makes it
/// @param rareMarket the one market that sells it, or null where the good is not rare
public record Good(CommoditySymbol symbol, int meanPriceCr, Set<Economy> makers, Set<Economy> users,
		@Nullable MarketId rareMarket) {

	public Good {
		if (meanPriceCr <= 0 || makers.stream().anyMatch(users::contains)) {
			throw new IllegalArgumentException(symbol + " costs nothing, or its makers want it");
		}
		makers = Set.copyOf(makers);
		users = Set.copyOf(users);
	}

	/// Answers how much of a station's trade makes this good: 0 where it does not.
	double madeAt(Station station) {
		return this.makers.stream().mapToDouble(station::share).sum();
	}

	/// Answers how much of a station's trade wants this good: 0 where it does not.
	double wantedAt(Station station) {
		return this.users.stream().mapToDouble(station::share).sum();
	}

	/// Tells whether this is the station that a rare good comes from.
	boolean isRareOf(Station station) {
		return station.marketId().equals(this.rareMarket);
	}

}
