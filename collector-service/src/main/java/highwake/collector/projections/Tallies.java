package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table of frames by name: how many, and when the newest came. Counted in memory, written at the end of a transaction.
final class Tallies implements AutoCloseable {

	/// What frames count under whose own name has no place any more.
	static final String OTHERS = "(others)";

	private final Map<List<String>, Tally> byName = new HashMap<>();

	private final Set<Tally> changed = new LinkedHashSet<>();

	private final int most;

	private final int columns;

	private final PreparedStatement insert;

	private final PreparedStatement update;

	/// @param names the columns that make the name, of this class's user and nobody
	/// else's
	/// word
	/// @param most how many names are kept, one for all others apart
	Tallies(Connection connection, String table, String names, int most) throws SQLException {
		this.most = most;
		this.columns = names.split(",", -1).length;
		this.insert = connection.prepareStatement("insert into " + table + " (id, frames, newest_gateway_at, " + names
				+ ") values (?, ?, ?" + ", ?".repeat(this.columns) + ")");
		this.update = connection
			.prepareStatement("update " + table + " set frames = ?, newest_gateway_at = ? where id = ?");
		try (PreparedStatement select = connection
			.prepareStatement("select id, frames, newest_gateway_at, " + names + " from " + table);
				ResultSet row = select.executeQuery()) {
			while (row.next()) {
				String[] name = new String[this.columns];
				for (int column = 0; column < this.columns; column++) {
					name[column] = row.getString(4 + column);
				}
				this.byName.put(List.of(name), new Tally(row.getLong(1), row.getLong(2), row.getLong(3)));
			}
		}
	}

	/// Counts a frame; answers the number of its name.
	/// @param gatewayAt epoch milliseconds
	long count(long gatewayAt, String... name) throws SQLException {
		Tally tally = this.byName.get(Arrays.asList(name));
		if (tally == null) {
			tally = (this.byName.size() < this.most) ? add(List.of(name)) : this.byName.get(others());
			tally = (tally != null) ? tally : add(others());
		}
		tally.frames++;
		tally.newestAt = Math.max(tally.newestAt, gatewayAt);
		this.changed.add(tally);
		return tally.id;
	}

	/// Answers when the newest frame of any name came, epoch milliseconds; 0 for none.
	long newestAt() {
		return this.byName.values().stream().mapToLong((tally) -> tally.newestAt).max().orElse(0);
	}

	/// Writes what was counted.
	void finish() throws SQLException {
		for (Tally tally : this.changed) {
			new Values(this.update).put(tally.frames).put(tally.newestAt).put(tally.id).execute();
		}
		this.changed.clear();
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
		this.update.close();
	}

	private List<String> others() {
		return Collections.nCopies(this.columns, OTHERS);
	}

	private Tally add(List<String> name) throws SQLException {
		Tally tally = new Tally(this.byName.size() + 1, 0, 0);
		Values values = new Values(this.insert).put(tally.id).put(tally.frames).put(tally.newestAt);
		for (String column : name) {
			values.put(column);
		}
		values.execute();
		this.byName.put(name, tally);
		return tally;
	}

	private static final class Tally {

		private final long id;

		private long frames;

		private long newestAt;

		Tally(long id, long frames, long newestAt) {
			this.id = id;
			this.frames = frames;
			this.newestAt = newestAt;
		}

	}

}
