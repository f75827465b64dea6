package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

import highwake.collector.facts.StationSeen;
import highwake.galaxy.StationKind;

/// Which markets are fleet carriers, as sightings told `history.db`: by the station's type, or by a callsign for a name.
/// What was told last counts.
final class KnownCarriers implements AutoCloseable {

	private final Set<Long> carriers = new HashSet<>();

	private final PreparedStatement insert;

	private final PreparedStatement delete;

	KnownCarriers(Connection connection) throws SQLException {
		this.insert = connection.prepareStatement("insert into carrier (market_id) values (?)");
		this.delete = connection.prepareStatement("delete from carrier where market_id = ?");
		try (PreparedStatement select = connection.prepareStatement("select market_id from carrier");
				ResultSet row = select.executeQuery()) {
			while (row.next()) {
				this.carriers.add(row.getLong(1));
			}
		}
	}

	/// Tells whether a sighting says what kind of station it is of.
	static boolean tells(StationSeen seen) {
		return seen.type() != null || isCarrier(seen);
	}

	/// Learns from a sighting that [#tells(StationSeen)]; answers whether that was new.
	boolean learn(StationSeen seen) throws SQLException {
		long market = seen.station().value();
		boolean isCarrier = isCarrier(seen);
		boolean isNew = isCarrier ? this.carriers.add(market) : this.carriers.remove(market);
		if (isNew) {
			new Values(isCarrier ? this.insert : this.delete).put(market).execute();
		}
		return isNew;
	}

	boolean contains(long market) {
		return this.carriers.contains(market);
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
		this.delete.close();
	}

	private static boolean isCarrier(StationSeen seen) {
		return StationKind.isCarrier(seen.type()) || (seen.type() == null && seen.callsign() != null);
	}

}
