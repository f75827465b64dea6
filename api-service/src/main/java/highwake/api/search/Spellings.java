package highwake.api.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import highwake.api.board.Nearest;

/// Answers names that are spelled nearly as a text: of what the game's catalogues hold, of the systems that have stations,
/// and of stations that are no fleet carriers.
///
/// Near is at most two letters wrong, left out, added or swapped with their neighbour; one in a text of up to four. Where
/// no whole name is near, one word is enough: what the catalogues hold and the busiest places, where they have a word which is spelled nearly so.
final class Spellings {

	private static final int SHORT = 4;

	/// Of a single word: `Lave` is not meant by everything of five letters.
	private static final int SHORTEST_WORD = 5;

	private static final int SHORT_WORD = 7;

	private Spellings() {
	}

	/// A name and how far it is from the text.
	private record Suggestion(int edits, String name) implements Comparable<Suggestion> {

		private static final Comparator<Suggestion> ORDER = Comparator.comparingInt(Suggestion::edits)
			.thenComparing(Suggestion::name);

		@Override
		public int compareTo(Suggestion other) {
			return ORDER.compare(this, other);
		}

	}

	/// Lists the nearest names, the nearest first, then by name.
	/// @param text in lower case
	static List<String> nearest(NamesInUse names, String text, int most) {
		List<String> whole = near(names.spellings(), text, (text.length() <= SHORT) ? 1 : 2, most);
		return (!whole.isEmpty() || text.length() < SHORTEST_WORD || text.indexOf(' ') >= 0) ? whole
				: byWord(names, text, most);
	}

	private static List<String> byWord(NamesInUse names, String text, int most) {
		Set<String> found = new LinkedHashSet<>();
		for (String word : near(names.words(), text, (text.length() <= SHORT_WORD) ? 1 : 2, most)) {
			String lower = word.toLowerCase(Locale.ROOT);
			found.addAll(names.others().getOrDefault(lower, List.of()));
			Stream.concat(names.systems().find(lower, most).stream(), names.stations().find(lower, most).stream())
				.forEach((hit) -> found.add(hit.found().name()));
		}
		return found.stream().limit(most).toList();
	}

	private static List<String> near(KnownNames names, String text, int reach, int most) {
		Nearest<Suggestion> nearest = new Nearest<>(most);
		names.near(text, reach, (name, edits) -> nearest.add(new Suggestion(edits, name)));
		return nearest.inOrder().stream().map(Suggestion::name).toList();
	}

}
