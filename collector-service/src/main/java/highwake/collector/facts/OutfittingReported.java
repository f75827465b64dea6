package highwake.collector.facts;

import java.util.List;

import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import org.jspecify.annotations.Nullable;

/// All modules that a station sells: what the list does not have is no longer sold. Source: `outfitting/2`,
/// `outfitting/3`.
///
/// @param modules each once, ordered
/// @param prices each module's once, ordered by module; null where the source does not tell prices (`outfitting/2`)
public record OutfittingReported(MarketId market, Stamp stamp, List<Symbol> modules,
		@Nullable List<Price> prices) implements MarketFact {

	public OutfittingReported {
		modules = List.copyOf(modules);
	}

	/// Answers null: what is sold differs between the galaxies.
	@Override
	public @Nullable Fact shared() {
		return null;
	}

	/// What a module costs.
	///
	/// @param priceCr credits
	/// @param mercCoins coins of the mercenaries; 0 where none are asked
	public record Price(Symbol module, int priceCr, int mercCoins) {

	}

}
