package highwake.simulators.traffic;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import highwake.galaxy.SystemAddress;
import highwake.simulators.atlas.Atlas;
import highwake.simulators.atlas.StarSystem;
import highwake.simulators.atlas.Station;
import highwake.simulators.trade.Showrooms;

/// The galaxy's first minutes: every system, station and market is reported once, the nearest to Sol first, so that a
/// newcomer sees a filled galaxy; then every carrier, and what ships and modules the stations sell. Used by one thread.
final class Opening {

	private static final int SYSTEMS_PER_ROUTE = 12;

	private static final double BETWEEN_LANDING_AND_MARKET_S = 3;

	private final Deque<Consumer<Instant>> acts = new ArrayDeque<>();

	private final Schedule schedule;

	private final Wire wire;

	private final Fleet fleet;

	private final Markets markets;

	private final Showrooms showrooms;

	Opening(Atlas atlas, Schedule schedule, Wire wire, Fleet fleet, Markets markets, Showrooms showrooms) {
		this.schedule = schedule;
		this.wire = wire;
		this.fleet = fleet;
		this.markets = markets;
		this.showrooms = showrooms;
		Set<SystemAddress> visited = new HashSet<>();
		for (Station station : atlas.stations()) {
			if (visited.add(station.system().address())) {
				this.acts.add((now) -> arrive(station.system(), now));
			}
			this.acts.add((now) -> land(station, now));
		}
		List<StarSystem> route = new ArrayList<>();
		for (StarSystem system : atlas.systems()) {
			if (system.state().isPresent() && visited.add(system.address())) {
				this.acts.add((now) -> arrive(system, now));
			}
			route.add(system);
			if (route.size() == SYSTEMS_PER_ROUTE) {
				plot(List.copyOf(route));
				route.clear();
			}
		}
		if (route.size() > 1) {
			plot(List.copyOf(route));
		}
		for (Carrier carrier : fleet.carriers()) {
			this.acts.add((now) -> callOn(carrier, now));
		}
		for (Station station : atlas.stations()) {
			if (station.sellsModules()) {
				this.acts.add((now) -> browse(station, now));
			}
		}
	}

	/// Tells whether everything was reported.
	boolean isOver() {
		return this.acts.isEmpty();
	}

	/// Schedules the next report, due at once.
	void playAt(Instant now) {
		this.acts.remove().accept(now);
	}

	private void plot(List<StarSystem> route) {
		this.acts.add((now) -> this.schedule.add(now,
				(at) -> this.wire.cleanly(Journal.navRoute(this.fleet.any(), route, this.wire.eventTime(at)), at)));
	}

	private void arrive(StarSystem system, Instant now) {
		this.schedule.add(now,
				(at) -> this.wire.cleanly(Journal.fsdJump(this.fleet.any(), system, this.wire.eventTime(at)), at));
	}

	private void land(Station station, Instant now) {
		Pilot pilot = this.fleet.any();
		this.schedule.add(now, (at) -> this.wire.cleanly(Journal.docked(pilot, station, this.wire.eventTime(at)), at));
		this.schedule.add(Schedule.later(now, BETWEEN_LANDING_AND_MARKET_S), (at) -> this.wire
			.cleanly(MarketReports.of(pilot, station, this.markets.offers(station, at), this.wire.eventTime(at)), at));
	}

	private void callOn(Carrier carrier, Instant now) {
		Pilot pilot = this.fleet.any();
		this.schedule.add(now, (at) -> this.wire.cleanly(Journal.docked(pilot, carrier, this.wire.eventTime(at)), at));
		this.schedule.add(Schedule.later(now, BETWEEN_LANDING_AND_MARKET_S),
				(at) -> this.wire.cleanly(MarketReports.of(pilot, carrier, this.wire.eventTime(at)), at));
	}

	private void browse(Station station, Instant now) {
		Pilot pilot = this.fleet.any();
		this.schedule.add(now, (at) -> this.wire.cleanly(
				SoldReports.outfitting(pilot, station, this.showrooms.modules(station), this.wire.eventTime(at)), at));
		if (station.sellsShips()) {
			this.schedule.add(now, (at) -> this.wire.cleanly(
					SoldReports.shipyard(pilot, station, this.showrooms.ships(station), this.wire.eventTime(at)), at));
		}
	}

}
