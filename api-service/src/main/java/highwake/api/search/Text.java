package highwake.api.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a person typed, in the forms in which names are compared with it.
///
/// @param lower in lower case, single blanks between words
/// @param letters its letters and digits alone: `fer de lance` and `Fer-de-Lance` have the same
/// @param words of letters and digits
/// @param mask a bit for each letter and digit that it has
record Text(String lower, String letters, List<String> words, long mask) {

	private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	static Text of(String typed) {
		String lower = BLANKS.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
		String letters = NO_LETTER_OR_DIGIT.matcher(lower).replaceAll("");
		List<String> words = Arrays.stream(NO_LETTER_OR_DIGIT.split(lower)).filter((word) -> !word.isEmpty()).toList();
		return new Text(lower, letters, words, mask(letters));
	}

	/// Answers a bit for each letter and digit of a text. Some share one.
	static long mask(String letters) {
		long mask = 0;
		for (int at = 0; at < letters.length(); at++) {
			mask |= 1L << letters.charAt(at);
		}
		return mask;
	}

}
