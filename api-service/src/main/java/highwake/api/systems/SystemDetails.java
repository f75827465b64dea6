package highwake.api.systems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;
import highwake.galaxy.BodyKey;
import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;

/// What `galaxy.db` knows of one system.
@Component
class SystemDetails {

	static final String BY_ADDRESS = """
			select star_class, needs_permit, population, allegiance, government, primary_economy, secondary_economy,
				security, faction, faction_state, described_at, body_count, non_body_count, surveyed_bodies,
				(select count(*) from body where id between :first and :last and kind in (0, 1)) as scanned_bodies,
				(select count(*) from station where system_address = :address) as stations,
				(select count(*) from faction where system_address = :address) as factions
			from system where address = :address""";

	private final DataFiles files;

	SystemDetails(DataFiles files) {
		this.files = files;
	}

	/// Answers all that is told of a system; throws [highwake.api.http.NotFound] where it
	/// has gone meanwhile.
	SystemDetail of(Systems.Found found) {
		SystemAddress address = found.system().address();
		boolean canHaveBodies = BodyKey.isPossible(address);
		return this.files.galaxy()
			.sql(BY_ADDRESS)
			.param("address", address.value())
			.param("first", canHaveBodies ? BodyKey.of(address, 0).value() : 1)
			.param("last", canHaveBodies ? BodyKey.of(address, BodyKey.MOST_BODIES - 1).value() : 0)
			.query((row, _) -> detail(found, row))
			.optional()
			.orElseThrow(Systems::notFound);
	}

	private static SystemDetail detail(Systems.Found found, ResultSet row) throws SQLException {
		StarSystem system = found.system();
		Coordinates place = system.place();
		Integer permit = count(row, "needs_permit");
		return new SystemDetail(Long.toString(system.address().value()), system.name(), place.x(), place.y(), place.z(),
				text(row, "star_class"), (permit != null) ? permit == 1 : null, people(row), counts(row),
				found.namesakes().stream().map(SystemDetail.Namesake::of).toList(), system.updatedAt());
	}

	private static SystemDetail.@Nullable People people(ResultSet row) throws SQLException {
		long toldAt = row.getLong("described_at");
		if (row.wasNull()) {
			return null;
		}
		long population = row.getLong("population");
		boolean isCounted = !row.wasNull();
		return new SystemDetail.People(isCounted ? population : null, text(row, "allegiance"), text(row, "government"),
				text(row, "primary_economy"), text(row, "secondary_economy"), text(row, "security"),
				text(row, "faction"), text(row, "faction_state"), Instant.ofEpochMilli(toldAt));
	}

	private static SystemDetail.Counts counts(ResultSet row) throws SQLException {
		return new SystemDetail.Counts(count(row, "body_count"), count(row, "non_body_count"),
				count(row, "surveyed_bodies"), row.getInt("scanned_bodies"), row.getInt("stations"),
				row.getInt("factions"));
	}

	private static @Nullable Integer count(ResultSet row, String column) throws SQLException {
		int count = row.getInt(column);
		return row.wasNull() ? null : count;
	}

	private static @Nullable String text(ResultSet row, String column) throws SQLException {
		return row.getString(column);
	}

}
