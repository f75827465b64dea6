package highwake.api.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// How a station is read from `galaxy.db`.
///
/// A station whose system is known by name only belongs to the one system of that name; while there is none, or more than
/// one, it has no address. A station of which nobody has told where it is, is none yet.
///
/// Its body is the newest that was told in this system, since the carrier came; a source that gives only the body's name
/// leaves the number that another gave to that name.
final class StationRow {

	private static final String COLUMNS = """
			select s.market_id, s.name, s.arrival_ls, s.type, s.allegiance, s.government, s.faction, s.economies,
				s.services, coalesce(s.system_address, y.address) as system_address,
				coalesce(y.name, s.system_name) as system_name, y.x, y.y, y.z, s.small_pads, s.medium_pads, s.large_pads,
				case when s.site_system_address = y.address and s.site_at > coalesce(s.away_at, 0)
					and (s.moored_body_name = s.body_name or s.moored_system_address is not y.address
						or s.moored_at <= s.site_at) then s.body_id end as body_id,
				case when s.moored_system_address = y.address and s.moored_at > coalesce(s.away_at, 0)
					and (s.site_system_address is not y.address or s.moored_at > s.site_at) then s.moored_body_name
					when s.site_system_address = y.address and s.site_at > coalesce(s.away_at, 0)
					then s.body_name end as body_name,
				case when s.surface_system_address = y.address then s.latitude end as latitude,
				case when s.surface_system_address = y.address then s.longitude end as longitude, s.updated_at,
				s.docking_access
			from station s
			left join system y on y.address = coalesce(s.system_address,
				(select min(n.address) from system n where n.name = s.system_name having count(*) = 1))
			where s.system_name <> ''
			""";

	/// Every station.
	static final String ALL = COLUMNS;

	/// What has changed since.
	static final String CHANGED = COLUMNS + "and s.change > ?";

	/// What was removed since, and has not come back.
	static final String REMOVED = "select r.id from removed r where r.change > ? and r.kind = 'station' "
			+ "and not exists (select 1 from station s where s.market_id = r.id)";

	/// Those that have changed since, and of which nobody tells any more where they are.
	static final String UNPLACED = "select s.market_id from station s where s.change > ? and s.system_name = ''";

	private static final String STRONGHOLD_NAME = "Stronghold Carrier";

	// Columns are asked for by number: the driver looks a name up anew for each row.

	private static final int MARKET_ID = 1;

	private static final int NAME = 2;

	private static final int ARRIVAL_LS = 3;

	private static final int TYPE = 4;

	private static final int ALLEGIANCE = 5;

	private static final int GOVERNMENT = 6;

	private static final int FACTION = 7;

	private static final int ECONOMIES = 8;

	private static final int SERVICES = 9;

	private static final int SYSTEM_ADDRESS = 10;

	private static final int SYSTEM_NAME = 11;

	private static final int X = 12;

	private static final int Y = 13;

	private static final int Z = 14;

	private static final int SMALL_PADS = 15;

	private static final int MEDIUM_PADS = 16;

	private static final int LARGE_PADS = 17;

	private static final int BODY_ID = 18;

	private static final int BODY_NAME = 19;

	private static final int LATITUDE = 20;

	private static final int LONGITUDE = 21;

	private static final int UPDATED_AT = 22;

	private static final int DOCKING_ACCESS = 23;

	private StationRow() {
	}

	static Station read(ResultSet row) throws SQLException {
		String type = StationTypes.of(row.getString(TYPE), row.getString(NAME));
		Economies economies = StationTypes.FLEET_CARRIER.equals(type) ? new Economies(null, null)
				: Economies.parse(row.getString(ECONOMIES));
		Services services = Services.parse(row.getString(SERVICES));
		boolean isCarrier = StationTypes.FLEET_CARRIER.equals(type);
		return new Station(row.getLong(MARKET_ID), name(row, type), real(row, ARRIVAL_LS), type,
				isCarrier ? null : text(row, ALLEGIANCE), isCarrier ? null : text(row, GOVERNMENT),
				isCarrier ? null : text(row, FACTION), economies.primary(), economies.secondary(),
				services.flag("shipyard"), services.flag("outfitting"), services.flag("blackmarket"),
				services.flag("contacts"), services.flag("crewlounge"), services.flag("facilitator"),
				services.flag("materialtrader"), services.flag("missions"), services.flag("refuel"),
				services.flag("repair"), services.flag("rearm"), services.flag("searchrescue"),
				services.flag("techbroker"), services.flag("tuning"), services.flag("exploration"),
				whole(row, SYSTEM_ADDRESS), row.getString(SYSTEM_NAME), real(row, X), real(row, Y), real(row, Z),
				integer(row, BODY_ID), text(row, BODY_NAME), real(row, LATITUDE), real(row, LONGITUDE),
				StationTypes.largestPad(type, integer(row, SMALL_PADS), integer(row, MEDIUM_PADS),
						integer(row, LARGE_PADS)),
				Instant.ofEpochMilli(row.getLong(UPDATED_AT)),
				isCarrier ? DockingAccess.of(row.getString(DOCKING_ACCESS)) : null);
	}

	private static String name(ResultSet row, @Nullable String type) throws SQLException {
		return StationTypes.STRONGHOLD_CARRIER.equals(type) ? STRONGHOLD_NAME : row.getString(NAME);
	}

	private static @Nullable String text(ResultSet row, int column) throws SQLException {
		return row.getString(column);
	}

	private static @Nullable Double real(ResultSet row, int column) throws SQLException {
		double value = row.getDouble(column);
		return row.wasNull() ? null : value;
	}

	private static @Nullable Long whole(ResultSet row, int column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	private static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

}
