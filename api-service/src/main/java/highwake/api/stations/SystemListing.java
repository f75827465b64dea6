package highwake.api.stations;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.board.Station;
import highwake.api.http.Cursor;

/// Where a station stands in the list of its system: by name and market id, and fleet carriers after all others.
record SystemListing(boolean isFleetCarrier, String name, long marketId) implements Comparable<SystemListing> {

	private static final Cursor CURSOR = new Cursor("stations of a system", 3);

	private static final Comparator<SystemListing> ORDER = Comparator.comparing(SystemListing::isFleetCarrier)
		.thenComparing(SystemListing::name)
		.thenComparingLong(SystemListing::marketId);

	static SystemListing of(Station station) {
		return new SystemListing(station.isFleetCarrier(), station.stationName(), station.marketId());
	}

	/// Reads a cursor, null where there is none; throws [highwake.api.http.BadParameter]
	/// for one that is not of this list.
	static @Nullable SystemListing after(@Nullable String cursor) {
		List<String> words = CURSOR.words(cursor);
		return (cursor == null || words.isEmpty()) ? null : new SystemListing(Boolean.parseBoolean(words.get(0)),
				words.get(1), Cursor.number(cursor, words.get(2)));
	}

	/// Answers the cursor of what follows.
	String cursor() {
		return CURSOR.of(this.isFleetCarrier, this.name, this.marketId);
	}

	@Override
	public int compareTo(SystemListing other) {
		return ORDER.compare(this, other);
	}

}
