package highwake.collector.facts;

import java.util.List;

import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// Signals in a system that are not stations: navigation beacons, extraction sites, conflict zones, installations,
/// unidentified sources. Source: `fsssignaldiscovered/1`, one batch, which may be a part of what is there.
///
/// @param signals each kind once, at least one
public record SignalsSeen(SystemAddress system, Stamp stamp, List<Signal> signals) implements GalaxyFact {

	public SignalsSeen {
		signals = List.copyOf(signals);
	}

	/// Answers null: sites and conflicts differ between the galaxies.
	@Override
	public @Nullable Fact shared() {
		return null;
	}

	/// One kind of signal, and how many of it there are.
	///
	/// @param name the game's symbol without its index, or the name that a commander sees
	/// @param type the scanner's word, for example `Combat`, `ResourceExtraction`; null
	/// from old games
	/// @param count how many the batch has, at least 1
	/// @param source what the game knows of an unidentified signal source; null for all
	/// other signals
	public record Signal(String name, @Nullable String type, int count, @Nullable Source source) {

	}

	/// An unidentified signal source, which is gone after some minutes.
	///
	/// @param type the game's symbol, for example `$USS_Type_ValuableSalvage;`
	/// @param state what the faction that it is of lives through, for example `Boom`
	public record Source(String type, @Nullable String state, @Nullable String faction, @Nullable String power,
			@Nullable String opposingPower, @Nullable Integer threat) {

	}

}
