package highwake.api.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Nearest;
import highwake.api.board.Station;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;

/// Answers names that are spelled nearly as a text: of commodities, and of the systems that have stations.
///
/// Near is at most two letters wrong, left out, added or swapped with their neighbour; one in a text of up to four. It
/// compares with at most 100,000 stations' systems; a name beyond those is not suggested.
@Component
class Spellings {

	private static final int MOST_STATIONS = 100_000;

	private static final int SHORT = 4;

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
	List<String> nearest(Board board, Commodities catalogue, String text, int most) {
		String wanted = text.toLowerCase(Locale.ROOT);
		int reach = (wanted.length() <= SHORT) ? 1 : 2;
		EditDistance distance = new EditDistance(wanted, reach);
		Nearest<Suggestion> nearest = new Nearest<>(most);
		Set<String> seen = new HashSet<>();
		for (Commodity commodity : catalogue.all()) {
			consider(commodity.name(), distance, seen, nearest);
		}
		int stations = Math.min(board.stations().size(), MOST_STATIONS);
		for (int ordinal = 0; ordinal < stations; ordinal++) {
			Station station = board.stations().station(ordinal);
			if (station != null) {
				consider(station.systemName(), distance, seen, nearest);
			}
		}
		return nearest.inOrder().stream().map(Suggestion::name).toList();
	}

	private static void consider(String name, EditDistance distance, Set<String> seen, Nearest<Suggestion> nearest) {
		int edits = distance.to(name);
		if (edits <= distance.reach() && seen.add(name)) {
			nearest.add(new Suggestion(edits, name));
		}
	}

}
