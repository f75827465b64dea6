package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table of frames by name: how many, and when the newest came. Counted in memory, written at the end of a transaction.
final class Tallies implements AutoCloseable {

	/// What frames count under whose own name has no place any more.
	static final String OTHERS = "(others)";

	/// What becomes of a new name when there is no place left.
	enum Full {

		/// It counts among the others.
		KEEPS_THE_FIRST,

		/// It takes the place of the name that was silent the longest, whose frames count
		/// among the others from then
		/// on. The numbers of names must mean nothing elsewhere.
		KEEPS_THE_NEWEST

	}

	private final Map<List<String>, Tally> byName = new HashMap<>();

	private final Set<Tally> changed = new LinkedHashSet<>();

	private final int most;

	private final Full full;

	private final int columns;

	private final PreparedStatement insert;

	private final PreparedStatement update;

	private final PreparedStatement rename;

	/// @param names the columns that make the name, of this class's user and nobody
	/// else's
	/// word
	/// @param most how many names are kept, one for all others apart
	/// @param full what becomes of a new name once there are so many
	Tallies(Connection connection, String table, String names, int most, Full full) throws SQLException {
		this.most = most;
		this.full = full;
		this.columns = names.split(",", -1).length;
		this.insert = connection.prepareStatement("insert into " + table + " (id, frames, newest_gateway_at, " + names
				+ ") values (?, ?, ?" + ", ?".repeat(this.columns) + ")");
		this.update = connection
			.prepareStatement("update " + table + " set frames = ?, newest_gateway_at = ? where id = ?");
		this.rename = connection
			.prepareStatement("update " + table + " set " + names.replace(",", " = ?,") + " = ? where id = ?");
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
			tally = (this.byName.size() < this.most) ? add(List.of(name)) : whereFull(List.of(name));
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
		this.rename.close();
	}

	private List<String> others() {
		return Collections.nCopies(this.columns, OTHERS);
	}

	private Tally whereFull(List<String> name) throws SQLException {
		Tally others = this.byName.get(others());
		others = (others != null) ? others : add(others());
		return (this.full == Full.KEEPS_THE_NEWEST) ? inPlaceOfTheOldest(name, others) : others;
	}

	private Tally inPlaceOfTheOldest(List<String> name, Tally others) throws SQLException {
		Map.Entry<List<String>, Tally> oldest = this.byName.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != others)
			.min(Comparator.<Map.Entry<List<String>, Tally>>comparingLong((entry) -> entry.getValue().newestAt)
				.thenComparingLong((entry) -> entry.getValue().id))
			.orElseThrow();
		Tally place = oldest.getValue();
		others.frames += place.frames;
		others.newestAt = Math.max(others.newestAt, place.newestAt);
		this.changed.add(others);
		this.byName.remove(oldest.getKey());
		this.byName.put(name, place);
		place.frames = 0;
		place.newestAt = 0;
		Values values = new Values(this.rename);
		for (String column : name) {
			values.put(column);
		}
		values.put(place.id).execute();
		return place;
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
