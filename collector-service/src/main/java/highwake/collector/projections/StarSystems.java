package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import highwake.collector.facts.SystemSeen;
import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// The systems in `galaxy.db`.
final class StarSystems implements AutoCloseable {

	private final PreparedStatement select;

	private final PreparedStatement replace;

	StarSystems(Connection connection) throws SQLException {
		this.select = connection.prepareStatement("""
				select name, x, y, z, is_off_boxel, placed_trust, placed_at, placed_gateway_at,
					population, allegiance, government, primary_economy, secondary_economy, security, faction,
					faction_state, described_at, described_gateway_at,
					body_count, non_body_count, counted_at, counted_gateway_at
				from system where address = ?""");
		this.replace = connection.prepareStatement("""
				insert or replace into system (address, name, x, y, z, is_off_boxel, placed_trust, placed_at,
					placed_gateway_at, population, allegiance, government, primary_economy, secondary_economy,
					security, faction, faction_state, described_at, described_gateway_at, body_count,
					non_body_count, counted_at, counted_gateway_at, updated_at, change)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
	}

	@Nullable StarSystem find(SystemAddress address) throws SQLException {
		this.select.setLong(1, address.value());
		try (ResultSet row = this.select.executeQuery()) {
			return row.next() ? read(address, new Columns(row)) : null;
		}
	}

	void put(StarSystem system, long change) throws SQLException {
		Known<SystemSeen.Place> place = system.place();
		Coordinates at = place.facts().coordinates();
		Values values = new Values(this.replace).put(system.address().value())
			.put(place.facts().name())
			.put(at.x())
			.put(at.y())
			.put(at.z())
			.put(place.facts().isOffBoxel())
			.put(place.trust())
			.put(place);
		SystemSeen.State state = (system.state() != null) ? system.state().facts() : null;
		values.put((state != null) ? Long.valueOf(state.population()) : null)
			.put((state != null) ? state.allegiance() : null)
			.put((state != null) ? state.government() : null)
			.put((state != null) ? state.primaryEconomy() : null)
			.put((state != null) ? state.secondaryEconomy() : null)
			.put((state != null) ? state.security() : null)
			.put((state != null) ? state.faction() : null)
			.put((state != null) ? state.factionState() : null)
			.put(system.state());
		SystemSeen.BodyCount bodies = (system.bodyCount() != null) ? system.bodyCount().facts() : null;
		values.put((bodies != null) ? Long.valueOf(bodies.bodies()) : null)
			.put((bodies != null) ? Long.valueOf(bodies.nonBodies()) : null)
			.put(system.bodyCount())
			.put(system.updatedAt())
			.put(change)
			.execute();
	}

	@Override
	public void close() throws SQLException {
		this.select.close();
		this.replace.close();
	}

	private static StarSystem read(SystemAddress address, Columns columns) throws SQLException {
		SystemSeen.Place place = new SystemSeen.Place(columns.takeText(),
				new Coordinates(columns.takeDouble(), columns.takeDouble(), columns.takeDouble()),
				columns.takeInt() != 0);
		Known<SystemSeen.Place> placed = new Known<>(place, columns.takeInt(), columns.takeLong(), columns.takeLong());
		Long population = columns.findLong();
		SystemSeen.State state = new SystemSeen.State((population != null) ? population : 0, columns.findText(),
				columns.findText(), columns.findText(), columns.findText(), columns.findText(), columns.findText(),
				columns.findText());
		Known<SystemSeen.State> described = columns.known(state);
		SystemSeen.BodyCount bodies = new SystemSeen.BodyCount(columns.takeInt(), columns.takeInt());
		return new StarSystem(address, placed, described, columns.known(bodies));
	}

}
