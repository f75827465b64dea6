package highwake.api.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Names by the text with which they, or one of their later words, begin. Immutable: sorted places where words begin, so
/// that a look-up is a binary search and then what begins so, however many names there are.
final class NameIndex {

	/// A later word is found where it begins before here.
	private static final int LONGEST = 128;

	private static final int BITS = 7;

	private final String[] lower;

	/// The number of a name and the place in it where a word begins, by the text from
	/// there on.
	private final int[] starts;

	/// @param names at most 16 million
	NameIndex(List<String> names) {
		this.lower = names.stream().map((name) -> name.toLowerCase(Locale.ROOT)).toArray(String[]::new);
		this.starts = IntStream.range(0, this.lower.length)
			.flatMap((name) -> words(this.lower[name]).map((at) -> name << BITS | at))
			.boxed()
			.sorted(this::compare)
			.mapToInt(Integer::intValue)
			.toArray();
	}

	/// Takes one name that fits.
	@FunctionalInterface
	interface Taker {

		void take(int name, Match match);

	}

	/// Shows each name that fits, once, by its number in the list, in no order.
	/// @param text in lower case, not empty
	void find(String text, Taker taker) {
		for (int at = firstFrom(text); at < this.starts.length; at++) {
			int number = this.starts[at] >>> BITS;
			int place = this.starts[at] & (LONGEST - 1);
			String name = this.lower[number];
			if (!name.startsWith(text, place)) {
				return;
			}
			if (place == 0) {
				taker.take(number, (name.length() == text.length()) ? Match.EXACT : Match.PREFIX);
			}
			else if (!name.startsWith(text) && name.indexOf(" " + text) == place - 1) {
				taker.take(number, Match.WORD);
			}
		}
	}

	private int firstFrom(String text) {
		int low = 0;
		int high = this.starts.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			int start = this.starts[middle];
			if (compare(this.lower[start >>> BITS], start & (LONGEST - 1), text, 0) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private int compare(int one, int other) {
		return compare(this.lower[one >>> BITS], one & (LONGEST - 1), this.lower[other >>> BITS],
				other & (LONGEST - 1));
	}

	/// Compares the rests of two texts.
	private static int compare(String one, int from, String other, int otherFrom) {
		int common = Math.min(one.length() - from, other.length() - otherFrom);
		for (int i = 0; i < common; i++) {
			int difference = one.charAt(from + i) - other.charAt(otherFrom + i);
			if (difference != 0) {
				return difference;
			}
		}
		return (one.length() - from) - (other.length() - otherFrom);
	}

	/// Answers where the words of a name begin.
	private static IntStream words(String name) {
		return IntStream.range(0, Math.min(name.length(), LONGEST))
			.filter((at) -> at == 0 || (name.charAt(at) != ' ' && name.charAt(at - 1) == ' '));
	}

}
