package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import highwake.galaxy.Callsign;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// The fleet carriers in `galaxy.db`, by callsign.
final class Carriers implements AutoCloseable {

	private final PreparedStatement select;

	private final PreparedStatement replace;

	Carriers(Connection connection) throws SQLException {
		this.select = connection.prepareStatement("""
				select name, named_at, named_gateway_at, system_address, system_name, placed_at, placed_gateway_at,
					told_system_name, told_at, told_gateway_at, visits
				from carrier where callsign = ?""");
		this.replace = connection.prepareStatement(
				"""
						insert or replace into carrier (callsign, name, named_at, named_gateway_at, system_address, system_name,
							placed_at, placed_gateway_at, told_system_name, told_at, told_gateway_at, visits, updated_at, change)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
	}

	@Nullable Carrier find(Callsign callsign) throws SQLException {
		this.select.setString(1, callsign.value());
		try (ResultSet row = this.select.executeQuery()) {
			return row.next() ? read(callsign, new Columns(row)) : null;
		}
	}

	void put(Carrier carrier, long change) throws SQLException {
		Known<String> name = carrier.name();
		Known<Whereabouts> placed = carrier.placed();
		SystemAddress system = (placed != null) ? placed.facts().system() : null;
		Known<String> told = carrier.told();
		new Values(this.replace).put(carrier.callsign().value())
			.put((name != null) ? name.facts() : null)
			.put(name)
			.put((system != null) ? Long.valueOf(system.value()) : null)
			.put((placed != null) ? placed.facts().systemName() : null)
			.put(placed)
			.put((told != null) ? told.facts() : null)
			.put(told)
			.put(carrier.visits().packed())
			.put(carrier.updatedAt())
			.put(change)
			.execute();
	}

	@Override
	public void close() throws SQLException {
		this.select.close();
		this.replace.close();
	}

	private static Carrier read(Callsign callsign, Columns columns) throws SQLException {
		return new Carrier(callsign, columns.known(columns.findText()), columns.known(whereabouts(columns)),
				columns.known(columns.findText()), Visits.unpack(columns.takeBytes()));
	}

	private static @Nullable Whereabouts whereabouts(Columns columns) throws SQLException {
		Long system = columns.findLong();
		String systemName = columns.findText();
		return (system != null && systemName != null) ? new Whereabouts(new SystemAddress(system), systemName) : null;
	}

}
