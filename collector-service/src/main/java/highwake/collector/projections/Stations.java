package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import highwake.collector.facts.StationSeen;
import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.galaxy.StationKind;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// The stations and fleet carriers in `galaxy.db`.
final class Stations implements AutoCloseable {

	/// What the indexes are made of; change is written every time.
	private static final String INDEXED = "name, system_address, system_name";

	private static final String OTHERS = """
			named_trust, named_at, named_gateway_at, placed_trust, placed_at, placed_gateway_at, type, typed_at,
			typed_gateway_at, arrival_ls, arrival_at, arrival_gateway_at, small_pads, medium_pads, large_pads, pads_at,
			pads_gateway_at, services, services_at, services_gateway_at, economies, economies_at, economies_gateway_at,
			allegiance, government, faction, faction_state, controlled_at, controlled_gateway_at, docking_access,
			access_at, access_gateway_at, site_system_address, body_id, body_name, site_at, site_gateway_at,
			moored_system_address, moored_body_name, moored_at, moored_gateway_at, surface_system_address, latitude,
			longitude, surfaced_at, surfaced_gateway_at, state, stated_at, stated_gateway_at, docking_pad,
			docking_denial, docking_at, docking_gateway_at, away_at""";

	private static final String COLUMNS = INDEXED + ", " + OTHERS;

	private final PreparedStatement select;

	private final PreparedStatement replace;

	private final PreparedStatement update;

	private final PreparedStatement selectCarriers;

	Stations(Connection connection) throws SQLException {
		String written = OTHERS + ", kind, updated_at, change";
		String marks = "?" + ", ?".repeat(written.split(",", -1).length - 1);
		this.select = connection.prepareStatement("select " + COLUMNS + " from station where market_id = ?");
		this.replace = connection.prepareStatement("insert or replace into station (" + INDEXED + ", " + written
				+ ", market_id) values (?, ?, ?, " + marks + ", ?)");
		this.update = connection
			.prepareStatement("update station set (" + written + ") = (" + marks + ") where market_id = ?");
		this.selectCarriers = connection.prepareStatement("select market_id, " + COLUMNS
				+ " from station where name = ? and named_trust = " + Station.BY_CALLSIGN);
	}

	@Nullable Station find(MarketId id) throws SQLException {
		this.select.setLong(1, id.value());
		try (ResultSet row = this.select.executeQuery()) {
			return row.next() ? read(id, new Columns(row)) : null;
		}
	}

	/// Answers the stations that are the carrier of a callsign: one, or none while its
	/// market id is not known; more only where a sender sent nonsense.
	List<Station> all(Callsign callsign) throws SQLException {
		List<Station> carriers = new ArrayList<>();
		this.selectCarriers.setString(1, callsign.value());
		try (ResultSet row = this.selectCarriers.executeQuery()) {
			while (row.next()) {
				Columns columns = new Columns(row);
				carriers.add(read(new MarketId(columns.takeLong()), columns));
			}
		}
		return carriers;
	}

	/// Writes a station over what was held. Most sightings change neither name nor place,
	/// and then no index but that of changes is touched.
	void put(Station station, @Nullable Station held, long change) throws SQLException {
		boolean isWhereItWas = held != null && station.name().facts().equals(held.name().facts())
				&& Objects.equals(facts(station.place()), facts(held.place()));
		Values values = new Values(isWhereItWas ? this.update : this.replace);
		if (!isWhereItWas) {
			Whereabouts there = facts(station.place());
			SystemAddress system = (there != null) ? there.system() : null;
			values.put(station.name().facts())
				.put((system != null) ? Long.valueOf(system.value()) : null)
				.put((there != null) ? there.systemName() : "");
		}
		values.put(station.name().trust()).put(station.name());
		putPlacing(values, station.place());
		values.put(facts(station.type())).put(station.type());
		values.put(facts(station.arrivalLs())).put(station.arrivalLs());
		put(values, facts(station.pads())).put(station.pads());
		values.put(Written.words(facts(station.services()))).put(station.services());
		values.put(Written.economies(facts(station.economies()))).put(station.economies());
		put(values, facts(station.control())).put(station.control());
		values.put(facts(station.dockingAccess())).put(station.dockingAccess());
		putSites(values, station);
		StationSeen.Condition condition = facts(station.condition());
		values.put((condition != null) ? condition.state() : null).put(station.condition());
		StationSeen.Docking docking = facts(station.docking());
		values.put((docking != null) ? docking.pad() : null)
			.put((docking != null) ? docking.denial() : null)
			.put(station.docking());
		StationKind kind = station.kind();
		values.put(station.awayAt())
			.put((kind != null) ? kind.name() : null)
			.put(station.updatedAt())
			.put(change)
			.put(station.id().value())
			.execute();
	}

