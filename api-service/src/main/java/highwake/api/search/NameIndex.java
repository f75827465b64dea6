package highwake.api.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Names by the text with which they, or one of their later words, begin. Immutable: sorted places where words begin, so
/// that a look-up is two binary searches and then what begins so, however many names there are. Each name has a weight:
/// where thousands begin so, those that weigh too little are passed over by the stretch, and none of the others is looked
/// at.
final class NameIndex {

	/// A later word is found where it begins before here.
	private static final int LONGEST = 128;

	private static final int BITS = 7;

	private static final int STRETCH = 64;

	private final String[] lower;

	/// The number of a name and the place in it where a word begins, by the text from
	/// there on.
	private final int[] starts;

	/// The weight of each start's name.
	private final float[] weights;

	/// The greatest weight of each stretch of starts: of those where a name begins, and
	/// of those where a later word does.
	private final float[] heaviestNames;

	private final float[] heaviestWords;

	/// @param names at most 16 million
	/// @param weights of each of them
	NameIndex(List<String> names, float[] weights) {
		this.lower = names.stream().map((name) -> name.toLowerCase(Locale.ROOT)).toArray(String[]::new);
		this.starts = IntStream.range(0, this.lower.length)
			.flatMap((name) -> words(this.lower[name]).map((at) -> name << BITS | at))
			.boxed()
			.sorted(this::compare)
			.mapToInt(Integer::intValue)
			.toArray();
		this.weights = new float[this.starts.length];
		int stretches = (this.starts.length + STRETCH - 1) / STRETCH;
		this.heaviestNames = new float[stretches];
		this.heaviestWords = new float[stretches];
		Arrays.fill(this.heaviestNames, Float.NEGATIVE_INFINITY);
		Arrays.fill(this.heaviestWords, Float.NEGATIVE_INFINITY);
		for (int at = 0; at < this.starts.length; at++) {
			this.weights[at] = weights[this.starts[at] >>> BITS];
			float[] heaviest = ((this.starts[at] & (LONGEST - 1)) == 0) ? this.heaviestNames : this.heaviestWords;
			heaviest[at / STRETCH] = Math.max(heaviest[at / STRETCH], this.weights[at]);
		}
	}

	/// Takes names that fit.
	@FunctionalInterface
	interface Taker {

		/// Takes one.
		void take(int name, Match match);

		/// Tells whether any name that fits so and weighs so much may still be wanted.
		default boolean wants(Match match, float weight) {
			return true;
		}

	}

	/// Shows each name that fits, once, by its number in the list; maybe without those
	/// that are not wanted. Those that begin so come in the order of their lower case,
	/// and
	/// those that are alike there in that of the list.
	/// @param text in lower case, not empty
	void find(String text, Taker taker) {
		int end = firstNotBefore(text, true);
		String word = " " + text;
		boolean isPastExact = false;
		for (int at = firstNotBefore(text, false); at < end; at++) {
			if (isPastExact && at % STRETCH == 0 && !wantsAny(at / STRETCH, taker)) {
				at += STRETCH - 1;
				continue;
			}
			int place = this.starts[at] & (LONGEST - 1);
			if (isPastExact && !taker.wants((place == 0) ? Match.PREFIX : Match.WORD, this.weights[at])) {
				continue;
			}
			int number = this.starts[at] >>> BITS;
			String name = this.lower[number];
			// What is called just so comes first, whatever it weighs.
			isPastExact |= name.length() - place > text.length();
			if (place == 0) {
				taker.take(number, (name.length() == text.length()) ? Match.EXACT : Match.PREFIX);
			}
			else if (!name.startsWith(text) && name.indexOf(word) == place - 1) {
				taker.take(number, Match.WORD);
			}
		}
	}

	/// Answers a name in lower case by its number in the list.
	String lower(int name) {
		return this.lower[name];
	}

	private boolean wantsAny(int stretch, Taker taker) {
		return taker.wants(Match.PREFIX, this.heaviestNames[stretch])
				|| taker.wants(Match.WORD, this.heaviestWords[stretch]);
	}

	/// Answers where the first start stands that is not before a text.
	/// @param isAfterAll true for the first that is after all that begin so
	private int firstNotBefore(String text, boolean isAfterAll) {
		int low = 0;
		int high = this.starts.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			String name = this.lower[this.starts[middle] >>> BITS];
			int place = this.starts[middle] & (LONGEST - 1);
			if (compare(name, place, text, 0) < 0 || (isAfterAll && name.startsWith(text, place))) {
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
