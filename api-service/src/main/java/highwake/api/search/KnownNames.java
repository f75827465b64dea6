package highwake.api.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Names that a misspelt text may mean, each once, laid out so that most of them need not be compared letter by letter:
/// by length, and with a bit for each letter that a name has. Immutable.
final class KnownNames {

	private static final int LETTERS = 64;

	private final Map<Integer, List<Name>> byLength = new HashMap<>();

	/// @param lower the name in lower case
	/// @param letters a bit for each that it has
	private record Name(String name, String lower, long letters) {
	}

	/// Takes each name that is near, and how far it is.
	@FunctionalInterface
	interface Taker {

		void take(String name, int edits);

	}

	/// @param names in any order, some more than once
	KnownNames(Stream<String> names) {
		names.distinct().forEach((name) -> {
			String lower = name.toLowerCase(Locale.ROOT);
			this.byLength.computeIfAbsent(lower.length(), (_) -> new ArrayList<>())
				.add(new Name(name, lower, letters(lower)));
		});
	}

	/// Shows every name that is within reach of a text.
	/// @param wanted in lower case
	void near(String wanted, int reach, Taker taker) {
		EditDistance distance = new EditDistance(wanted, reach);
		long letters = letters(wanted);
		for (int length = wanted.length() - reach; length <= wanted.length() + reach; length++) {
			for (Name name : this.byLength.getOrDefault(length, List.of())) {
				// One edit takes at most one letter away and brings one in.
				if (Long.bitCount(name.letters() ^ letters) <= 2 * reach) {
					int edits = distance.to(name.lower());
					if (edits <= reach) {
						taker.take(name.name(), edits);
					}
				}
			}
		}
	}

	/// Two letters may share a bit: then more names are compared, and none is missed.
	private static long letters(String lower) {
		long letters = 0;
		for (int at = 0; at < lower.length(); at++) {
			letters |= 1L << (lower.charAt(at) % LETTERS);
		}
		return letters;
	}

}
