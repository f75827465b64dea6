package highwake.simulators.atlas;

import java.util.List;

import highwake.galaxy.MarketId;

/// A real station.
///
/// @param marketId the game's own where it is known, else one that no real station of the table has
/// @param system where it is
/// @param name as the game spells it
/// @param type as the journal's `StationType`
/// @param arrivalLs from the main star, in light-seconds
/// @param smallPads landing pads
/// @param mediumPads landing pads
/// @param largePads landing pads; 0 at outposts
/// @param economies the greatest first
public record Station(MarketId marketId, StarSystem system, String name, String type, double arrivalLs, int smallPads,
		int mediumPads, int largePads, List<EconomyShare> economies) {

	private static final List<String> ON_A_PLANET = List.of("CraterPort", "CraterOutpost", "OnFootSettlement",
			"SurfaceStation");

	public Station {
		if (economies.isEmpty() || system.state().isEmpty()) {
			throw new IllegalArgumentException(name + " has no economy, or nobody lives in its system");
		}
		economies = List.copyOf(economies);
	}

	/// Answers what is known of the people of its system.
	public SystemState state() {
		return this.system.state().orElseThrow();
	}

	/// Tells whether a ship approaches it over a planet's ground.
	public boolean isPlanetary() {
		return ON_A_PLANET.contains(this.type);
	}

	/// Tells whether it is smaller than a starport, and trades less.
	public boolean isSmall() {
		return this.largePads == 0 || this.type.equals("OnFootSettlement");
	}

	/// Tells whether it has a shipyard.
	public boolean sellsShips() {
		return !isSmall();
	}

	/// Tells whether it has outfitting: all starports do, and half of the outposts.
	public boolean sellsModules() {
		return !isSmall() || (this.type.equals("Outpost") && Chance.of(this.name, 4).nextBoolean());
	}

	/// Answers how much of its trade an economy is: 0 where it has none of it.
	public double share(Economy economy) {
		return this.economies.stream()
			.filter((share) -> share.economy() == economy)
			.mapToDouble(EconomyShare::proportion)
			.sum();
	}

}
