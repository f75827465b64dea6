package highwake.api.carriers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;

/// Where fleet carriers were seen, several at once.
@Component
public class CarrierSightings {

	/// As [Carriers#BY_CALLSIGN] without what their stations tell.
	static final String BY_CALLSIGNS = """
			select p.callsign, p.name, p.address, p.system_name, y.x, y.y, y.z, p.updated_at
			from (select callsign, name, updated_at,
					case when told_at > coalesce(placed_at, 0) and told_system_name is not system_name then null
						else system_address end as address,
					case when told_at > coalesce(placed_at, 0) then told_system_name else system_name end as system_name
				from carrier where callsign in (:callsigns) limit 100) p
			left join system y on y.address = p.address""";

	private final DataFiles files;

	CarrierSightings(DataFiles files) {
		this.files = files;
	}

	/// Answers the carriers of at most 100 callsigns, in capitals, by them; those that
	/// nobody has told of are left out.
	public Map<String, CarrierSighting> of(List<String> callsigns) {
		Map<String, CarrierSighting> sightings = new HashMap<>();
		if (!callsigns.isEmpty()) {
			this.files.galaxy().sql(BY_CALLSIGNS).param("callsigns", callsigns).query((row) -> {
				sightings.put(row.getString("callsign"), read(row));
			});
		}
		return sightings;
	}

	private static CarrierSighting read(ResultSet row) throws SQLException {
		return new CarrierSighting(row.getString("callsign"), row.getString("name"), row.getString("address"),
				row.getString("system_name"), real(row, "x"), real(row, "y"), real(row, "z"),
				Instant.ofEpochMilli(row.getLong("updated_at")));
	}

	private static @Nullable Double real(ResultSet row, String column) throws SQLException {
		double value = row.getDouble(column);
		return row.wasNull() ? null : value;
	}

}
