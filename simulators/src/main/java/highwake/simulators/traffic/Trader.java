package highwake.simulators.traffic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.galaxy.SystemAddress;
import highwake.simulators.atlas.Atlas;
import highwake.simulators.atlas.Chance;
import highwake.simulators.atlas.StarSystem;
import highwake.simulators.atlas.Station;
import org.jspecify.annotations.Nullable;

/// How commanders trade: each looks at a handful of stations within reach, and carries what brings most there.
///
/// Seven in ten of the stations looked at are hubs, so that the same markets are visited again and again, as in the game.
/// Used by one thread.
final class Trader {

	private static final double REACH_LY = 160;

	private static final int NEIGHBOURS = 30;

	private static final int LOOKED_AT = 7;

	/// One station in six is a hub.
	private static final int HUB_EVERY = 6;

	private final Map<SystemAddress, List<Station>> neighbours = new HashMap<>();

	private final List<Station> stations;

	private final List<Station> hubs;

	private final Markets markets;

	private final RandomGenerator dice;

	Trader(Atlas atlas, Markets markets, RandomGenerator dice) {
		this.stations = atlas.stations();
		this.hubs = this.stations.stream()
			.filter((station) -> !station.isSmall() && Chance.of(station.name(), 5).nextInt(HUB_EVERY) < 2)
			.toList();
		this.markets = markets;
		this.dice = dice;
	}

	/// Chooses where a commander flies next, and loads what sells best there; with an
	/// empty hold where nothing pays.
	Station chooseAndLoad(Pilot pilot, Instant now) {
		List<Station> choices = choices(pilot.system());
		Station from = pilot.docked();
		Deal best = (from != null) ? bestDeal(from, choices, now) : null;
		if (from == null || best == null) {
			pilot.load(null, 0);
			return Chance.pick(this.dice, choices);
		}
		pilot.load(best.symbol(), this.markets.at(from, now).buy(best.symbol(), pilot.holdTonnes()));
		return best.to();
	}

	/// Sells what the commander carries at the station where the ship is docked.
	void unload(Pilot pilot, Station station, Instant now) {
		CommoditySymbol cargo = pilot.cargo();
		if (cargo != null) {
			this.markets.at(station, now).sell(cargo, pilot.cargoTonnes());
			pilot.load(null, 0);
		}
	}

	private @Nullable Deal bestDeal(Station from, List<Station> choices, Instant now) {
		Map<CommoditySymbol, Offer> asked = new HashMap<>();
		for (Offer offer : this.markets.offers(from, now)) {
			if (offer.isExport()) {
				asked.put(offer.commodity(), offer);
			}
		}
		Deal best = null;
		for (Station to : choices) {
			for (Offer paid : to.equals(from) ? List.<Offer>of() : this.markets.offers(to, now)) {
				Offer source = asked.get(paid.commodity());
				int profitCr = (source != null && paid.isImport()) ? paid.sellPriceCr() - source.buyPriceCr() : 0;
				if (profitCr > ((best != null) ? best.profitCr() : 0)) {
					best = new Deal(paid.commodity(), to, profitCr);
				}
			}
		}
		return best;
	}

	private List<Station> choices(StarSystem system) {
		List<Station> near = this.neighbours.computeIfAbsent(system.address(), (address) -> nearest(system));
		List<Station> choices = new ArrayList<>();
		for (int i = 0; i < LOOKED_AT; i++) {
			Station hub = Chance.pick(this.dice, this.hubs);
			boolean within = this.dice.nextDouble() < 0.7 && hub.system().distanceLyTo(system) <= REACH_LY;
			choices.add(within ? hub : Chance.pick(this.dice, near));
		}
		return choices;
	}

	private List<Station> nearest(StarSystem system) {
		return this.stations.stream()
			.sorted(Comparator.comparingDouble((station) -> station.system().distanceLyTo(system)))
			.limit(NEIGHBOURS)
			.toList();
	}

	/// A good that pays at a station.
	private record Deal(CommoditySymbol symbol, Station to, int profitCr) {
	}

}
