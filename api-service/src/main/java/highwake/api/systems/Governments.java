package highwake.api.systems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;

/// The factions, conflicts, wars and powers of systems in `galaxy.db`.
@Component
class Governments {

	static final String FACTIONS = """
			select f.*, f.name = s.faction as is_controlling
			from faction f join system s on s.address = f.system_address
			where f.system_address = :address order by f.influence desc, f.name limit 100""";

	static final String CONFLICTS = """
			select * from conflict where system_address = :address order by faction, opponent limit 100""";

	static final String WAR = "select * from thargoid_war where system_address = :address";

	static final String POWERS = "select * from powerplay where system_address = :address";

	/// 0 means never; null, that it was told with the description.
	static final String TOLD = """
			select nullif(coalesce(factions_at, described_at), 0) as factions_at,
				nullif(coalesce(powers_at, described_at), 0) as powers_at
			from system where address = :address""";

	private final DataFiles files;

	Governments(DataFiles files) {
		this.files = files;
	}

	Government of(StarSystem system) {
		return new Government(asked(FACTIONS, system).query((row, _) -> faction(row)).list(), null,
				asked(CONFLICTS, system).query((row, _) -> conflict(row)).list(),
				asked(WAR, system).query((row, _) -> war(row)).optional().orElse(null), told(system, "factions_at"));
	}

	Powers powers(StarSystem system) {
		Instant toldAt = told(system, "powers_at");
		return asked(POWERS, system).query((row, _) -> powers(row, toldAt))
			.optional()
			.orElseGet(() -> Powers.none(toldAt));
	}

	private @Nullable Instant told(StarSystem system, String column) {
		return asked(TOLD, system).query((row, _) -> Optional.ofNullable(whole(row, column)))
			.optional()
			.flatMap((told) -> told)
			.map(Instant::ofEpochMilli)
			.orElse(null);
	}

	private JdbcClient.StatementSpec asked(String sql, StarSystem system) {
		return this.files.galaxy().sql(sql).param("address", system.address().value());
	}

	private static Government.Faction faction(ResultSet row) throws SQLException {
		return new Government.Faction(row.getString("name"), text(row, "government"), text(row, "allegiance"),
				row.getBoolean("is_controlling"), row.getDouble("influence"), text(row, "happiness"),
				text(row, "state"), trends(row, "active_states"), trends(row, "pending_states"),
				trends(row, "recovering_states"));
	}

	private static List<Government.Trend> trends(ResultSet row, String column) throws SQLException {
		List<Government.Trend> trends = new ArrayList<>();
		for (String one : parts(row, column, " ")) {
			int colon = one.lastIndexOf(':');
			trends.add(new Government.Trend(one.substring(0, colon), Integer.parseInt(one.substring(colon + 1))));
		}
		return trends;
	}

	private static Government.Conflict conflict(ResultSet row) throws SQLException {
		return new Government.Conflict(row.getString("type"), text(row, "status"),
				List.of(new Government.Side(row.getString("faction"), text(row, "stake"), row.getInt("won_days")),
						new Government.Side(row.getString("opponent"), text(row, "opponent_stake"),
								row.getInt("opponent_won_days"))));
	}

	private static Government.ThargoidWar war(ResultSet row) throws SQLException {
		Long days = whole(row, "remaining_days");
		return new Government.ThargoidWar(text(row, "state"), text(row, "next_state_success"),
				text(row, "next_state_failure"), row.getBoolean("is_success_reached"), row.getDouble("progress"),
				row.getInt("remaining_ports"), (days != null) ? Integer.valueOf(days.intValue()) : null);
	}

	private static Powers powers(ResultSet row, @Nullable Instant toldAt) throws SQLException {
		double progress = row.getDouble("control_progress");
		boolean isProgressTold = !row.wasNull();
		List<Powers.Progress> conflict = new ArrayList<>();
		for (String one : parts(row, "conflict_progress", "\n")) {
			int colon = one.lastIndexOf(':');
			conflict.add(new Powers.Progress(one.substring(0, colon), Double.parseDouble(one.substring(colon + 1))));
		}
		return new Powers(text(row, "state"), text(row, "controlling_power"), parts(row, "powers", "\n"),
				isProgressTold ? progress : null, whole(row, "reinforcement"), whole(row, "undermining"), conflict,
				toldAt);
	}

	private static List<String> parts(ResultSet row, String column, String between) throws SQLException {
		String text = Objects.requireNonNull(row.getString(column));
		return text.isEmpty() ? List.of() : Arrays.asList(text.split(between, -1));
	}

	private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	private static @Nullable String text(ResultSet row, String column) throws SQLException {
		return row.getString(column);
	}

}
