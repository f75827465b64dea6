package highwake.api.board;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The services of a station, as flags.
///
/// Source of the words: journal manual, `Docked`, `StationServices`, lower-cased. Ardent reads `restock`, which the game
/// never writes; the word for restocking is `rearm`.
///
/// @param words null where nobody has told
record Services(@Nullable Set<String> words) {

	/// Reads the column: words in lower case, one blank between two.
	static Services parse(@Nullable String column) {
		if (column == null) {
			return new Services(null);
		}
		return new Services(column.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(column.split(" ", -1))));
	}

	/// Answers 1 where the station has the service, 0 where it has not, null where nobody
	/// has told.
	@Nullable Integer flag(String word) {
		return (this.words == null) ? null : (this.words.contains(word) ? 1 : 0);
	}

}
