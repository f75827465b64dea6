package highwake.collector.facts;

import java.util.List;

import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import org.jspecify.annotations.Nullable;

/// All that a fleet carrier's bartender trades: what the list does not have is no longer traded. Source:
/// `fcmaterials_journal/1`, `fcmaterials_capi/1`.
///
/// @param materials each once, ordered by symbol
public record BartenderReported(MarketId market, Stamp stamp, Callsign carrier,
		List<Material> materials) implements MarketFact {

	public BartenderReported {
		materials = List.copyOf(materials);
	}

	/// Answers null: what is traded differs between the galaxies.
	@Override
	public @Nullable Fact shared() {
		return null;
	}

	/// What the bartender says of one material.
	///
	/// @param priceCr credits a piece
	/// @param stock pieces for sale
	/// @param demand pieces wanted
	public record Material(Symbol material, int priceCr, int stock, int demand) {

	}

}
