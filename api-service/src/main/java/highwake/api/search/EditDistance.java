package highwake.api.search;

import java.util.Locale;

/// How many single letters must be changed, left out, added or swapped with their neighbour to make one name of another,
/// in any case, counted no further than needed (Damerau and Levenshtein's distance, no letter touched twice). Not safe for
/// threads.
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
		this.beforeLast = new int[wanted.length() + 1];
		this.last = new int[wanted.length() + 1];
		this.row = new int[wanted.length() + 1];
	}

	int reach() {
		return this.reach;
	}

	/// Answers the distance to a name, reach + 1 where it is further.
	int to(String name) {
		if (Math.abs(name.length() - this.wanted.length()) > this.reach) {
			return this.reach + 1;
		}
		String other = name.toLowerCase(Locale.ROOT);
		for (int column = 0; column <= this.wanted.length(); column++) {
			this.last[column] = column;
		}
		for (int at = 1; at <= other.length(); at++) {
			if (fill(other, at) > this.reach) {
				return this.reach + 1;
			}
			int[] free = this.beforeLast;
			this.beforeLast = this.last;
			this.last = this.row;
			this.row = free;
		}
		return Math.min(this.last[this.wanted.length()], this.reach + 1);
	}

	/// Fills the row of a letter and answers the least in it.
	private int fill(String other, int at) {
		this.row[0] = at;
		int least = at;
		for (int column = 1; column <= this.wanted.length(); column++) {
			boolean same = other.charAt(at - 1) == this.wanted.charAt(column - 1);
			int edits = Math.min(this.last[column - 1] + (same ? 0 : 1),
					Math.min(this.last[column], this.row[column - 1]) + 1);
			if (at > 1 && column > 1 && other.charAt(at - 1) == this.wanted.charAt(column - 2)
					&& other.charAt(at - 2) == this.wanted.charAt(column - 1)) {
				edits = Math.min(edits, this.beforeLast[column - 2] + 1);
			}
			this.row[column] = edits;
			least = Math.min(least, edits);
		}
		return least;
	}

}
