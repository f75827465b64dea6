package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import highwake.collector.facts.Politics;
import highwake.collector.facts.Powerplay;
import highwake.collector.facts.SystemSeen;
import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// The systems in `galaxy.db`, with their politics and powers.
final class StarSystems implements AutoCloseable {

	private static final Politics UNREAD_POLITICS = new Politics(List.of(), List.of(), null);

	/// Stands for a group that was never told, while the description was.
	private static final long NEVER = 0;

	private final Factions factions;

	private final Powers powers;

	private final PreparedStatement select;

	private final PreparedStatement replace;

	private final PreparedStatement update;

	private final PreparedStatement updateUnseen;

	StarSystems(Connection connection) throws SQLException {
		this.factions = new Factions(connection);
		this.powers = new Powers(connection);
		this.select = connection.prepareStatement("""
				select name, x, y, z, is_off_boxel, placed_trust, placed_at, placed_gateway_at,
					population, allegiance, government, primary_economy, secondary_economy, security, faction,
					faction_state, described_at, described_gateway_at,
					factions_at, factions_gateway_at, powers_at, powers_gateway_at,
					body_count, non_body_count, counted_at, counted_gateway_at,
					surveyed_bodies, surveyed_day, star_class, star_class_day
				from system where address = ?""");
		this.replace = connection.prepareStatement("""
				insert or replace into system (name, x, y, z, is_off_boxel, placed_trust, placed_at,
					placed_gateway_at, population, allegiance, government, primary_economy, secondary_economy,
					security, faction, faction_state, described_at, described_gateway_at, factions_at,
					factions_gateway_at, powers_at, powers_gateway_at, body_count, non_body_count, counted_at,
					counted_gateway_at, surveyed_bodies, surveyed_day, star_class, star_class_day, updated_at, change,
					address)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
					?, ?)""");
		this.update = connection.prepareStatement("""
				update system set placed_trust = ?, placed_at = ?, placed_gateway_at = ?, population = ?,
					allegiance = ?, government = ?, primary_economy = ?, secondary_economy = ?, security = ?,
					faction = ?, faction_state = ?, described_at = ?, described_gateway_at = ?, factions_at = ?,
					factions_gateway_at = ?, powers_at = ?, powers_gateway_at = ?, body_count = ?, non_body_count = ?,
					counted_at = ?, counted_gateway_at = ?, surveyed_bodies = ?, surveyed_day = ?, star_class = ?,
					star_class_day = ?, updated_at = ?, change = ?
				where address = ?""");
		this.updateUnseen = connection.prepareStatement("""
				update system set surveyed_bodies = ?, surveyed_day = ?, star_class = ?, star_class_day = ?
				where address = ?""");
	}

	/// Finds a system.
	/// @param isWhole whether the politics and powers are wanted; where not, only their
	/// times are as in the file
	@Nullable StarSystem find(SystemAddress address, boolean isWhole) throws SQLException {
		this.select.setLong(1, address.value());
		try (ResultSet row = this.select.executeQuery()) {
			return row.next() ? read(address, new Columns(row), isWhole) : null;
		}
	}

	/// Writes a system over what is held of it; answers whether it changed for those who
	/// follow systems.
	boolean put(@Nullable StarSystem held, StarSystem system, long change) throws SQLException {
		if (held != null && held.looksLike(system)) {
			put(new Values(this.updateUnseen), system).put(system.address().value()).execute();
			return false;
		}
		putPolitics(held, system);
		Known<SystemSeen.Place> place = system.place();
		boolean isPlaceHeld = held != null && held.place().facts().equals(place.facts());
		Values values = new Values(isPlaceHeld ? this.update : this.replace);
		if (!isPlaceHeld) {
			Coordinates at = place.facts().coordinates();
			values.put(place.facts().name()).put(at.x()).put(at.y()).put(at.z()).put(place.facts().isOffBoxel());
		}
		values.put(place.trust()).put(place);
		put(values, facts(system.state())).put(system.state());
		put(values, system.state(), system.politics());
		put(values, system.state(), system.powerplay());
		SystemSeen.BodyCount bodies = facts(system.bodyCount());
		values.put((bodies != null) ? Long.valueOf(bodies.bodies()) : null)
			.put((bodies != null) ? Long.valueOf(bodies.nonBodies()) : null)
			.put(system.bodyCount());
		put(values, system).put(system.updatedAt()).put(change).put(system.address().value()).execute();
		return true;
	}

