package highwake.collector.facts;

import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// A station or fleet carrier among the signals of a system: it is there, and no more is known of it. Source:
/// `fsssignaldiscovered/1`.
///
/// @param name as the scanner shows it: a carrier's is its own name, a blank and the callsign
/// @param type the scanner's word, for example `FleetCarrier`, `SquadronCarrier`, `StationCoriolis`, `Outpost`; null from
/// old games
public record StationSignal(SystemAddress system, String systemName, Stamp stamp, String name,
		@Nullable String type) implements GalaxyFact {

	/// Answers null: stations differ between the galaxies.
	@Override
	public @Nullable Fact shared() {
		return null;
	}

}
