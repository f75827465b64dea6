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

	private final Surveys surveys;

	private final PreparedStatement place;

	private final PreparedStatement select;

	private final PreparedStatement insert;

	private final PreparedStatement update;

	private final PreparedStatement updateInPlace;

	StarSystems(Connection connection) throws SQLException {
		this.factions = new Factions(connection);
		this.powers = new Powers(connection);
		this.surveys = new Surveys(connection);
		this.place = connection.prepareStatement("""
				insert into system (address, name, x, y, z, is_off_boxel, placed_trust, placed_at, placed_gateway_at,
					updated_at, change)
				values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?8, ?10)
				on conflict do update set name = excluded.name, x = excluded.x, y = excluded.y, z = excluded.z,
					is_off_boxel = excluded.is_off_boxel, placed_trust = excluded.placed_trust,
					placed_at = excluded.placed_at, placed_gateway_at = excluded.placed_gateway_at,
					updated_at = max(excluded.placed_at, coalesce(described_at, 0), coalesce(factions_at, 0),
						coalesce(powers_at, 0), coalesce(counted_at, 0)),
					change = excluded.change
				where (excluded.placed_trust, excluded.placed_at, excluded.placed_gateway_at,
						excluded.name collate binary, excluded.x, excluded.y, excluded.z, excluded.is_off_boxel)
					> (system.placed_trust, system.placed_at, system.placed_gateway_at,
						system.name collate binary, system.x, system.y, system.z, system.is_off_boxel)""");
		this.select = connection.prepareStatement("""
				select name, x, y, z, is_off_boxel, placed_trust, placed_at, placed_gateway_at,
					population, allegiance, government, primary_economy, secondary_economy, security, faction,
					faction_state, described_at, described_gateway_at,
					factions_at, factions_gateway_at, powers_at, powers_gateway_at
				from system where address = ?""");
		this.insert = connection.prepareStatement("""
				insert into system (name, x, y, z, is_off_boxel, placed_trust, placed_at, placed_gateway_at,
					population, allegiance, government, primary_economy, secondary_economy, security, faction,
					faction_state, described_at, described_gateway_at, factions_at, factions_gateway_at, powers_at,
					powers_gateway_at, updated_at, change, address)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
		String visited = """
				placed_trust = ?, placed_at = ?, placed_gateway_at = ?, population = ?, allegiance = ?,
					government = ?, primary_economy = ?, secondary_economy = ?, security = ?, faction = ?,
					faction_state = ?, described_at = ?, described_gateway_at = ?, factions_at = ?,
					factions_gateway_at = ?, powers_at = ?, powers_gateway_at = ?,
					updated_at = max(?, coalesce(counted_at, 0)), change = ?
				where address = ?""";
		this.update = connection
			.prepareStatement("update system set name = ?, x = ?, y = ?, z = ?, is_off_boxel = ?, " + visited);
		// leaves the name's index alone
		this.updateInPlace = connection.prepareStatement("update system set " + visited);
	}

	/// Applies a sighting; answers whether the system changed for those who follow
	/// systems.
	boolean apply(SystemSeen seen, long change) throws SQLException {
		boolean isVisit = seen.state() != null || seen.politics() != null || seen.powerplay() != null;
		boolean wrote = isVisit ? visit(seen, change) : place(seen, change);
		wrote |= this.surveys.count(seen, change);
		this.surveys.put(seen);
		return wrote;
	}

	/// A name and a place alone: the rule of which sighting wins fits in the statement,
	/// and most change nothing.
	private boolean place(SystemSeen seen, long change) throws SQLException {
		Coordinates at = seen.place().coordinates();
		return new Values(this.place).put(seen.system().value())
			.put(seen.place().name())
			.put(at.x())
			.put(at.y())
			.put(at.z())
			.put(seen.place().isOffBoxel())
			.put(seen.trust().code())
			.put(seen.stamp())
			.put(change)
			.execute() > 0;
	}

	private boolean visit(SystemSeen seen, long change) throws SQLException {
		StarSystem held = find(seen.system(), seen.politics() != null || seen.powerplay() != null);
		StarSystem after = (held != null) ? held.after(seen) : StarSystem.first(seen);
		if (after.equals(held)) {
			return false;
		}
		put(held, after, change);
		return true;
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

	/// Writes a system over what is held of it.
	void put(@Nullable StarSystem held, StarSystem system, long change) throws SQLException {
		putPolitics(held, system);
		Known<SystemSeen.Place> place = system.place();
		boolean isPlaceHeld = held != null && held.place().facts().equals(place.facts());
		Values values = new Values(isPlaceHeld ? this.updateInPlace : (held != null) ? this.update : this.insert);
		if (!isPlaceHeld) {
			Coordinates at = place.facts().coordinates();
			values.put(place.facts().name()).put(at.x()).put(at.y()).put(at.z()).put(place.facts().isOffBoxel());
		}
		values.put(place.trust()).put(place);
		put(values, facts(system.state())).put(system.state());
		put(values, system.state(), system.politics());
		put(values, system.state(), system.powerplay());
		values.put(system.updatedAt()).put(change).put(system.address().value()).execute();
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

	@Override
	public void close() throws SQLException {
		this.factions.close();
		this.powers.close();
		this.surveys.close();
		this.place.close();
		this.select.close();
		this.insert.close();
		this.update.close();
		this.updateInPlace.close();
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
		if (isWhole && politics != null) {
			politics = new Known<>(this.factions.of(address), politics.trust(), politics.at(), politics.gatewayAt());
		}
		if (isWhole && powerplay != null) {
			powerplay = new Known<>(this.powers.of(address), powerplay.trust(), powerplay.at(), powerplay.gatewayAt());
		}
		return new StarSystem(address, placed, described, politics, powerplay);
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

	private static <T> @Nullable T facts(@Nullable Known<T> known) {
		return (known != null) ? known.facts() : null;
	}

}
