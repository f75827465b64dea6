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

	/// Columns in order, asked for by number: the driver looks a name up anew for each
	/// row.
	private enum Column {

		MARKET_ID(1), NAME(2), ARRIVAL_LS(3), TYPE(4), ALLEGIANCE(5), GOVERNMENT(6), FACTION(7), ECONOMIES(8),
		SERVICES(9), SYSTEM_ADDRESS(10), SYSTEM_NAME(11), X(12), Y(13), Z(14), SMALL_PADS(15), MEDIUM_PADS(16),
		LARGE_PADS(17), BODY_ID(18), BODY_NAME(19), LATITUDE(20), LONGITUDE(21), UPDATED_AT(22), DOCKING_ACCESS(23);

		private final int number;

		Column(int number) {
			this.number = number;
		}

	}

	private StationRow() {
	}

	static Station read(ResultSet row) throws SQLException {
		String type = StationTypes.of(row.getString(Column.TYPE.number), row.getString(Column.NAME.number));
		Economies economies = StationTypes.FLEET_CARRIER.equals(type) ? new Economies(null, null)
				: Economies.parse(row.getString(Column.ECONOMIES.number));
		Services services = Services.parse(row.getString(Column.SERVICES.number));
		boolean isCarrier = StationTypes.FLEET_CARRIER.equals(type);
		return new Station(row.getLong(Column.MARKET_ID.number), name(row, type), real(row, Column.ARRIVAL_LS), type,
				isCarrier ? null : text(row, Column.ALLEGIANCE), isCarrier ? null : text(row, Column.GOVERNMENT),
				isCarrier ? null : text(row, Column.FACTION), economies.primary(), economies.secondary(),
				services.flag("shipyard"), services.flag("outfitting"), services.flag("blackmarket"),
				services.flag("contacts"), services.flag("crewlounge"), services.flag("facilitator"),
				services.flag("materialtrader"), services.flag("missions"), services.flag("refuel"),
				services.flag("repair"), services.flag("rearm"), services.flag("searchrescue"),
				services.flag("techbroker"), services.flag("tuning"), services.flag("exploration"),
				whole(row, Column.SYSTEM_ADDRESS), row.getString(Column.SYSTEM_NAME.number), real(row, Column.X),
				real(row, Column.Y), real(row, Column.Z), integer(row, Column.BODY_ID), text(row, Column.BODY_NAME),
				real(row, Column.LATITUDE), real(row, Column.LONGITUDE),
				StationTypes.largestPad(type, integer(row, Column.SMALL_PADS), integer(row, Column.MEDIUM_PADS),
						integer(row, Column.LARGE_PADS)),
				Instant.ofEpochMilli(row.getLong(Column.UPDATED_AT.number)),
				isCarrier ? DockingAccess.of(row.getString(Column.DOCKING_ACCESS.number)) : null);
	}

	private static String name(ResultSet row, @Nullable String type) throws SQLException {
		return StationTypes.STRONGHOLD_CARRIER.equals(type) ? STRONGHOLD_NAME : row.getString(Column.NAME.number);
	}

	private static @Nullable String text(ResultSet row, Column column) throws SQLException {
		return row.getString(column.number);
	}

	private static @Nullable Double real(ResultSet row, Column column) throws SQLException {
		double value = row.getDouble(column.number);
		return row.wasNull() ? null : value;
	}

	private static @Nullable Long whole(ResultSet row, Column column) throws SQLException {
		long value = row.getLong(column.number);
		return row.wasNull() ? null : value;
	}

	private static @Nullable Integer integer(ResultSet row, Column column) throws SQLException {
		int value = row.getInt(column.number);
		return row.wasNull() ? null : value;
	}

}
