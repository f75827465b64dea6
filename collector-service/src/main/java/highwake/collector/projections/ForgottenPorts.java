package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import highwake.collector.facts.CarrierNamed;
import highwake.collector.facts.GalaxyFact;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.StationSignal;
import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import org.jspecify.annotations.Nullable;

/// Forgets the carriers and rescue ships that nobody has seen for long, and of the others what nobody has told for long.
///
/// What a sighting is of stands in its own name, so that it is refused or not whatever else is known; and of each group
/// the newest sighting wins. So refusing old sightings and dropping old groups end in the same rows.
final class ForgottenPorts implements AutoCloseable {

	private static final int ROWS = 300;

	private static final String RESCUE_SHIPS = StationSeen.RESCUE_SHIP + "%";

	/// The times of a station's groups. Of a carrier, the place is its carrier row's.
	private static final String OLDEST = "min(named_at, ifnull(nullif(placed_at, 0), named_at)"
			+ ", ifnull(typed_at, named_at), ifnull(arrival_at, named_at), ifnull(pads_at, named_at)"
			+ ", ifnull(services_at, named_at), ifnull(economies_at, named_at), ifnull(controlled_at, named_at)"
			+ ", ifnull(access_at, named_at), ifnull(site_at, named_at), ifnull(moored_at, named_at)"
			+ ", ifnull(surfaced_at, named_at), ifnull(stated_at, named_at), ifnull(docking_at, named_at))";

	private final Retention retention;

	private final Stations stations;

	private final Carriers carriers;

	private final Removed removed;

	private final PreparedStatement nextStation;

	private final PreparedStatement nextCarrier;

	private final PreparedStatement oldStations;

	private final PreparedStatement oldCarriers;

	private final PreparedStatement deleteStation;

	private final PreparedStatement deleteCarrier;

	private @Nullable String carrierAt = "";

	private long stationAt = Long.MIN_VALUE;

	ForgottenPorts(Connection connection, Retention retention, Removed removed) throws SQLException {
		this.retention = retention;
		this.removed = removed;
		this.stations = new Stations(connection);
		this.carriers = new Carriers(connection);
		this.nextStation = connection.prepareStatement(
				"select market_id from station where market_id > ? order by market_id limit 1 offset " + (ROWS - 1));
		this.nextCarrier = connection.prepareStatement(
				"select callsign from carrier where callsign > ? order by callsign limit 1 offset " + (ROWS - 1));
		this.oldStations = connection.prepareStatement(
				"select market_id from station where market_id > ? and " + "market_id <= ? and (named_trust = "
						+ Station.BY_CALLSIGN + " and " + OLDEST + " < ?" + " or name like ? and " + OLDEST + " < ?)");
		this.oldCarriers = connection.prepareStatement("""
				select callsign from carrier where callsign > ? and callsign <= ?
					and (named_at < ? or placed_at < ? or told_at < ?)""");
		this.deleteStation = connection.prepareStatement("delete from station where market_id = ?");
		this.deleteCarrier = connection.prepareStatement("delete from carrier where callsign = ?");
	}

	/// Tells whether a fact is of a carrier or a rescue ship, and too old.
	boolean refuses(GalaxyFact fact, long newestGatewayAt) {
		boolean isCarrier = switch (fact) {
			case StationSeen seen -> seen.callsign() != null;
			case CarrierNamed _ -> true;
			case StationSignal signal -> Callsign.Announced.find(signal.name()) != null;
			default -> false;
		};
		if (isCarrier) {
			return fact.stamp().at().toEpochMilli() < this.retention.carriersHorizon(newestGatewayAt);
		}
		return fact instanceof StationSeen seen && seen.isRescueShip()
				&& fact.stamp().at().toEpochMilli() < this.retention.rescueShipsHorizon(newestGatewayAt);
	}

