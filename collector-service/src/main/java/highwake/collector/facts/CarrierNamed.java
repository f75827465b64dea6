package highwake.collector.facts;

import highwake.galaxy.Callsign;
import org.jspecify.annotations.Nullable;

/// What a fleet carrier's owner calls it. Source: `fcmaterials_journal/1`, `CarrierName`.
public record CarrierNamed(Callsign carrier, Stamp stamp, String name) implements GalaxyFact {

	/// Answers null: carriers differ between the galaxies.
	@Override
	public @Nullable Fact shared() {
		return null;
	}

}
