package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import highwake.collector.facts.Politics;
import highwake.collector.facts.Politics.Conflict;
import highwake.collector.facts.Politics.Side;
import highwake.collector.facts.Politics.ThargoidWar;
import highwake.collector.facts.Politics.Trend;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// The politics of systems in `galaxy.db`: factions, conflicts, the war. They are one group of facts, whose time stands
/// with the system; its rows are written together, and only when they differ.
final class Factions implements AutoCloseable {

	private final PreparedStatement selectFactions;

	private final PreparedStatement selectConflicts;

	private final PreparedStatement selectWar;

	private final PreparedStatement putFaction;

	private final PreparedStatement insertConflict;

	private final PreparedStatement insertWar;

	private final PreparedStatement deleteFaction;

	private final PreparedStatement deleteConflicts;

	private final PreparedStatement deleteWar;

	Factions(Connection connection) throws SQLException {
		this.selectFactions = connection.prepareStatement("""
				select name, government, allegiance, influence, happiness, state, active_states, pending_states,
					recovering_states
				from faction where system_address = ? order by name collate binary""");
		this.selectConflicts = connection.prepareStatement("""
				select type, status, faction, stake, won_days, opponent, opponent_stake, opponent_won_days
				from conflict where system_address = ? order by faction, opponent""");
		this.selectWar = connection.prepareStatement("""
				select state, next_state_success, next_state_failure, is_success_reached, progress, remaining_ports,
					remaining_days
				from thargoid_war where system_address = ?""");
		this.putFaction = connection.prepareStatement("""
				insert or replace into faction (system_address, name, government, allegiance, influence, happiness,
					state, active_states, pending_states, recovering_states)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
		this.insertConflict = connection.prepareStatement("""
				insert into conflict (system_address, type, status, faction, stake, won_days, opponent, opponent_stake,
					opponent_won_days)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
		this.insertWar = connection.prepareStatement("""
				insert into thargoid_war (system_address, state, next_state_success, next_state_failure,
					is_success_reached, progress, remaining_ports, remaining_days)
				values (?, ?, ?, ?, ?, ?, ?, ?)""");
		this.deleteFaction = connection.prepareStatement("delete from faction where system_address = ? and name = ?");
		this.deleteConflicts = connection.prepareStatement("delete from conflict where system_address = ?");
		this.deleteWar = connection.prepareStatement("delete from thargoid_war where system_address = ?");
	}

	Politics of(SystemAddress system) throws SQLException {
		return new Politics(factions(system), conflicts(system), war(system));
	}

	void replace(SystemAddress system, Politics held, Politics politics) throws SQLException {
		long address = system.value();
		if (!politics.factions().equals(held.factions())) {
			putFactions(address, held.factions(), politics.factions());
		}
		if (!politics.conflicts().equals(held.conflicts())) {
			new Values(this.deleteConflicts).put(address).execute();
			for (Conflict conflict : politics.conflicts()) {
				insert(address, conflict);
			}
		}
		ThargoidWar war = politics.war();
		if (held.war() != null && !held.war().equals(war)) {
			new Values(this.deleteWar).put(address).execute();
		}
		if (war != null && !war.equals(held.war())) {
			insert(address, war);
		}
	}

	/// Most of a system's factions are as they were, or differ in their influence.
	private void putFactions(long address, List<Politics.Faction> held, List<Politics.Faction> factions)
			throws SQLException {
		Map<String, Politics.Faction> left = new HashMap<>();
		held.forEach((faction) -> left.put(faction.name().toLowerCase(Locale.ROOT), faction));
		List<Politics.Faction> different = new ArrayList<>();
		for (Politics.Faction faction : factions) {
			if (!faction.equals(left.remove(faction.name().toLowerCase(Locale.ROOT)))) {
				different.add(faction);
			}
		}
		for (Politics.Faction gone : left.values()) {
			new Values(this.deleteFaction).put(address).put(gone.name()).execute();
		}
		for (Politics.Faction faction : different) {
			put(address, faction);
		}
	}

	private void put(long address, Politics.Faction faction) throws SQLException {
		new Values(this.putFaction).put(address)
			.put(faction.name())
			.put(faction.government())
			.put(faction.allegiance())
			.put(faction.influence())
			.put(faction.happiness())
			.put(faction.state())
			.put(written(faction.active()))
			.put(written(faction.pending()))
			.put(written(faction.recovering()))
			.execute();
	}

	private void insert(long address, Conflict conflict) throws SQLException {
		new Values(this.insertConflict).put(address)
			.put(conflict.type())
			.put(conflict.status())
			.put(conflict.one().faction())
			.put(conflict.one().stake())
			.put(conflict.one().wonDays())
			.put(conflict.other().faction())
			.put(conflict.other().stake())
			.put(conflict.other().wonDays())
			.execute();
	}

	private void insert(long address, ThargoidWar war) throws SQLException {
		new Values(this.insertWar).put(address)
			.put(war.state())
			.put(war.nextStateSuccess())
			.put(war.nextStateFailure())
			.put(war.isSuccessReached())
			.put(war.progress())
			.put(war.remainingPorts())
			.put((war.remainingDays() != null) ? Long.valueOf(war.remainingDays()) : null)
			.execute();
	}

	private List<Politics.Faction> factions(SystemAddress system) throws SQLException {
		List<Politics.Faction> factions = new ArrayList<>();
		this.selectFactions.setLong(1, system.value());
		try (ResultSet row = this.selectFactions.executeQuery()) {
			while (row.next()) {
				Columns columns = new Columns(row);
				factions.add(new Politics.Faction(columns.takeText(), columns.findText(), columns.findText(),
						columns.takeDouble(), columns.findText(), columns.findText(), trends(columns.takeText()),
						trends(columns.takeText()), trends(columns.takeText())));
			}
		}
		return factions;
	}

	private List<Conflict> conflicts(SystemAddress system) throws SQLException {
		List<Conflict> conflicts = new ArrayList<>();
		this.selectConflicts.setLong(1, system.value());
		try (ResultSet row = this.selectConflicts.executeQuery()) {
			while (row.next()) {
				Columns columns = new Columns(row);
				conflicts.add(new Conflict(columns.takeText(), columns.findText(),
						new Side(columns.takeText(), columns.findText(), columns.takeInt()),
						new Side(columns.takeText(), columns.findText(), columns.takeInt())));
			}
		}
		return conflicts;
	}

	private @Nullable ThargoidWar war(SystemAddress system) throws SQLException {
		this.selectWar.setLong(1, system.value());
		try (ResultSet row = this.selectWar.executeQuery()) {
			if (!row.next()) {
				return null;
			}
			Columns columns = new Columns(row);
			return new ThargoidWar(columns.findText(), columns.findText(), columns.findText(), columns.takeInt() != 0,
					columns.takeDouble(), columns.takeInt(), columns.findInt());
		}
	}

	/// Writes states as `name:trend`, one blank between two. A name has no blank: it is a
	/// word of the game's.
	private static String written(List<Trend> trends) {
		return trends.isEmpty() ? ""
				: trends.stream().map((trend) -> trend.state() + ":" + trend.trend()).collect(Collectors.joining(" "));
	}

	private static List<Trend> trends(String written) {
		return written.isEmpty() ? List.of() : Arrays.stream(written.split(" ", -1)).map((one) -> {
			int colon = one.lastIndexOf(':');
			return new Trend(one.substring(0, colon), Integer.parseInt(one.substring(colon + 1)));
		}).toList();
	}

	@Override
	public void close() throws SQLException {
		for (PreparedStatement statement : List.of(this.selectFactions, this.selectConflicts, this.selectWar,
				this.putFaction, this.insertConflict, this.insertWar, this.deleteFaction, this.deleteConflicts,
				this.deleteWar)) {
			statement.close();
		}
	}

}
