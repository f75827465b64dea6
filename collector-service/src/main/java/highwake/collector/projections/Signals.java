package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import highwake.collector.facts.SignalsSeen;
import highwake.collector.facts.SignalsSeen.Signal;
import highwake.collector.facts.SignalsSeen.Source;

/// The signals in `galaxy.db`. Each row is one group of facts, so the rule of which sighting wins fits in the statement.
///
/// A system keeps so many that only nonsense is lost, and no source that must be gone. Both rules look at newest times
/// alone, which only grow: whatever was removed would be removed again, so any order ends in the same rows.
final class Signals implements AutoCloseable {

	/// Towns have some twenty signals; a beacon's name differs by the language of the
	/// game.
	static final int MOST_LASTING = 64;

	static final int MOST_TRANSIENT = 16;

	/// The longest that an unidentified source stays in the game's sky.
	static final long TRANSIENT_MILLIS = 3_600_000;

	private final PreparedStatement upsert;

	private final PreparedStatement count;

	private final PreparedStatement removeGone;

	private final PreparedStatement removeOldest;

	Signals(Connection connection) throws SQLException {
		this.upsert = connection.prepareStatement("""
				insert into signal (system_address, is_transient, name, state, faction, type, source_type, power,
					opposing_power, threat, count, seen_at, seen_gateway_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict do update set type = excluded.type, source_type = excluded.source_type,
					power = excluded.power, opposing_power = excluded.opposing_power, threat = excluded.threat,
					count = excluded.count, seen_at = excluded.seen_at, seen_gateway_at = excluded.seen_gateway_at
				where (excluded.seen_at, excluded.seen_gateway_at, excluded.count, coalesce(excluded.type, ''),
						coalesce(excluded.source_type, ''), coalesce(excluded.power, ''),
						coalesce(excluded.opposing_power, ''), coalesce(excluded.threat, -1))
					> (signal.seen_at, signal.seen_gateway_at, signal.count, coalesce(signal.type, ''),
						coalesce(signal.source_type, ''), coalesce(signal.power, ''),
						coalesce(signal.opposing_power, ''), coalesce(signal.threat, -1))""");
		this.count = connection.prepareStatement("""
				select count(*) - total(is_transient), total(is_transient), max(seen_at)
				from signal where system_address = ?""");
		this.removeGone = connection.prepareStatement("""
				delete from signal where system_address = ? and is_transient = 1 and seen_at < ?""");
		this.removeOldest = connection.prepareStatement("""
				delete from signal where system_address = ?1 and is_transient = ?2 and (name, state, faction) in (
					select name, state, faction from signal where system_address = ?1 and is_transient = ?2
					order by seen_at desc, name, state, faction limit -1 offset ?3)""");
	}

	void put(SignalsSeen seen) throws SQLException {
		for (Signal signal : seen.signals()) {
			put(seen, signal);
		}
		this.count.setLong(1, seen.system().value());
		int lasting;
		int passing;
		long newestAt;
		try (ResultSet row = this.count.executeQuery()) {
			Columns columns = new Columns(row);
			lasting = columns.takeInt();
			passing = columns.takeInt();
			newestAt = columns.takeLong();
		}
		long system = seen.system().value();
		if (passing > 0) {
			new Values(this.removeGone).put(system).put(newestAt - TRANSIENT_MILLIS).execute();
		}
		if (passing > MOST_TRANSIENT) {
			new Values(this.removeOldest).put(system).put(1).put(MOST_TRANSIENT).execute();
		}
		if (lasting > MOST_LASTING) {
			new Values(this.removeOldest).put(system).put(0).put(MOST_LASTING).execute();
		}
	}

	private void put(SignalsSeen seen, Signal signal) throws SQLException {
		Source source = signal.source();
		new Values(this.upsert).put(seen.system().value())
			.put(source != null)
			.put(signal.name())
			.putOrEmpty((source != null) ? source.state() : null)
			.putOrEmpty((source != null) ? source.faction() : null)
			.put(signal.type())
			.put((source != null) ? source.type() : null)
			.put((source != null) ? source.power() : null)
			.put((source != null) ? source.opposingPower() : null)
			.put((source != null && source.threat() != null) ? Long.valueOf(source.threat()) : null)
			.put(signal.count())
			.put(seen.stamp())
			.execute();
	}

	@Override
	public void close() throws SQLException {
		this.upsert.close();
		this.count.close();
		this.removeGone.close();
		this.removeOldest.close();
	}

}
