package highwake.simulators.traffic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import highwake.simulators.atlas.Atlas;
import highwake.simulators.atlas.Chance;
import highwake.simulators.atlas.StarSystem;
import highwake.simulators.atlas.Station;
import highwake.simulators.trade.Goods;
import highwake.simulators.trade.Showrooms;

/// What commanders do, one errand at a time: fly to a station and trade, call on a carrier, log in, let a carrier jump.
/// Used by one thread.
final class Visits {

	private static final double CARRIER_REACH_LY = 500;

	private static final double ERRAND_S = 15;

	private final Atlas atlas;

	private final Goods goods;

	private final Fleet fleet;

	private final Trader trader;

	private final Markets markets;

	private final Schedule schedule;

	private final Wire wire;

	private final Showrooms showrooms;

	private final RandomGenerator dice;

	Visits(Atlas atlas, Goods goods, Fleet fleet, Markets markets, Showrooms showrooms, Schedule schedule, Wire wire,
			RandomGenerator dice) {
		this.atlas = atlas;
		this.goods = goods;
		this.fleet = fleet;
		this.trader = new Trader(atlas, markets, dice);
		this.markets = markets;
		this.showrooms = showrooms;
		this.schedule = schedule;
		this.wire = wire;
		this.dice = dice;
	}

	/// Schedules one errand, whose first frame is due at once.
	void beginAt(Instant now) {
		Pilot pilot = this.fleet.anyFreeAt(now);
		pilot.keepBusyUntil(Schedule.later(now, ERRAND_S));
		double errand = this.dice.nextDouble();
		if (errand < 0.03) {
			logIn(pilot, now);
		}
		else if (errand < 0.06) {
			jumpWithCarrier(pilot, now);
		}
		else if (errand < 0.12) {
			callOnCarrier(pilot, now);
		}
		else {
			trade(pilot, now);
		}
	}

	private void trade(Pilot pilot, Instant now) {
		Station to = this.trader.chooseAndLoad(pilot, now);
		double after = fly(pilot, to.system(), now);
		if (this.dice.nextDouble() < 0.4) {
			send(now, after += 2, (at) -> Journal.dockingGranted(pilot, to, at));
		}
		if (to.isPlanetary()) {
			send(now, after += 1, (at) -> Journal.approach(pilot, to, at));
		}
		send(now, after += 1, (at) -> Journal.docked(pilot, to, at));
		pilot.dockAt(to);
		sendMarket(pilot, to, now, after + 3);
		if (this.dice.nextDouble() < 0.3) {
			browse(pilot, to, now, after + 4);
		}
	}

	/// What is sold in outfitting and the shipyard is told by those who look at it.
	private void browse(Pilot pilot, Station station, Instant now, double afterSeconds) {
		if (station.sellsModules()) {
			send(now, afterSeconds,
					(at) -> SoldReports.outfitting(pilot, station, this.showrooms.modules(station), at));
		}
		if (station.sellsShips()) {
			send(now, afterSeconds + 1,
					(at) -> SoldReports.shipyard(pilot, station, this.showrooms.ships(station), at));
		}
	}

	/// Answers how many seconds later the ship has arrived.
	private double fly(Pilot pilot, StarSystem to, Instant now) {
		StarSystem from = pilot.system();
		if (from.equals(to)) {
			return 0;
		}
		List<StarSystem> route = route(from, to);
		double after = 0;
		if (this.dice.nextDouble() < 0.3) {
			send(now, 0, (at) -> Journal.navRoute(pilot, route, at));
			after = 1;
		}
		if (route.size() > 2 && this.dice.nextDouble() < 0.3) {
			send(now, after, (at) -> Journal.fsdJump(pilot, route.get(1), at));
			after += 2;
		}
		send(now, after, (at) -> Journal.fsdJump(pilot, to, at));
		if (this.dice.nextDouble() < 0.35) {
			send(now, after += 1, (at) -> Journal.discoveryScan(pilot, to, at));
		}
		return after;
	}

	private void logIn(Pilot pilot, Instant now) {
		Station docked = pilot.docked();
		if (docked == null) {
			send(now, 0, (at) -> Journal.location(pilot, pilot.system(), at));
			return;
		}
		send(now, 0, (at) -> Journal.location(pilot, docked, at));
		sendMarket(pilot, docked, now, 4);
	}

	private void jumpWithCarrier(Pilot pilot, Instant now) {
		Carrier carrier = this.fleet.anyCarrier();
		StarSystem from = carrier.system();
		List<StarSystem> reachable = this.atlas.systems()
			.stream()
			.filter((system) -> !system.equals(from) && system.distanceLyTo(from) <= CARRIER_REACH_LY)
			.toList();
		carrier.jumpTo(Chance.pick(this.dice, reachable), this.dice);
		pilot.flyTo(carrier.system());
		send(now, 0, (at) -> Journal.carrierJump(pilot, carrier, at));
	}

	/// A carrier that has run empty says so once in a while; sooner or later its owner
	/// loads it anew.
	private void callOnCarrier(Pilot pilot, Instant now) {
		Carrier carrier = this.fleet.anyCarrier();
		if (carrier.isEmpty() && this.dice.nextDouble() < 0.5) {
			carrier.load(this.goods.all(), this.dice);
		}
		double after = fly(pilot, carrier.system(), now);
		pilot.flyTo(carrier.system());
		send(now, after + 1, (at) -> Journal.docked(pilot, carrier, at));
		send(now, after + 4, (at) -> {
			Report report = MarketReports.of(pilot, carrier, at);
			carrier.serve(this.dice);
			return report;
		});
	}

	private void sendMarket(Pilot pilot, Station station, Instant now, double afterSeconds) {
		send(now, afterSeconds, (at) -> {
			Report report = MarketReports.of(pilot, station, this.markets.offers(station, at), at);
			this.trader.unload(pilot, station, at);
			return report;
		});
	}

	/// A route leads over known systems near the straight line.
	private List<StarSystem> route(StarSystem from, StarSystem to) {
		List<StarSystem> route = new ArrayList<>(List.of(from));
		double whole = from.distanceLyTo(to);
		this.atlas.systems()
			.stream()
			.filter((system) -> !system.equals(from) && !system.equals(to)
					&& system.distanceLyTo(from) + system.distanceLyTo(to) < whole * 1.02 + 0.5)
			.sorted(Comparator.comparingDouble(from::distanceLyTo))
			.limit(6)
			.forEach(route::add);
		route.add(to);
		return route;
	}

	private void send(Instant now, double afterSeconds, Function<Instant, Report> report) {
		this.schedule.add(Schedule.later(now, afterSeconds),
				(at) -> this.wire.send(report.apply(this.wire.eventTime(at)), at));
	}

}
