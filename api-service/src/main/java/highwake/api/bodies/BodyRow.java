package highwake.api.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import highwake.galaxy.BodyKey;
import org.jspecify.annotations.Nullable;

/// How a body is read from `galaxy.db`: its row holds lists in texts (`docs/reference/files.md`).
final class BodyRow {

	private final ResultSet row;

	private BodyRow(ResultSet row) {
		this.row = row;
	}

	/// @param systemName what names that begin with a blank go on from
	static Body read(ResultSet row, String systemName) throws SQLException {
		return new BodyRow(row).body(systemName);
	}

	private Body body(String systemName) throws SQLException {
		String name = text("name");
		String whole = (name != null) ? after(systemName, name) : null;
		Body.Kind kind = kind();
		return new Body(new BodyKey(this.row.getLong("id")), whole, detail(),
				Instant.ofEpochMilli(this.row.getLong("scanned_at")), kind, text("type"), real("arrival_ls"),
				list("parents", (parent, id) -> new Body.Parent(parent, Integer.parseInt(id))), orbit(), spin(),
				real("radius"), real("temperature"), text("reserve_level"), rings((whole != null) ? whole : systemName),
				(kind == Body.Kind.STAR) ? star() : null, (kind == Body.Kind.PLANET) ? planet() : null,
				new Body.Visits(flag("was_discovered"), flag("was_mapped"), flag("was_footfalled")));
	}

	private Body.Detail detail() throws SQLException {
		return switch (this.row.getInt("detail")) {
			case 0 -> Body.Detail.NAMED;
			case 1 -> Body.Detail.GLANCED;
			case 2 -> Body.Detail.SCANNED;
			default -> Body.Detail.WHOLE;
		};
	}

	private Body.@Nullable Kind kind() throws SQLException {
		int number = this.row.getInt("kind");
		return this.row.wasNull() ? null : switch (number) {
			case 0 -> Body.Kind.STAR;
			case 1 -> Body.Kind.PLANET;
			case 2 -> Body.Kind.CLUSTER;
			case 3 -> Body.Kind.RING;
			case 4 -> Body.Kind.BARYCENTRE;
			default -> null;
		};
	}

	private Body.Orbit orbit() throws SQLException {
		return new Body.Orbit(real("semi_major_axis"), real("eccentricity"), real("inclination"), real("periapsis"),
				real("ascending_node"), real("mean_anomaly"), real("orbital_period"));
	}

	private Body.Spin spin() throws SQLException {
		return new Body.Spin(real("rotation_period"), real("axial_tilt"), flag("is_tidally_locked"));
	}

	private Body.Star star() throws SQLException {
		Long subclass = whole("subclass");
		return new Body.Star((subclass != null) ? Integer.valueOf(subclass.intValue()) : null, real("stellar_mass"),
				text("luminosity"), real("absolute_magnitude"), whole("age"));
	}

	private Body.Planet planet() throws SQLException {
		return new Body.Planet(real("earth_mass"), real("gravity"), real("pressure"), flag("is_landable"),
				text("terraform_state"), text("atmosphere"), text("atmosphere_type"), text("volcanism"),
				shares("composition"), shares("atmosphere_composition"), shares("materials"));
	}

	private List<Body.Ring> rings(String bodyName) throws SQLException {
		String lines = text("rings");
		return (lines == null) ? List.of() : lines.lines().map((line) -> ring(line, bodyName)).toList();
	}

	private static Body.Ring ring(String line, String bodyName) {
		String[] cells = line.split("\t", -1);
		return new Body.Ring(after(bodyName, cells[0]), cells[1], Double.parseDouble(cells[2]),
				Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
	}

	private List<Body.Share> shares(String column) throws SQLException {
		return list(column, (name, amount) -> new Body.Share(name, Double.parseDouble(amount)));
	}

	private <T> List<T> list(String column, BiFunction<String, String, T> element) throws SQLException {
		String text = text(column);
		List<T> elements = new ArrayList<>();
		if (text != null && !text.isEmpty()) {
			for (String part : text.split(" ", -1)) {
				int colon = part.lastIndexOf(':');
				elements.add(element.apply(part.substring(0, colon), part.substring(colon + 1)));
			}
		}
		return elements;
	}

	private static String after(String owner, String name) {
		return (name.isEmpty() || name.charAt(0) == ' ') ? owner + name : name;
	}

	private @Nullable String text(String column) throws SQLException {
		return this.row.getString(column);
	}

	private @Nullable Double real(String column) throws SQLException {
		return real(this.row, column);
	}

	static @Nullable Double real(ResultSet row, String column) throws SQLException {
		double value = row.getDouble(column);
		return row.wasNull() ? null : value;
	}

	private @Nullable Long whole(String column) throws SQLException {
		long value = this.row.getLong(column);
		return this.row.wasNull() ? null : value;
	}

	private @Nullable Boolean flag(String column) throws SQLException {
		boolean value = this.row.getBoolean(column);
		return this.row.wasNull() ? null : value;
	}

}
