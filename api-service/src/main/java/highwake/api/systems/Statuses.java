package highwake.api.systems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;

/// What `galaxy.db` knows of systems' people.
@Component
class Statuses {

	static final String BY_ADDRESS = """
			select name, allegiance, government, security, faction_state, primary_economy, secondary_economy, population,
				faction
			from system where address = :address and described_at is not null""";

	private final DataFiles files;

	Statuses(DataFiles files) {
		this.files = files;
	}

	/// Answers the status of a system, empty while nobody has told.
	Optional<SystemStatus> find(StarSystem system) {
		return this.files.galaxy()
			.sql(BY_ADDRESS)
			.param("address", system.address().value())
			.query((row, _) -> read(system, row))
			.optional();
	}

	private static SystemStatus read(StarSystem system, ResultSet row) throws SQLException {
		long population = row.getLong("population");
		boolean isCounted = !row.wasNull();
		return new SystemStatus(system.address().value(), row.getString("name"), text(row, "allegiance"),
				text(row, "government"), text(row, "security"), text(row, "faction_state"), economy(row),
				isCounted ? population : null, text(row, "faction"));
	}

	private static SystemStatus.@Nullable Economy economy(ResultSet row) throws SQLException {
		String primary = text(row, "primary_economy");
		String secondary = text(row, "secondary_economy");
		return (primary == null && secondary == null) ? null : new SystemStatus.Economy(primary, secondary);
	}

	private static @Nullable String text(ResultSet row, String column) throws SQLException {
		return row.getString(column);
	}

}
