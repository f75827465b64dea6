package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import highwake.collector.facts.BodySeen;
import highwake.collector.facts.BodySeen.Discovery;
import highwake.collector.facts.BodySeen.Form;
import highwake.collector.facts.BodySeen.Orbit;
import highwake.collector.facts.BodySeen.Planet;
import highwake.collector.facts.BodySeen.Ring;
import highwake.collector.facts.BodySeen.Share;
import highwake.collector.facts.BodySeen.Spin;
import highwake.collector.facts.BodySeen.Star;
import org.jspecify.annotations.Nullable;

/// The bodies in `galaxy.db`.
///
/// What a body is like is one group of facts: the richer scan wins, then the newer, the later at the gateway, the greater
/// content. So the rule fits in the statement, and no row is read to write another. Whether somebody had been there
/// before is apart: what once was true stays true, whichever scan wins.
final class Bodies implements AutoCloseable {

	private static final List<String> GROUP = columns("""
			detail, scanned_at, scanned_gateway_at, name, kind, type, arrival_ls, parents, semi_major_axis,
			eccentricity, inclination, periapsis, orbital_period, ascending_node, mean_anomaly, rotation_period,
			axial_tilt, is_tidally_locked, radius, temperature, reserve_level, rings, subclass, stellar_mass,
			luminosity, absolute_magnitude, age, earth_mass, gravity, pressure, is_landable, terraform_state,
			atmosphere, atmosphere_type, volcanism, composition, atmosphere_composition, materials""");

	private static final List<String> FLAGS = columns("was_discovered, was_mapped, was_footfalled");

	private static final String PUT = """
			insert into body (id, %s, %s) values (?%s)
			on conflict do update set %s, %s
			where (excluded.detail, excluded.scanned_at, excluded.scanned_gateway_at, %s)
				> (body.detail, body.scanned_at, body.scanned_gateway_at, %s)""".formatted(String.join(", ", GROUP),
			String.join(", ", FLAGS), ", ?".repeat(GROUP.size() + FLAGS.size()),
			each(GROUP, "%1$s = excluded.%1$s", ", "), each(FLAGS, "%1$s = " + either("body", "excluded"), ", "),
			each(GROUP, "quote(excluded.%s)", " || "), each(GROUP, "quote(body.%s)", " || "));

	private static final String PUT_NAME = """
			insert into body (id, name, detail, scanned_at, scanned_gateway_at) values (?, ?, 0, ?, ?)
			on conflict do update set name = excluded.name, scanned_at = excluded.scanned_at,
				scanned_gateway_at = excluded.scanned_gateway_at
			where body.detail = 0 and (excluded.scanned_at, excluded.scanned_gateway_at, length(excluded.name),
					excluded.name)
				> (body.scanned_at, body.scanned_gateway_at, length(body.name), body.name)""";

	private static final String PUT_FLAGS = """
			update body set was_discovered = coalesce(max(was_discovered, ?1), was_discovered, ?1),
				was_mapped = coalesce(max(was_mapped, ?2), was_mapped, ?2),
				was_footfalled = coalesce(max(was_footfalled, ?3), was_footfalled, ?3)
			where id = ?4 and (coalesce(was_discovered, -1) < coalesce(?1, -1)
				or coalesce(was_mapped, -1) < coalesce(?2, -1)
				or coalesce(was_footfalled, -1) < coalesce(?3, -1))""";

	private final PreparedStatement put;

	private final PreparedStatement putName;

	private final PreparedStatement putFlags;

	Bodies(Connection connection) throws SQLException {
		this.put = connection.prepareStatement(PUT);
		this.putName = connection.prepareStatement(PUT_NAME);
		this.putFlags = connection.prepareStatement(PUT_FLAGS);
	}

	void put(BodySeen seen) throws SQLException {
		Form form = seen.form();
		if (form == null) {
			putName(seen);
			return;
		}
		Values values = new Values(this.put).put(seen.body().value());
		put(values, seen, form);
		Discovery discovery = seen.discovery();
		int written = put(values, discovery).execute();
		if (written == 0 && discovery != null) {
			putFlags(seen, discovery);
		}
	}

	private void putName(BodySeen seen) throws SQLException {
		if (seen.name() != null) {
			new Values(this.putName).put(seen.body().value())
				.put(Names.after(seen.systemName(), seen.name()))
				.put(seen.stamp())
				.execute();
		}
	}

	private void putFlags(BodySeen seen, Discovery discovery) throws SQLException {
		put(new Values(this.putFlags), discovery).put(seen.body().value()).execute();
	}

