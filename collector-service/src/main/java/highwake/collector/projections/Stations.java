package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import highwake.collector.facts.StationSeen;
import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// The stations and fleet carriers in `galaxy.db`.
final class Stations implements AutoCloseable {

	private static final String COLUMNS = """
			name, system_address, system_name, placed_trust, placed_at, placed_gateway_at, type, typed_at,
			typed_gateway_at, arrival_ls, arrival_at, arrival_gateway_at, small_pads, medium_pads, large_pads, pads_at,
			pads_gateway_at, services, services_at, services_gateway_at, economies, economies_at, economies_gateway_at,
			allegiance, government, faction, faction_state, controlled_at, controlled_gateway_at, docking_access,
			access_at, access_gateway_at, site_system_address, body_id, body_name, latitude, longitude, site_at,
			site_gateway_at""";

	private final PreparedStatement select;

	private final PreparedStatement replace;

	Stations(Connection connection) throws SQLException {
		this.select = connection.prepareStatement("select " + COLUMNS + " from station where market_id = ?");
		this.replace = connection.prepareStatement("insert or replace into station (" + COLUMNS
				+ ", updated_at, change, market_id) values (" + "?, ".repeat(COLUMNS.split(",", -1).length + 2) + "?)");
	}

	@Nullable Station find(MarketId id) throws SQLException {
		this.select.setLong(1, id.value());
		try (ResultSet row = this.select.executeQuery()) {
			return row.next() ? read(id, new Columns(row)) : null;
		}
	}

	void put(Station station, long change) throws SQLException {
		StationSeen.Place place = station.place().facts();
		Values values = new Values(this.replace).put(place.name())
			.put((place.system() != null) ? Long.valueOf(place.system().value()) : null)
			.put(place.systemName())
			.put(station.place().trust())
			.put(station.place());
		values.put(facts(station.type())).put(station.type());
		values.put(facts(station.arrivalLs())).put(station.arrivalLs());
		StationSeen.Pads pads = facts(station.pads());
		values.put((pads != null) ? Long.valueOf(pads.small()) : null)
			.put((pads != null) ? Long.valueOf(pads.medium()) : null)
			.put((pads != null) ? Long.valueOf(pads.large()) : null)
			.put(station.pads());
		List<String> services = facts(station.services());
		values.put((services != null) ? String.join(" ", services) : null).put(station.services());
		values.put(written(facts(station.economies()))).put(station.economies());
		put(values, facts(station.control())).put(station.control());
		values.put(facts(station.dockingAccess())).put(station.dockingAccess());
		put(values, facts(station.site())).put(station.site());
		values.put(station.updatedAt()).put(change).put(station.id().value()).execute();
	}

	@Override
	public void close() throws SQLException {
		this.select.close();
		this.replace.close();
	}

	private static Values put(Values values, StationSeen.@Nullable Control control) throws SQLException {
		return values.put((control != null) ? control.allegiance() : null)
			.put((control != null) ? control.government() : null)
			.put((control != null) ? control.faction() : null)
			.put((control != null) ? control.factionState() : null);
	}

	private static Values put(Values values, StationSeen.@Nullable Site site) throws SQLException {
		return values.put((site != null) ? Long.valueOf(site.system().value()) : null)
			.put((site != null) ? Long.valueOf(site.bodyId()) : null)
			.put((site != null) ? site.bodyName() : null)
			.put((site != null) ? site.latitude() : null)
			.put((site != null) ? site.longitude() : null);
	}

	private static Station read(MarketId id, Columns columns) throws SQLException {
		String name = columns.takeText();
		Long system = columns.findLong();
		StationSeen.Place place = new StationSeen.Place(name, (system != null) ? new SystemAddress(system) : null,
				columns.takeText());
		Known<StationSeen.Place> placed = new Known<>(place, columns.takeInt(), columns.takeLong(), columns.takeLong());
		return new Station(id, placed, columns.known(columns.findText()), columns.known(columns.findDouble()),
				columns.known(new StationSeen.Pads(columns.takeInt(), columns.takeInt(), columns.takeInt())),
				columns.known(services(columns.findText())), columns.known(economies(columns.findText())),
				columns.known(new StationSeen.Control(columns.findText(), columns.findText(), columns.findText(),
						columns.findText())),
				columns.known(columns.findText()), columns.known(site(columns)));
	}

	private static StationSeen.@Nullable Site site(Columns columns) throws SQLException {
		Long system = columns.findLong();
		int bodyId = columns.takeInt();
		String body = columns.findText();
		Double latitude = columns.findDouble();
		Double longitude = columns.findDouble();
		return (system != null) ? new StationSeen.Site(new SystemAddress(system), bodyId, body, latitude, longitude)
				: null;
	}

	private static @Nullable List<String> services(@Nullable String written) {
		if (written == null) {
			return null;
		}
		return written.isEmpty() ? List.of() : Arrays.asList(written.split(" ", -1));
	}

	private static @Nullable String written(@Nullable List<StationSeen.Economy> economies) {
		return (economies != null) ? economies.stream()
			.map((economy) -> economy.name() + ":" + economy.proportion())
			.collect(Collectors.joining(" ")) : null;
	}

	private static @Nullable List<StationSeen.Economy> economies(@Nullable String written) {
		return (written != null) ? Arrays.stream(written.split(" ", -1)).map((economy) -> {
			int colon = economy.lastIndexOf(':');
			return new StationSeen.Economy(economy.substring(0, colon),
					Double.parseDouble(economy.substring(colon + 1)));
		}).toList() : null;
	}

	private static <T> @Nullable T facts(@Nullable Known<T> known) {
		return (known != null) ? known.facts() : null;
	}

}
