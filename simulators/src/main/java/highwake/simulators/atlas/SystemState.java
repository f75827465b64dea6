package highwake.simulators.atlas;

import java.util.List;

/// What the journal tells of a populated system.
///
/// @param population people, more than 0
/// @param allegiance of the controlling faction
/// @param government without prefix, for example `Democracy`
/// @param economy the first
/// @param secondEconomy the second, or [Economy#NONE]
/// @param security `high`, `medium`, `low`, `anarchy` or `lawless`
/// @param factions the controlling one first
public record SystemState(long population, String allegiance, String government, Economy economy, Economy secondEconomy,
		String security, List<Faction> factions) {

	public SystemState {
		if (population <= 0 || factions.isEmpty()) {
			throw new IllegalArgumentException("A populated system has people and a faction");
		}
		factions = List.copyOf(factions);
	}

	/// Answers the faction that controls the system.
	public Faction controlling() {
		return this.factions.getFirst();
	}

}
