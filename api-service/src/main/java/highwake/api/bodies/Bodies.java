package highwake.api.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;
import highwake.api.systems.StarSystem;
import highwake.galaxy.BodyKey;

/// The bodies in `galaxy.db`. A system has 512 at most.
@Component
class Bodies {

	/// All bodies of a system that are of a kind EDSM lists: stars and planets.
	static final String WORLDS = """
			select * from body where id between :from and :to and kind in (0, 1) order by id""";

	static final String ALL = "select * from body where id between :from and :to order by id";

	static final String SIGNALS = "select * from body_signals where id between :from and :to";

	static final String ORGANISMS = """
			select * from organism where body_id between :from and :to order by body_id, species, variant limit 5000""";

	/// From this number of `detail` on probes have told of signals.
	private static final int MAPPED = 1;

	private final DataFiles files;

	Bodies(DataFiles files) {
		this.files = files;
	}

	/// A body and what is on it.
	///
	/// @param signals null where nobody has told
	record Found(Body body, BodyAnswer.@Nullable Signals signals, List<BodyAnswer.Organism> organisms) {
	}

	/// Lists the stars and planets of a system, by the game's number.
	List<Body> worlds(StarSystem system) {
		return asked(WORLDS, system).map((asked) -> asked.query((row, _) -> BodyRow.read(row, system.name())).list())
			.orElse(List.of());
	}

	/// Lists everything of a system that has a number, and what is on it, by that number:
	/// also that of which no more is known than its signals.
	List<Found> all(StarSystem system) {
		Map<Integer, Body> bodies = new TreeMap<>();
		Map<Integer, BodyAnswer.Signals> signals = new HashMap<>();
		Map<Integer, List<BodyAnswer.Organism>> organisms = new HashMap<>();
		each(ALL, system, (row) -> {
			Body body = BodyRow.read(row, system.name());
			bodies.put(body.key().bodyId(), body);
		});
		each(SIGNALS, system, (row) -> {
			BodyKey key = new BodyKey(row.getLong("id"));
			bodies.putIfAbsent(key.bodyId(), Body.unknown(key));
			signals.put(key.bodyId(), signals(row));
		});
		each(ORGANISMS, system, (row) -> {
			BodyKey key = new BodyKey(row.getLong("body_id"));
			bodies.putIfAbsent(key.bodyId(), Body.unknown(key));
			organisms.computeIfAbsent(key.bodyId(), (_) -> new ArrayList<>()).add(organism(row));
		});
		return bodies.entrySet()
			.stream()
			.map((entry) -> new Found(entry.getValue(), signals.get(entry.getKey()),
					organisms.getOrDefault(entry.getKey(), List.of())))
			.toList();
	}

	private static BodyAnswer.Signals signals(ResultSet row) throws SQLException {
		String types = row.getString("signals");
		String genuses = row.getString("genuses");
		return new BodyAnswer.Signals(row.getInt("detail") >= MAPPED, row.getBoolean("is_ring"),
				words(types).stream().map(Bodies::count).toList(), (genuses == null) ? null : words(genuses),
				Instant.ofEpochMilli(row.getLong("told_at")));
	}

	private static BodyAnswer.Count count(String counted) {
		int colon = counted.lastIndexOf(':');
		return new BodyAnswer.Count(counted.substring(0, colon), Integer.parseInt(counted.substring(colon + 1)));
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
	}

	private static BodyAnswer.Organism organism(ResultSet row) throws SQLException {
		String variant = row.getString("variant");
		return new BodyAnswer.Organism(row.getString("genus"), row.getString("species"),
				variant.isEmpty() ? null : variant, BodyRow.real(row, "latitude"), BodyRow.real(row, "longitude"),
				Instant.ofEpochMilli(row.getLong("seen_at")));
	}

	/// What is done with each row.
	@FunctionalInterface
	private interface Reading {

		void read(ResultSet row) throws SQLException;

	}

	private void each(String sql, StarSystem system, Reading reading) {
		asked(sql, system).ifPresent((asked) -> asked.query(reading::read));
	}

	/// Empty for an address that no system with bodies can have.
	private Optional<JdbcClient.StatementSpec> asked(String sql, StarSystem system) {
		if (!BodyKey.isPossible(system.address())) {
			return Optional.empty();
		}
		return Optional.of(this.files.galaxy()
			.sql(sql)
			.param("from", BodyKey.of(system.address(), 0).value())
			.param("to", BodyKey.of(system.address(), BodyKey.MOST_BODIES - 1).value()));
	}

}