	private static Values put(Values values, @Nullable Discovery discovery) throws SQLException {
		return values.put((discovery != null) ? flag(discovery.wasDiscovered()) : null)
			.put((discovery != null) ? flag(discovery.wasMapped()) : null)
			.put((discovery != null) ? flag(discovery.wasFootfalled()) : null);
	}

	private static void put(Values values, BodySeen seen, Form form) throws SQLException {
		Orbit orbit = form.orbit();
		Spin spin = form.spin();
		values.put((long) form.detail().code())
			.put(seen.stamp())
			.put((seen.name() != null) ? Names.after(seen.systemName(), seen.name()) : null)
			.put((form.kind() != null) ? Long.valueOf(form.kind().code()) : null)
			.put(form.type())
			.put(form.arrivalLs())
			.put(form.parents().isEmpty() ? null
					: form.parents()
						.stream()
						.map((parent) -> parent.kind() + ":" + parent.bodyId())
						.collect(Collectors.joining(" ")))
			.put((orbit != null) ? Double.valueOf(orbit.semiMajorAxisM()) : null)
			.put((orbit != null) ? orbit.eccentricity() : null)
			.put((orbit != null) ? orbit.inclination() : null)
			.put((orbit != null) ? orbit.periapsis() : null)
			.put((orbit != null) ? orbit.period() : null)
			.put((orbit != null) ? orbit.ascendingNode() : null)
			.put((orbit != null) ? orbit.meanAnomaly() : null)
			.put((spin != null) ? spin.period() : null)
			.put((spin != null) ? spin.axialTilt() : null)
			.put((spin != null) ? flag(spin.isTidallyLocked()) : null)
			.put(form.radiusM())
			.put(form.temperatureK())
			.put(form.reserveLevel())
			.put(rings(seen, form));
		put(values, form.star());
		put(values, form.planet());
	}

	private static void put(Values values, @Nullable Star star) throws SQLException {
		values.put((star != null && star.subclass() != null) ? Long.valueOf(star.subclass()) : null)
			.put((star != null) ? star.mass() : null)
			.put((star != null) ? star.luminosity() : null)
			.put((star != null) ? star.absoluteMagnitude() : null)
			.put((star != null) ? star.ageMy() : null);
	}

	private static void put(Values values, @Nullable Planet planet) throws SQLException {
		values.put((planet != null) ? planet.mass() : null)
			.put((planet != null) ? planet.gravity() : null)
			.put((planet != null) ? planet.pressure() : null)
			.put((planet != null) ? flag(planet.isLandable()) : null)
			.put((planet != null) ? planet.terraformState() : null)
			.put((planet != null) ? planet.atmosphere() : null)
			.put((planet != null) ? planet.atmosphereType() : null)
			.put((planet != null) ? planet.volcanism() : null)
			.put((planet != null) ? shares(planet.composition()) : null)
			.put((planet != null) ? shares(planet.atmosphereComposition()) : null)
			.put((planet != null) ? shares(planet.materials()) : null);
	}

	private static @Nullable String shares(List<Share> shares) {
		return shares.isEmpty() ? null
				: shares.stream()
					.map((share) -> share.name() + ":" + Numbers.text(share.amount()))
					.collect(Collectors.joining(" "));
	}

	private static @Nullable String rings(BodySeen seen, Form form) {
		String body = seen.name();
		return form.rings().isEmpty() ? null
				: form.rings().stream().map((ring) -> written(ring, body)).collect(Collectors.joining("\n"));
	}

	private static String written(Ring ring, @Nullable String body) {
		return String.join("\t", (body != null) ? Names.after(body, ring.name()) : ring.name(), ring.type(),
				Numbers.text(ring.massMt()), Numbers.text(ring.innerM()), Numbers.text(ring.outerM()));
	}

	private static @Nullable Long flag(@Nullable Boolean flag) {
		return (flag != null) ? Long.valueOf(flag ? 1 : 0) : null;
	}

	private static List<String> columns(String list) {
		return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
	}

	private static String each(List<String> columns, String form, String between) {
		return columns.stream()
			.map((column) -> String.format(Locale.ROOT, form, column))
			.collect(Collectors.joining(between));
	}

	/// The greater of two flags, either of which may be unknown.
	private static String either(String one, String other) {
		return "coalesce(max(%1$s.%%1$s, %2$s.%%1$s), %1$s.%%1$s, %2$s.%%1$s)".formatted(one, other);
	}

	@Override
	public void close() throws SQLException {
		this.put.close();
		this.putName.close();
		this.putFlags.close();
	}

}
