package highwake.collector.projections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

import highwake.collector.facts.CarrierNamed;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.StationSignal;
import highwake.galaxy.Callsign;
import highwake.galaxy.StationKind;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// What ships dock at, in `galaxy.db`: stations by market id, carriers by callsign, stations known by name only.
///
/// A carrier's place is told with and without its market id. All of it meets in the [Carrier], and the station of that
/// callsign has a copy: a function of the two, whichever came first.
final class Ports implements AutoCloseable {

	private final Stations stations;

	private final Carriers carriers;

	private final StationNames names;

	Ports(Connection connection) throws SQLException {
		this.stations = new Stations(connection);
		this.carriers = new Carriers(connection);
		this.names = new StationNames(connection);
	}

	/// Applies a sighting by market id; answers whether a row that readers follow was
	/// written.
	boolean apply(StationSeen seen, long change) throws SQLException {
		Callsign callsign = seen.callsign();
		boolean wrote = false;
		if (callsign != null) {
			wrote = place(callsign, null, Station.whereabouts(seen), seen.stamp(), change);
		}
		else if (!seen.isRescueShip()) { // it moves on, and a name that stays would point
											// at nothing
			know(seen);
		}
		Station held = this.stations.find(seen.station());
		Station after = atItsPlace(Station.after(held, seen));
		if (!after.equals(held)) {
			this.stations.put(after, held, change);
			wrote = true;
		}
		return wrote;
	}

	/// Applies a carrier's name; answers whether a row that readers follow was written.
	boolean apply(CarrierNamed named, long change) throws SQLException {
		return place(named.carrier(), named.name(), null, named.stamp(), change);
	}

	/// Applies a signal of the system map; answers whether a row that readers follow was
	/// written.
	boolean apply(StationSignal signal, long change) throws SQLException {
		Callsign.Announced carrier = Callsign.Announced.find(signal.name());
		if (carrier == null) {
			String name = StationKind.shownName(signal.name());
			String type = Objects.requireNonNullElse(signal.type(), "");
			this.names.see(signal.system(), name, type, signal.stamp().at());
			return false;
		}
		Whereabouts there = new Whereabouts(signal.system(), signal.systemName());
		return place(carrier.callsign(), carrier.name(), there, signal.stamp(), change);
	}

	private boolean place(Callsign callsign, @Nullable String name, @Nullable Whereabouts there, Stamp stamp,
			long change) throws SQLException {
		if (name == null && there == null) {
			return false;
		}
		Carrier held = this.carriers.find(callsign);
		Carrier after = ((held != null) ? held : Carrier.first(callsign)).named(name, stamp);
		after = (there != null) ? after.seenIn(there, stamp) : after;
		if (after.equals(held)) {
			return false;
		}
		this.carriers.put(after, change);
		if (held == null || !Objects.equals(after.place(), held.place()) || !after.visits().equals(held.visits())) {
			move(after, change);
		}
		return true;
	}

	private void move(Carrier carrier, long change) throws SQLException {
		for (Station station : this.stations.all(carrier.callsign())) {
			Station moved = station.at(carrier);
			if (!moved.equals(station)) {
				this.stations.put(moved, station, change);
			}
		}
	}

	private Station atItsPlace(Station station) throws SQLException {
		Callsign callsign = station.callsign();
		if (callsign == null) {
			return station;
		}
		Carrier carrier = this.carriers.find(callsign);
		return station.at((carrier != null) ? carrier : Carrier.first(callsign));
	}

	private void know(StationSeen seen) throws SQLException {
		SystemAddress system = seen.place().system();
		if (system != null) {
			this.names.know(system, seen.place().name(), seen.station(), seen.stamp().at());
		}
	}

	@Override
	public void close() throws SQLException {
		this.stations.close();
		this.carriers.close();
		this.names.close();
	}

}
