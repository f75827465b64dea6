package highwake.collector.facts;

import java.util.List;

import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import org.jspecify.annotations.Nullable;

/// All ships that a station sells: what the list does not have is no longer sold. Source: `shipyard/2`.
///
/// @param ships each once, ordered
/// @param allowsCobraMkIv whether the commander who looked may buy a Cobra MkIV; null where the source does not tell
public record ShipyardReported(MarketId market, Stamp stamp, List<Symbol> ships,
		@Nullable Boolean allowsCobraMkIv) implements MarketFact {

	public ShipyardReported {
		ships = List.copyOf(ships);
	}

	/// Answers null: what is sold differs between the galaxies.
	@Override
	public @Nullable Fact shared() {
		return null;
	}

}
