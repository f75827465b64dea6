package highwake.simulators.trade;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import highwake.galaxy.Ship;
import highwake.galaxy.ShipModule;
import highwake.galaxy.ShipModules;
import highwake.galaxy.Ships;
import highwake.galaxy.Symbol;
import highwake.simulators.atlas.Chance;
import highwake.simulators.atlas.Economy;
import highwake.simulators.atlas.Station;

/// The ships and modules that stations sell, of the game's catalogues: the same at every visit and at every start.
///
/// Starports have more than outposts, and those that live from technology or industry more than others.
public final class Showrooms {

	private static final int LARGEST_AT_AN_OUTPOST = 3;

	private static final String CHEAPEST = "E";

	private final Ships ships = Ships.load();

	private final ShipModules modules = ShipModules.load();

	/// Lists what a shipyard sells, ordered by symbol; empty where there is none.
	public List<Symbol> ships(Station station) {
		if (!station.sellsShips()) {
			return List.of();
		}
		RandomGenerator dice = Chance.of(station.name(), station.marketId().value());
		return this.ships.all()
			.stream()
			.filter((ship) -> dice.nextDouble() < (isForBeginners(ship) ? 0.9 : 0.6) * wealth(station))
			.map(Ship::symbol)
			.toList();
	}

	/// Lists what an outfitter sells, ordered by symbol; empty where there is none. The
	/// armour is that of the ships that are sold beside it.
	public List<Symbol> modules(Station station) {
		if (!station.sellsModules()) {
			return List.of();
		}
		Set<Symbol> ships = Set.copyOf(ships(station));
		RandomGenerator dice = Chance.of(station.name(), -station.marketId().value());
		return this.modules.all()
			.stream()
			.filter((module) -> isSold(module, ships, station, dice.nextDouble()))
			.map(ShipModule::symbol)
			.toList();
	}

	private static boolean isSold(ShipModule module, Set<Symbol> ships, Station station, double chance) {
		if (module.ship() != null) {
			return ships.contains(module.ship());
		}
		if (station.isSmall()) {
			return module.size() <= LARGEST_AT_AN_OUTPOST && chance < 0.4;
		}
		return module.rating().equals(CHEAPEST) || chance < 0.7 * wealth(station);
	}

	private static boolean isForBeginners(Ship ship) {
		return ship.pad() == Ship.Pad.SMALL;
	}

	/// Answers how much of what there could be is there, up to 1.
	private static double wealth(Station station) {
		return Math.min(1, 0.4 + 0.6 * (station.share(Economy.HIGH_TECH) + station.share(Economy.INDUSTRIAL)));
	}

}
