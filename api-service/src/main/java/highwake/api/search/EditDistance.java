package highwake.api.search;

import java.util.Arrays;

/// How many single letters must be changed, left out, added or swapped with their neighbour to make one name of another,
/// counted no further than needed (Damerau and Levenshtein's distance, no letter touched twice). Not safe for threads.
///
/// What two names begin and end with alike costs nothing, and of the table of all pairs of letters only those are looked
/// at that lie no further apart than the reach.
final class EditDistance {

	private final String wanted;

	private final int reach;

	private int[] beforeLast;

	private int[] last;

	private int[] row;

	/// @param wanted in lower case
	/// @param reach distances beyond it are answered as reach + 1
	EditDistance(String wanted, int reach) {
		this.wanted = wanted;
		this.reach = reach;
		this.beforeLast = new int[wanted.length() + 2];
		this.last = new int[wanted.length() + 2];
		this.row = new int[wanted.length() + 2];
	}

	int reach() {
		return this.reach;
	}

	/// Answers the distance to a name, reach + 1 where it is further.
	/// @param name in lower case
	int to(String name) {
		int ours = this.wanted.length();
		int theirs = name.length();
		if (Math.abs(theirs - ours) > this.reach) {
			return this.reach + 1;
		}
		while (ours > 0 && theirs > 0 && this.wanted.charAt(ours - 1) == name.charAt(theirs - 1)) {
			ours--;
			theirs--;
		}
		int begin = 0;
		while (begin < ours && begin < theirs && this.wanted.charAt(begin) == name.charAt(begin)) {
			begin++;
		}
		return between(this.wanted.substring(begin, ours), name.substring(begin, theirs));
	}

	private int between(String one, String other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one.length() + other.length(); // their lengths differ by no more than
													// the reach
		}
		for (int column = 0; column <= one.length(); column++) {
			this.last[column] = column;
		}
		Arrays.fill(this.beforeLast, 0, one.length() + 1, this.reach + 1);
		for (int at = 1; at <= other.length(); at++) {
			if (fill(one, other, at) > this.reach) {
				return this.reach + 1;
			}
			int[] free = this.beforeLast;
			this.beforeLast = this.last;
			this.last = this.row;
			this.row = free;
		}
		return Math.min(this.last[one.length()], this.reach + 1);
	}

	/// Fills the row of a letter and answers the least in it.
	private int fill(String one, String other, int at) {
		int from = Math.max(1, at - this.reach);
		int to = Math.min(one.length(), at + this.reach);
		char letter = other.charAt(at - 1);
		// What lies beside the row's part is too far in any case.
		this.row[from - 1] = (from == 1) ? at : this.reach + 1;
		this.row[to + 1] = this.reach + 1;
		int least = this.row[from - 1];
		for (int column = from; column <= to; column++) {
			char wantedLetter = one.charAt(column - 1);
			int edits = Math.min(this.last[column - 1] + ((letter == wantedLetter) ? 0 : 1),
					Math.min(this.last[column], this.row[column - 1]) + 1);
			if (at > 1 && column > 1 && letter == one.charAt(column - 2) && other.charAt(at - 2) == wantedLetter) {
				edits = Math.min(edits, this.beforeLast[column - 2] + 1);
			}
			this.row[column] = edits;
			least = Math.min(least, edits);
		}
		return least;
	}

}
