package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;

/// The names of stations in `galaxy.db`, with the market id as soon as somebody tells it.
///
/// The system map names stations without their ids; a visitor tells both. Each side has its own rule: of several ids of
/// one name the one told on the newest day wins, then the greater. So neither needs to come first, and a name that is told
/// again on the same day costs no write.
final class StationNames implements AutoCloseable {

	private final PreparedStatement know;

	private final PreparedStatement see;

	StationNames(Connection connection) throws SQLException {
		this.know = connection.prepareStatement("""
				insert into station_name (system_address, name, market_id, known_day) values (?, ?, ?, ?)
				on conflict do update set market_id = excluded.market_id, known_day = excluded.known_day
				where station_name.market_id is null
					or (excluded.known_day, excluded.market_id) > (station_name.known_day, station_name.market_id)""");
		this.see = connection.prepareStatement(
				"""
						insert into station_name (system_address, name, signal_type, seen_day) values (?, ?, ?, ?)
						on conflict do update set signal_type = excluded.signal_type, seen_day = excluded.seen_day
						where station_name.seen_day is null
							or (excluded.seen_day, excluded.signal_type) > (station_name.seen_day, station_name.signal_type)""");
	}

	/// A visitor tells the id of the station of that name.
	void know(SystemAddress system, String name, MarketId id, Instant at) throws SQLException {
		new Values(this.know).put(system.value()).put(name).put(id.value()).put(day(at)).execute();
	}

	/// The system map shows a station of that name.
	/// @param type as the map's signal says, blank where it does not
	void see(SystemAddress system, String name, String type, Instant at) throws SQLException {
		new Values(this.see).put(system.value()).put(name).put(type).put(day(at)).execute();
	}

	@Override
	public void close() throws SQLException {
		this.know.close();
		this.see.close();
	}

	private static long day(Instant at) {
		return at.toEpochMilli() / ChronoUnit.DAYS.getDuration().toMillis();
	}

}
