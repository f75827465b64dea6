package highwake.api.stats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;
import highwake.api.http.Cursor;
import highwake.api.http.NewestDays;

/// What `history.db` has counted: each question reads some rows by their key.
@Component
class HistoryStats {

	static final String NEWEST_MINUTE = "select coalesce(max(minute), 0) from activity";

	/// One row is a schema with its minutes, each as its number, a colon and its frames.
	static final String ACTIVITY = """
			select name, schema.frames, newest_gateway_at, minutes
			from schema left join (
				select schema as id, group_concat(minute || ':' || frames) as minutes from activity
				where minute between :first and :last group by schema) as recent on recent.id = schema.id
			order by name""";

	static final String SOFTWARE = """
			select name, version, frames, newest_gateway_at from software
			order by frames desc, name, version limit 2000""";

	static final String DAYS = """
			select day, reports, markets, carriers from day where day < :before order by day desc limit :most""";

	private final DataFiles files;

	HistoryStats(DataFiles files) {
		this.files = files;
	}

	/// Answers the newest minute in which anything came, since 1970; 0 while nothing has.
	long newestMinute() {
		return this.files.history().sql(NEWEST_MINUTE).query(Long.class).single();
	}

	/// Lists what came of each schema.
	/// @param first the first of the minutes
	List<FeedActivity.Schema> activity(long first, int minutes) {
		return this.files.history()
			.sql(ACTIVITY)
			.param("first", first)
			.param("last", first + minutes - 1)
			.query((row, _) -> new FeedActivity.Schema(row.getString(1), row.getLong(2),
					Instant.ofEpochMilli(row.getLong(3)), perMinute(row.getString(4), first, minutes)))
			.list();
	}

	/// Lists the programs that have sent something, those that sent most first. The
	/// collector counts 2,000 at most.
	List<Software> software() {
		return this.files.history()
			.sql(SOFTWARE)
			.query((row, _) -> new Software(row.getString(1), row.getString(2), row.getLong(3),
					Instant.ofEpochMilli(row.getLong(4))))
			.list();
	}

	/// Lists some of the newest days, the newest first.
	List<Day> days(NewestDays newest) {
		return this.files.history()
			.sql(DAYS)
			.param("before", newest.before())
			.param("most", newest.count())
			.query((row, _) -> new Day(LocalDate.ofEpochDay(row.getLong(1)), row.getLong(2), whole(row, 3),
					whole(row, 4)))
			.list();
	}

	/// A program in one version: the components are the JSON.
	///
	/// @param software as it calls itself, blank where it does not say
	/// @param frames how many it has sent
	/// @param newest when EDDN's gateway heard it last
	record Software(String software, String version, long frames, Instant newest) implements Comparable<Software> {

		private static final Cursor CURSOR = new Cursor("software", 3);

		private static final Comparator<Software> ORDER = Comparator.comparingLong(Software::frames)
			.reversed()
			.thenComparing(Software::software)
			.thenComparing(Software::version);

		/// Answers the cursor of what follows.
		String cursor() {
			return CURSOR.of(this.frames, this.software, this.version);
		}

		/// Reads a cursor, null where there is none; throws
		/// [highwake.api.http.BadParameter] for one that is not of this list.
		static @Nullable Software last(@Nullable String cursor) {
			List<String> words = CURSOR.words(cursor);
			return (cursor == null || words.isEmpty()) ? null
					: new Software(words.get(1), words.get(2), Cursor.number(cursor, words.getFirst()), Instant.EPOCH);
		}

		@Override
		public int compareTo(Software other) {
			return ORDER.compare(this, other);
		}

	}

	/// A day by EDDN's gateway, UTC: the components are the JSON.
	///
	/// @param reports market reports that were new when they came
	/// @param markets known at the day's end, carriers among them; null while it is not
	/// over
	/// @param fleetCarriers of these markets; null while it is not over
	record Day(LocalDate day, long reports, @Nullable Long markets, @Nullable Long fleetCarriers) {
	}

	private static List<Integer> perMinute(@Nullable String minutes, long first, int count) {
		List<Integer> frames = new ArrayList<>(Collections.nCopies(count, 0));
		if (minutes != null) {
			for (String minute : minutes.split(",", -1)) {
				int colon = minute.indexOf(':');
				frames.set((int) (Long.parseLong(minute.substring(0, colon)) - first),
						Integer.valueOf(minute.substring(colon + 1)));
			}
		}
		return frames;
	}

	private static @Nullable Long whole(ResultSet row, int column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

}
