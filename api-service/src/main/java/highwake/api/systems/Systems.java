package highwake.api.systems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;
import highwake.api.http.NotFound;
import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;

/// The star systems in `galaxy.db`.
@Component
public class Systems {

	private static final String COLUMNS = "select s.address, s.name, s.x, s.y, s.z, s.updated_at from system s ";

	/// The one spelled as asked comes first.
	static final String BY_NAME = COLUMNS
			+ "where s.name = :name order by s.name = :name collate binary desc, s.address limit 50";

	static final String BY_ADDRESS = COLUMNS + "where s.address = :address";

	static final String NAMED_LIKE = COLUMNS
			+ "where s.name = :name and s.address <> :address order by s.address limit 50";

	/// The bounds hold every name that starts with the text, whatever its case; nothing
	/// in the text is a wildcard.
	static final String STARTING = COLUMNS
			+ "where s.name >= :text and s.name < :text || char(1114111) order by s.name, s.address limit :limit";

	private final DataFiles files;

	Systems(DataFiles files) {
		this.files = files;
	}

	/// A system, and the others of its name.
	///
	/// @param namesakes by address
	record Found(StarSystem system, List<StarSystem> namesakes) {
	}

	/// Answers the system that a path names; throws [NotFound] where there is none.
	/// @param type `name` or `address`
	public StarSystem require(String type, String value) {
		return find(SystemKey.of(type, value)).orElseThrow(Systems::notFound).system();
	}

	/// Answers the system of a name or an address; throws [NotFound] where there is none.
	/// What is all digits is an address: no system is called so.
	public StarSystem require(String nameOrAddress) {
		return requireWithNamesakes(nameOrAddress).system();
	}

	Found requireWithNamesakes(String nameOrAddress) {
		return find(nameOrAddress).orElseThrow(Systems::notFound);
	}

	/// Answers the system of a name or an address, empty where there is none.
	Optional<Found> find(String nameOrAddress) {
		boolean isAddress = !nameOrAddress.isEmpty() && nameOrAddress.chars().allMatch((c) -> c >= '0' && c <= '9');
		try {
			return find(SystemKey.of(isAddress ? "address" : "name", nameOrAddress));
		}
		catch (NotFound ex) {
			return Optional.empty();
		}
	}

	Found requireWithNamesakes(String type, String value) {
		return find(SystemKey.of(type, value)).orElseThrow(Systems::notFound);
	}

	/// Lists systems whose name starts with a text, in any case: by name, then by
	/// address.
	public List<StarSystem> starting(String text, int limit) {
		return this.files.galaxy().sql(STARTING).param("text", text).param("limit", limit).query(Systems::read).list();
	}

	private Optional<Found> find(SystemKey key) {
		return switch (key) {
			case SystemKey.ByName(String name) -> byName(name);
			case SystemKey.ByAddress(SystemAddress address) -> byAddress(address);
		};
	}

	private Optional<Found> byName(String name) {
		List<StarSystem> found = this.files.galaxy().sql(BY_NAME).param("name", name).query(Systems::read).list();
		if (found.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Found(found.getFirst(), new ArrayList<>(found.subList(1, found.size()))));
	}

	private Optional<Found> byAddress(SystemAddress address) {
		return this.files.galaxy()
			.sql(BY_ADDRESS)
			.param("address", address.value())
			.query(Systems::read)
			.optional()
			.map((system) -> new Found(system, namesakes(system)));
	}

	private List<StarSystem> namesakes(StarSystem system) {
		return this.files.galaxy()
			.sql(NAMED_LIKE)
			.param("name", system.name())
			.param("address", system.address().value())
			.query(Systems::read)
			.list();
	}

	private static StarSystem read(ResultSet row, int number) throws SQLException {
		return new StarSystem(new SystemAddress(row.getLong("address")), row.getString("name"),
				new Coordinates(row.getDouble("x"), row.getDouble("y"), row.getDouble("z")),
				Instant.ofEpochMilli(row.getLong("updated_at")));
	}

	static NotFound notFound() {
		return new NotFound("System not found");
	}

}