	@Override
	public void close() throws SQLException {
		this.select.close();
		this.replace.close();
		this.update.close();
		this.selectCarriers.close();
	}

	/// Zero times and a blank system stand for a place that nobody has told: the columns
	/// were made when there was none such.
	private static void putPlacing(Values values, @Nullable Known<Whereabouts> place) throws SQLException {
		if (place == null) {
			values.put(0).put(0).put(0);
		}
		else {
			values.put(place.trust()).put(place);
		}
	}

	private static void putSites(Values values, Station station) throws SQLException {
		StationSeen.Site site = facts(station.site());
		values.put((site != null) ? Long.valueOf(site.system().value()) : null)
			.put((site != null) ? site.bodyId() : null)
			.put((site != null) ? site.bodyName() : null)
			.put(station.site());
		StationSeen.Site mooring = facts(station.mooring());
		values.put((mooring != null) ? Long.valueOf(mooring.system().value()) : null)
			.put((mooring != null) ? mooring.bodyName() : null)
			.put(station.mooring());
		StationSeen.Surface surface = facts(station.surface());
		values.put((surface != null) ? Long.valueOf(surface.system().value()) : null)
			.put((surface != null) ? Double.valueOf(surface.latitude()) : null)
			.put((surface != null) ? Double.valueOf(surface.longitude()) : null)
			.put(station.surface());
	}

	private static Values put(Values values, StationSeen.@Nullable Pads pads) throws SQLException {
		return values.put((pads != null) ? Integer.valueOf(pads.small()) : null)
			.put((pads != null) ? Integer.valueOf(pads.medium()) : null)
			.put((pads != null) ? Integer.valueOf(pads.large()) : null);
	}

	private static Values put(Values values, StationSeen.@Nullable Control control) throws SQLException {
		return values.put((control != null) ? control.allegiance() : null)
			.put((control != null) ? control.government() : null)
			.put((control != null) ? control.faction() : null)
			.put((control != null) ? control.factionState() : null);
	}

	private static Station read(MarketId id, Columns columns) throws SQLException {
		String name = columns.takeText();
		Long system = columns.findLong();
		Whereabouts there = new Whereabouts((system != null) ? new SystemAddress(system) : null, columns.takeText());
		Known<String> named = new Known<>(name, columns.takeInt(), columns.takeLong(), columns.takeLong());
		Known<Whereabouts> placed = new Known<>(there, columns.takeInt(), columns.takeLong(), columns.takeLong());
		return new Station(id, named, there.systemName().isEmpty() ? null : placed, columns.known(columns.findText()),
				columns.known(columns.findDouble()),
				columns.known(new StationSeen.Pads(columns.takeInt(), columns.takeInt(), columns.takeInt())),
				columns.known(Written.words(columns.findText())), columns.known(Written.economies(columns.findText())),
				columns.known(new StationSeen.Control(columns.findText(), columns.findText(), columns.findText(),
						columns.findText())),
				columns.known(columns.findText()), columns.known(site(columns)), columns.known(mooring(columns)),
				columns.known(surface(columns)), columns.known(new StationSeen.Condition(columns.findText())),
				columns.known(new StationSeen.Docking(columns.findInt(), columns.findText())), columns.findLong());
	}

	private static StationSeen.@Nullable Site site(Columns columns) throws SQLException {
		Long system = columns.findLong();
		Integer bodyId = columns.findInt();
		String body = columns.findText();
		return (system != null) ? new StationSeen.Site(new SystemAddress(system), bodyId, body) : null;
	}

	private static StationSeen.@Nullable Site mooring(Columns columns) throws SQLException {
		Long system = columns.findLong();
		String body = columns.findText();
		return (system != null) ? new StationSeen.Site(new SystemAddress(system), null, body) : null;
	}

	private static StationSeen.@Nullable Surface surface(Columns columns) throws SQLException {
		Long system = columns.findLong();
		double latitude = columns.takeDouble();
		double longitude = columns.takeDouble();
		return (system != null) ? new StationSeen.Surface(new SystemAddress(system), latitude, longitude) : null;
	}

	private static <T> @Nullable T facts(@Nullable Known<T> known) {
		return (known != null) ? known.facts() : null;
	}

}
