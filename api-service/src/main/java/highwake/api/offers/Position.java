package highwake.api.offers;

import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.http.Cursor;

/// Where an offer stands in a list: no two stand in one place, and where an offer stands does not depend on the others.
///
/// @param key by the list's [Ranking], the lowest first
/// @param rank the price, negated where a higher price is better
/// @param commodity the symbol
record Position(double key, int rank, String commodity, long marketId) implements Comparable<Position> {

	private static final Cursor CURSOR = new Cursor("offers", 6);

	@Override
	public int compareTo(Position other) {
		int byKey = Double.compare(this.key, other.key);
		int byRank = (byKey != 0) ? byKey : Integer.compare(this.rank, other.rank);
		int byCommodity = (byRank != 0) ? byRank : this.commodity.compareTo(other.commodity);
		return (byCommodity != 0) ? byCommodity : Long.compare(this.marketId, other.marketId);
	}

	/// Answers the cursor for what comes after this.
	/// @param now epoch milliseconds, from which the list counts ages: on later pages
	/// too, or
	/// offers would change places between two of them
	String cursor(Ranking ranking, long now) {
		return CURSOR.of(ranking, now, Double.doubleToLongBits(this.key), this.rank, this.commodity, this.marketId);
	}

	/// Where a list goes on.
	///
	/// @param position null at its beginning
	record Start(long now, @Nullable Position position) {

		/// Reads a cursor; throws [highwake.api.http.BadParameter] where it is none of a
		/// list in that order.
		/// @param now epoch milliseconds; a cursor has its own
		static Start of(@Nullable String cursor, Ranking ranking, long now) {
			List<String> words = CURSOR.words(cursor);
			if (cursor == null || words.isEmpty()) {
				return new Start(now, null);
			}
			if (!words.get(0).equals(ranking.name())) {
				throw Cursor.bad(cursor);
			}
			long then = Cursor.number(cursor, words.get(1));
			double key = Double.longBitsToDouble(Cursor.number(cursor, words.get(2)));
			long rank = Cursor.number(cursor, words.get(3));
			long marketId = Cursor.number(cursor, words.get(5));
			if (then < 0 || then > now + 60_000 || rank != (int) rank) {
				throw Cursor.bad(cursor);
			}
			return new Start(then, new Position(key, (int) rank, words.get(4), marketId));
		}

		/// Tells whether a place is on this page or a later one.
		boolean isBefore(Position other) {
			return this.position == null || this.position.compareTo(other) < 0;
		}

	}

}
