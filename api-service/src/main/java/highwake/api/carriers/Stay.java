package highwake.api.carriers;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.http.Cursor;

/// A carrier's stay in a system, between two jumps: the components are the JSON.
///
/// @param systemAddress as text
/// @param systemName null where the system is not known, as are the three that follow
/// @param x light-years, Sol at the origin, as are the two that follow
/// @param firstSeenAt on the first day that it was seen there
/// @param lastSeenAt on the last day that it was seen there, the first time of that day
record Stay(String systemAddress, @Nullable String systemName, @Nullable Double x, @Nullable Double y,
		@Nullable Double z, Instant firstSeenAt, Instant lastSeenAt) implements Comparable<Stay> {

	private static final Cursor CURSOR = new Cursor("jumps", 2);

	/// Reads a cursor, null where there is none; throws [highwake.api.http.BadParameter]
	/// for one that is not of stays.
	static @Nullable Stay last(@Nullable String cursor) {
		List<String> words = CURSOR.words(cursor);
		if (cursor == null || words.isEmpty()) {
			return null;
		}
		Instant from = Instant.ofEpochMilli(Cursor.number(cursor, words.getFirst()));
		return new Stay(words.getLast(), null, null, null, null, from, from);
	}

	/// Answers the cursor of what follows. A stay keeps its begin while it lasts; the
	/// oldest may lose it, and then is still older than the others.
	String cursor() {
		return CURSOR.of(this.firstSeenAt.toEpochMilli(), this.systemAddress);
	}

	/// The one that began last comes first.
	@Override
	public int compareTo(Stay other) {
		int byTime = other.firstSeenAt.compareTo(this.firstSeenAt);
		return (byTime != 0) ? byTime : this.systemAddress.compareTo(other.systemAddress);
	}

}
