package highwake.collector.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// How a system stands between the powers. Source: `journal/1` FSDJump, Location, CarrierJump, which tell it whole.
///
/// @param state for example `Stronghold`, `Exploited`, `Contested`; null where no power has a part
/// @param controllingPower null where none controls it
/// @param powers all that have a part, by name
/// @param controlProgress towards the next state, 1 is there
/// @param reinforcement merits for the controlling power this week
/// @param undermining merits against it this week
/// @param conflict how far each power has come in an unoccupied system, by the power's name
public record Powerplay(@Nullable String state, @Nullable String controllingPower, List<String> powers,
		@Nullable Double controlProgress, @Nullable Long reinforcement, @Nullable Long undermining,
		List<Progress> conflict) {

	/// Where no power has a part.
	public static final Powerplay NONE = new Powerplay(null, null, List.of(), null, null, null, List.of());

	public Powerplay {
		powers = List.copyOf(powers);
		conflict = List.copyOf(conflict);
	}

	/// How far a power has come.
	///
	/// @param progress 1 is there
	public record Progress(String power, double progress) {

	}

}