	/// Forgets among the next few: the carriers first, for stations have copies of them.
	Forgotten next(long newestGatewayAt, long change) throws SQLException {
		if (this.carrierAt != null) {
			return new Forgotten(nextCarriers(this.carrierAt, newestGatewayAt, change), false);
		}
		boolean wrote = nextStations(newestGatewayAt, change);
		boolean isRound = this.stationAt == Long.MIN_VALUE;
		if (isRound) {
			this.carrierAt = "";
			this.removed.forget(newestGatewayAt);
		}
		return new Forgotten(wrote, isRound);
	}

	private boolean nextCarriers(String after, long newestGatewayAt, long change) throws SQLException {
		long horizon = this.retention.carriersHorizon(newestGatewayAt);
		this.carrierAt = text(this.nextCarrier, after);
		List<Callsign> old = new ArrayList<>();
		new Values(this.oldCarriers).put(after)
			.put((this.carrierAt != null) ? this.carrierAt : "\uffff")
			.put(horizon)
			.put(horizon)
			.put(horizon);
		try (ResultSet row = this.oldCarriers.executeQuery()) {
			while (row.next()) {
				old.add(new Callsign(row.getString(1)));
			}
		}
		for (Callsign callsign : old) {
			forget(callsign, horizon, newestGatewayAt, change);
		}
		return !old.isEmpty();
	}

	private void forget(Callsign callsign, long horizon, long newestGatewayAt, long change) throws SQLException {
		Carrier held = Objects.requireNonNull(this.carriers.find(callsign));
		Carrier after = held.since(horizon);
		if (after == null) {
			new Values(this.deleteCarrier).put(callsign.value()).execute();
			this.removed.put("carrier", callsign.value(), newestGatewayAt, change);
		}
		else {
			this.carriers.put(after, change);
		}
		for (Station station : this.stations.all(callsign)) {
			Station moved = station.at((after != null) ? after : Carrier.first(callsign));
			if (!moved.equals(station)) {
				this.stations.put(moved, station, change);
			}
		}
	}

	private boolean nextStations(long newestGatewayAt, long change) throws SQLException {
		long carriersHorizon = this.retention.carriersHorizon(newestGatewayAt);
		long rescueHorizon = this.retention.rescueShipsHorizon(newestGatewayAt);
		long after = this.stationAt;
		this.stationAt = number(this.nextStation, after);
		List<MarketId> old = new ArrayList<>();
		new Values(this.oldStations).put(after)
			.put((this.stationAt != Long.MIN_VALUE) ? this.stationAt : Long.MAX_VALUE)
			.put(carriersHorizon)
			.put(RESCUE_SHIPS)
			.put(rescueHorizon);
		try (ResultSet row = this.oldStations.executeQuery()) {
			while (row.next()) {
				old.add(new MarketId(row.getLong(1)));
			}
		}
		boolean wrote = false;
		for (MarketId id : old) {
			Station held = Objects.requireNonNull(this.stations.find(id));
			wrote |= forget(held, (held.callsign() != null) ? carriersHorizon : rescueHorizon, newestGatewayAt, change);
		}
		return wrote;
	}

	private boolean forget(Station held, long horizon, long newestGatewayAt, long change) throws SQLException {
		Station after = held.since(horizon);
		if (after == null) {
			new Values(this.deleteStation).put(held.id().value()).execute();
			this.removed.put("station", held.id().value(), newestGatewayAt, change);
			return true;
		}
		if (after.equals(held)) {
			return false;
		}
		this.stations.put(after, held, change);
		return true;
	}

	private static @Nullable String text(PreparedStatement select, String after) throws SQLException {
		select.setString(1, after);
		try (ResultSet row = select.executeQuery()) {
			return row.next() ? row.getString(1) : null;
		}
	}

	private static long number(PreparedStatement select, long after) throws SQLException {
		select.setLong(1, after);
		try (ResultSet row = select.executeQuery()) {
			return row.next() ? row.getLong(1) : Long.MIN_VALUE;
		}
	}

	@Override
	public void close() throws SQLException {
		this.stations.close();
		this.carriers.close();
		for (PreparedStatement statement : List.of(this.nextStation, this.nextCarrier, this.oldStations,
				this.oldCarriers, this.deleteStation, this.deleteCarrier)) {
			statement.close();
		}
	}

}