	private void putPolitics(@Nullable StarSystem held, StarSystem system) throws SQLException {
		Politics politics = facts(system.politics());
		Politics politicsHeld = (held != null) ? facts(held.politics()) : null;
		if (politics != null) {
			this.factions.replace(system.address(), (politicsHeld != null) ? politicsHeld : UNREAD_POLITICS, politics);
		}
		Powerplay powerplay = facts(system.powerplay());
		Powerplay powerplayHeld = (held != null) ? facts(held.powerplay()) : null;
		if (powerplay != null) {
			this.powers.replace(system.address(), (powerplayHeld != null) ? powerplayHeld : Powerplay.NONE, powerplay);
		}
	}

	private static Values put(Values values, SystemSeen.@Nullable State state) throws SQLException {
		return values.put((state != null) ? Long.valueOf(state.population()) : null)
			.put((state != null) ? state.allegiance() : null)
			.put((state != null) ? state.government() : null)
			.put((state != null) ? state.primaryEconomy() : null)
			.put((state != null) ? state.secondaryEconomy() : null)
			.put((state != null) ? state.security() : null)
			.put((state != null) ? state.faction() : null)
			.put((state != null) ? state.factionState() : null);
	}

	/// Binds the times of a group that is mostly told with the description: null for the
	/// same times.
	private static Values put(Values values, @Nullable Known<?> state, @Nullable Known<?> group) throws SQLException {
		if (state == null) {
			return values.put(group);
		}
		if (group == null) {
			return values.put(NEVER).put(NEVER);
		}
		boolean isTogether = group.at() == state.at() && group.gatewayAt() == state.gatewayAt();
		return isTogether ? values.put((Known<?>) null) : values.put(group);
	}

	private static Values put(Values values, StarSystem system) throws SQLException {
		Daily<Integer> surveyed = system.surveyedBodies();
		Daily<String> star = system.starClass();
		return values.put((surveyed != null) ? Long.valueOf(surveyed.fact()) : null)
			.put((surveyed != null) ? Long.valueOf(surveyed.day()) : null)
			.put((star != null) ? star.fact() : null)
			.put((star != null) ? Long.valueOf(star.day()) : null);
	}

	@Override
	public void close() throws SQLException {
		this.factions.close();
		this.powers.close();
		this.select.close();
		this.replace.close();
		this.update.close();
		this.updateUnseen.close();
	}

	private StarSystem read(SystemAddress address, Columns columns, boolean isWhole) throws SQLException {
		SystemSeen.Place place = new SystemSeen.Place(columns.takeText(),
				new Coordinates(columns.takeDouble(), columns.takeDouble(), columns.takeDouble()),
				columns.takeInt() != 0);
		Known<SystemSeen.Place> placed = new Known<>(place, columns.takeInt(), columns.takeLong(), columns.takeLong());
		Long population = columns.findLong();
		SystemSeen.State state = new SystemSeen.State((population != null) ? population : 0, columns.findText(),
				columns.findText(), columns.findText(), columns.findText(), columns.findText(), columns.findText(),
				columns.findText());
		Known<SystemSeen.State> described = columns.known(state);
		Known<Politics> politics = together(columns, described, UNREAD_POLITICS);
		Known<Powerplay> powerplay = together(columns, described, Powerplay.NONE);
		SystemSeen.BodyCount bodies = new SystemSeen.BodyCount(columns.takeInt(), columns.takeInt());
		Known<SystemSeen.BodyCount> counted = columns.known(bodies);
		Daily<Integer> surveyed = daily(columns.findInt(), columns.takeLong());
		Daily<String> star = daily(columns.findText(), columns.takeLong());
		if (isWhole && politics != null) {
			politics = new Known<>(this.factions.of(address), politics.trust(), politics.at(), politics.gatewayAt());
		}
		if (isWhole && powerplay != null) {
			powerplay = new Known<>(this.powers.of(address), powerplay.trust(), powerplay.at(), powerplay.gatewayAt());
		}
		return new StarSystem(address, placed, described, politics, powerplay, counted, surveyed, star);
	}

	private static <T> @Nullable Known<T> together(Columns columns, @Nullable Known<?> described, T facts)
			throws SQLException {
		Long at = columns.findLong();
		long gatewayAt = columns.takeLong();
		if (at == null) {
			return (described != null) ? new Known<>(facts, 0, described.at(), described.gatewayAt()) : null;
		}
		return (at != NEVER) ? new Known<>(facts, 0, at, gatewayAt) : null;
	}

	private static <T extends Comparable<T>> @Nullable Daily<T> daily(@Nullable T fact, long day) {
		return (fact != null) ? new Daily<>(fact, day) : null;
	}

	private static <T> @Nullable T facts(@Nullable Known<T> known) {
		return (known != null) ? known.facts() : null;
	}

}
