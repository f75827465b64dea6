package highwake.api.changes;

import java.util.Locale;

import highwake.api.board.BoardVersion;

/// What a mirror keeps, in the order in which one answer lists them: stations come before what they trade.
enum ChangeKind {

	/// A station or fleet carrier that ships dock at.
	STATION("station", "market_id"),
	/// A fleet carrier by its callsign, with or without a market id.
	CARRIER("carrier", "callsign"),
	/// A market's newest report.
	MARKET("market", "market_id");

	private final String sql;

	ChangeKind(String table, String key) {
		// The plus sign: what was removed is to be found by its change, not all of a
		// kind.
		this.sql = """
				select p.epoch, r.change, r.id from progress p left join (
					select * from (
						select change, %2$s as id from %1$s
						where change >= :change and change <= :upTo and (change > :change or %2$s > :id)
						order by change, %2$s limit :most)
					union all
					select * from (
						select change, id from removed
						where +kind = '%1$s' and change >= :change and change <= :upTo and (change > :change or id > :id)
						order by change, id limit :most)
					order by 1, 2 limit :most) r
				order by r.change, r.id"""
			.formatted(table, key);
	}

	/// What has changed after a position or was removed, the oldest change first: the
	/// file's epoch, the change, the id. One row without an id where nothing has.
	String sql() {
		return this.sql;
	}

	/// Answers where the file of this kind stands.
	BoardVersion.Signal in(BoardVersion version) {
		return (this == MARKET) ? version.market() : version.galaxy();
	}

	/// Answers an id as the file has it.
	Object key(String id) {
		if (this == CARRIER) {
			return id;
		}
		return id.isEmpty() ? 0L : Long.valueOf(id);
	}

	/// Answers the word of one.
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/// Answers the word that asks for all.
	String words() {
		return word() + "s";
	}

}
