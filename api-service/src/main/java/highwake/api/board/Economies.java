package highwake.api.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The two economies that the public API names.
record Economies(@Nullable String primary, @Nullable String secondary) {

	/// How Ardent spells what the game abbreviates.
	private static final Map<String, String> SPELLINGS = Map.of("Agri", "Agriculture", "High Tech", "HighTech",
			"Hightech", "HighTech");

	/// Reads the column: `name:proportion`, the greatest first, one blank between two.
	static Economies parse(@Nullable String column) {
		List<String> names = new ArrayList<>();
		for (String share : (column == null || column.isEmpty()) ? new String[0] : column.split(" ", 3)) {
			int colon = share.indexOf(':');
			names.add(spelled((colon < 0) ? share : share.substring(0, colon)));
		}
		return new Economies((names.size() > 0) ? names.get(0) : null, (names.size() > 1) ? names.get(1) : null);
	}

	/// Answers the public spelling of an economy.
	static String spelled(String name) {
		return SPELLINGS.getOrDefault(name, name);
	}

}
