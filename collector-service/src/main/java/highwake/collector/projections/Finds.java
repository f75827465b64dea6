package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;

import highwake.collector.facts.BodySignals;
import highwake.collector.facts.CodexEntrySeen;
import highwake.collector.facts.OrganismSeen;

/// What is found on bodies, in `galaxy.db`: signals, life, entries of the codex. Each row is one group of facts, so the
/// rule of which finding wins fits in the statement.
final class Finds implements AutoCloseable {

	private static final int NO_BODY = -1;

	private final PreparedStatement putSignals;

	private final PreparedStatement putOrganism;

	private final PreparedStatement putCodexEntry;

	Finds(Connection connection) throws SQLException {
		this.putSignals = connection.prepareStatement("""
				insert into body_signals (id, detail, is_ring, signals, genuses, told_at, told_gateway_at)
				values (?, ?, ?, ?, ?, ?, ?)
				on conflict do update set detail = excluded.detail, is_ring = excluded.is_ring,
					signals = excluded.signals, genuses = excluded.genuses, told_at = excluded.told_at,
					told_gateway_at = excluded.told_gateway_at
				where (excluded.detail, excluded.told_at, excluded.told_gateway_at, excluded.is_ring,
						excluded.signals, coalesce(excluded.genuses, ''))
					> (body_signals.detail, body_signals.told_at, body_signals.told_gateway_at, body_signals.is_ring,
						body_signals.signals, coalesce(body_signals.genuses, ''))""");
		this.putOrganism = connection.prepareStatement("""
				insert into organism (body_id, species, variant, genus, latitude, longitude, seen_at, seen_gateway_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict do update set genus = excluded.genus, latitude = excluded.latitude,
					longitude = excluded.longitude, seen_at = excluded.seen_at,
					seen_gateway_at = excluded.seen_gateway_at
				where (excluded.seen_at, excluded.seen_gateway_at, excluded.genus, coalesce(excluded.latitude, 999),
						coalesce(excluded.longitude, 999))
					> (organism.seen_at, organism.seen_gateway_at, organism.genus, coalesce(organism.latitude, 999),
						coalesce(organism.longitude, 999))""");
		this.putCodexEntry = connection.prepareStatement("""
				insert into codex_entry (system_address, entry_id, body_id, name, category, sub_category, region,
					nearest_destination, latitude, longitude, seen_at, seen_gateway_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict do update set name = excluded.name, category = excluded.category,
					sub_category = excluded.sub_category, region = excluded.region,
					nearest_destination = excluded.nearest_destination, latitude = excluded.latitude,
					longitude = excluded.longitude, seen_at = excluded.seen_at,
					seen_gateway_at = excluded.seen_gateway_at
				where (excluded.seen_at, excluded.seen_gateway_at, coalesce(excluded.name, ''),
						coalesce(excluded.category, ''), coalesce(excluded.sub_category, ''),
						coalesce(excluded.region, 0), coalesce(excluded.nearest_destination, ''),
						coalesce(excluded.latitude, 999), coalesce(excluded.longitude, 999))
					> (codex_entry.seen_at, codex_entry.seen_gateway_at, coalesce(codex_entry.name, ''),
						coalesce(codex_entry.category, ''), coalesce(codex_entry.sub_category, ''),
						coalesce(codex_entry.region, 0), coalesce(codex_entry.nearest_destination, ''),
						coalesce(codex_entry.latitude, 999), coalesce(codex_entry.longitude, 999))""");
	}

	void put(BodySignals told) throws SQLException {
		new Values(this.putSignals).put(told.body().value())
			.put(detail(told))
			.put(told.isRing())
			.put(told.signals().stream().map((one) -> one.type() + ":" + one.count()).collect(Collectors.joining(" ")))
			.put((told.genuses() != null) ? String.join(" ", told.genuses()) : null)
			.put(told.stamp())
			.execute();
	}

	/// Probes tell more than the scanner from afar, and most where they tell of life.
	private static long detail(BodySignals told) {
		return told.isMapped() ? ((told.genuses() != null) ? 2 : 1) : 0;
	}

	void put(OrganismSeen seen) throws SQLException {
		new Values(this.putOrganism).put(seen.body().value())
			.put(seen.species())
			.putOrEmpty(seen.variant())
			.put(seen.genus())
			.put(seen.latitude())
			.put(seen.longitude())
			.put(seen.stamp())
			.execute();
	}

	void put(CodexEntrySeen seen) throws SQLException {
		new Values(this.putCodexEntry).put(seen.system().value())
			.put(seen.entryId())
			.put((seen.bodyId() != null) ? seen.bodyId() : NO_BODY)
			.put(seen.name())
			.put(seen.category())
			.put(seen.subCategory())
			.put((seen.region() != null) ? Long.valueOf(seen.region()) : null)
			.put(seen.nearestDestination())
			.put(seen.latitude())
			.put(seen.longitude())
			.put(seen.stamp())
			.execute();
	}

	@Override
	public void close() throws SQLException {
		this.putSignals.close();
		this.putOrganism.close();
		this.putCodexEntry.close();
	}

}
