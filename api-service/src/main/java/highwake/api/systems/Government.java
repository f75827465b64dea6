package highwake.api.systems;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Who has a say in a system: the components are the JSON. All was told at once.
///
/// @param items every minor faction, the greatest influence first, then by name
/// @param next always null: a system has no more than fit into one answer
/// @param conflicts by their first faction
/// @param thargoidWar null where the Thargoids have no part
/// @param toldAt null where nobody has told
record Government(List<Faction> items, @Nullable String next, List<Conflict> conflicts,
		@Nullable ThargoidWar thargoidWar, @Nullable Instant toldAt) {

	/// A minor faction in one system.
	///
	/// @param isControlling whether it governs the system
	/// @param influence its share, 0 to 1
	/// @param happiness `Elated`, `Happy`, `Discontented`, `Unhappy`, `Despondent`
	/// @param state the greatest of its active states, null for none
	record Faction(String name, @Nullable String government, @Nullable String allegiance, boolean isControlling,
			double influence, @Nullable String happiness, @Nullable String state, List<Trend> activeStates,
			List<Trend> pendingStates, List<Trend> recoveringStates) {
	}

	/// A state that a faction is in, comes into or recovers from.
	///
	/// @param trend -1, 0 or 1: where it is going
	record Trend(String state, int trend) {
	}

	/// A war, civil war or election.
	///
	/// @param type `war`, `civilwar`, `election`
	/// @param status `active`, `pending`; null once it is over
	/// @param sides two
	record Conflict(String type, @Nullable String status, List<Side> sides) {
	}

	/// One side of a conflict.
	///
	/// @param stake the station or settlement that it may lose, null for none
	record Side(String faction, @Nullable String stake, int wonDays) {
	}

	/// How a system fares in the war against the Thargoids.
	///
	/// @param progress 1 is the end
	/// @param remainingPorts how many ports are left
	/// @param remainingDays null where the game does not tell
	record ThargoidWar(@Nullable String state, @Nullable String nextStateSuccess, @Nullable String nextStateFailure,
			boolean isSuccessReached, double progress, int remainingPorts, @Nullable Integer remainingDays) {
	}

}
