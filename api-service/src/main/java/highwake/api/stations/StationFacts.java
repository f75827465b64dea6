package highwake.api.stations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What `galaxy.db` knows of a station and the board does not.
///
/// @param pads null while nobody has told
/// @param state the game's word, `Normal` where all is well, null while nobody has told
/// @param factionState the controlling faction's
/// @param economies the greatest first; empty while nobody has told
record StationFacts(@Nullable Pads pads, @Nullable String state, @Nullable String factionState, List<Share> economies) {

	/// Where the file has no such station any more.
	static final StationFacts NONE = new StationFacts(null, null, null, List.of());

	private static final String ALL_IS_WELL = "Normal";

	StationFacts {
		economies = List.copyOf(economies);
	}

	/// How many landing pads there are of each size.
	///
	/// @param small how many small ones
	/// @param medium how many medium ones
	/// @param large how many large ones
	record Pads(int small, int medium, int large) {
	}

	/// A part of a station's economy.
	///
	/// @param name the game's word
	/// @param share of the whole, which is 1; with several greater ones the sum is more
	record Share(String name, double share) {
	}

	/// Reads a row of [StationAnswers#FACTS].
	static StationFacts of(ResultSet row) throws SQLException {
		row.getLong("stated_at");
		boolean isStated = !row.wasNull();
		String state = row.getString("state");
		return new StationFacts(pads(row), (state == null && isStated) ? ALL_IS_WELL : state,
				row.getString("faction_state"), economies(row.getString("economies")));
	}

	private static @Nullable Pads pads(ResultSet row) throws SQLException {
		Pads pads = new Pads(row.getInt("small_pads"), row.getInt("medium_pads"), row.getInt("large_pads"));
		return row.wasNull() ? null : pads;
	}

	/// Reads `name:proportion`, one blank between two. A name may have a blank itself.
	private static List<Share> economies(@Nullable String column) {
		List<Share> shares = new ArrayList<>();
		StringBuilder name = new StringBuilder();
		for (String word : (column == null) ? new String[0] : column.split(" ", -1)) {
			int colon = word.lastIndexOf(':');
			name.append((colon < 0) ? word : word.substring(0, colon));
			if (colon >= 0) {
				shares.add(new Share(name.toString(), Double.parseDouble(word.substring(colon + 1))));
				name.setLength(0);
			}
		}
		return shares;
	}

}
