package highwake.collector.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Who has a say in a system: all its minor factions, what they fight over, and the Thargoids. Source: `journal/1`
/// FSDJump, Location, CarrierJump, which tell it whole.
///
/// @param factions by name, each once; empty where nobody lives
/// @param conflicts by the first faction's name
/// @param war null where the Thargoids have no part
public record Politics(List<Faction> factions, List<Conflict> conflicts, @Nullable ThargoidWar war) {

	public Politics {
		factions = List.copyOf(factions);
		conflicts = List.copyOf(conflicts);
	}

	/// A minor faction in one system.
	///
	/// @param influence its share, 0 to 1
	/// @param happiness `Elated`, `Happy`, `Discontented`, `Unhappy`, `Despondent`
	/// @param state the greatest of its active states, null for none
	public record Faction(String name, @Nullable String government, @Nullable String allegiance, double influence,
			@Nullable String happiness, @Nullable String state, List<Trend> active, List<Trend> pending,
			List<Trend> recovering) {

		public Faction {
			active = List.copyOf(active);
			pending = List.copyOf(pending);
			recovering = List.copyOf(recovering);
		}

	}

	/// A state that a faction is in, comes into, or recovers from.
	///
	/// @param trend -1, 0 or 1 from the journal: where it is going
	public record Trend(String state, int trend) {

	}

	/// A war, civil war or election of two factions.
	///
	/// @param type `war`, `civilwar`, `election`
	/// @param status `active`, `pending`; null once it is over
	public record Conflict(String type, @Nullable String status, Side one, Side other) {

	}

	/// One side of a conflict.
	///
	/// @param stake the station or settlement that it may lose; null for none
	public record Side(String faction, @Nullable String stake, int wonDays) {

	}

	/// How a system fares in the war against the Thargoids.
	///
	/// @param state for example `Thargoid_Controlled`; null for none
	/// @param progress 1 is the end
	/// @param remainingDays null where the game does not tell
	public record ThargoidWar(@Nullable String state, @Nullable String nextStateSuccess,
			@Nullable String nextStateFailure, boolean isSuccessReached, double progress, int remainingPorts,
			@Nullable Integer remainingDays) {

	}

}
