package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import highwake.collector.facts.PlaceSeen;

/// The places without a market in `galaxy.db`. A place is one group of facts, so the rule of which sighting wins fits in
/// the statement.
final class Places implements AutoCloseable {

	private final PreparedStatement upsert;

	Places(Connection connection) throws SQLException {
		this.upsert = connection.prepareStatement("""
				insert into place (system_address, body_id, name, body_name, latitude, longitude, seen_at,
					seen_gateway_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict do update set body_name = excluded.body_name, latitude = excluded.latitude,
					longitude = excluded.longitude, seen_at = excluded.seen_at,
					seen_gateway_at = excluded.seen_gateway_at
				where (excluded.seen_at, excluded.seen_gateway_at, excluded.body_name, excluded.latitude,
						excluded.longitude)
					> (place.seen_at, place.seen_gateway_at, place.body_name, place.latitude, place.longitude)""");
	}

	void put(PlaceSeen seen) throws SQLException {
		new Values(this.upsert).put(seen.system().value())
			.put(seen.bodyId())
			.put(seen.name())
			.put(seen.bodyName())
			.put(seen.latitude())
			.put(seen.longitude())
			.put(seen.stamp())
			.execute();
	}

	@Override
	public void close() throws SQLException {
		this.upsert.close();
	}

}
