package highwake.api.systems;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// How a system stands between the powers: the components are the JSON. All was told at once.
///
/// @param state `Stronghold`, `Fortified`, `Exploited`, `Contested`, `Unoccupied`, …; null where no power has a part
/// @param powers all that have a part, by name
/// @param controlProgress towards the next state; 1 is there
/// @param reinforcement merits this week
/// @param undermining merits this week
/// @param conflict by power, where several try to take it
/// @param toldAt null where nobody has told
record Powers(@Nullable String state, @Nullable String controllingPower, List<String> powers,
		@Nullable Double controlProgress, @Nullable Long reinforcement, @Nullable Long undermining,
		List<Progress> conflict, @Nullable Instant toldAt) {

	/// How far a power has come.
	///
	/// @param progress 1 is there
	record Progress(String power, double progress) {
	}

	/// Answers that no power has a part.
	static Powers none(@Nullable Instant toldAt) {
		return new Powers(null, null, List.of(), null, null, null, List.of(), toldAt);
	}

}
