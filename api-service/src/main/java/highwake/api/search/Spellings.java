package highwake.api.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.BoardVersion;
import highwake.api.board.Nearest;
import highwake.api.board.Station;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;

/// Answers names that are spelled nearly as a text: of commodities, and of the systems that have stations. Safe for any
/// thread.
///
/// Near is at most two letters wrong, left out, added or swapped with their neighbour; one in a text of up to four. It
/// compares with at most 100,000 stations' systems; a name beyond those is not suggested. The names are collected at most
/// once a minute: that a system gets its first station is rare.
@Component
class Spellings {

	private static final int MOST_STATIONS = 100_000;

	private static final int SHORT = 4;

	private static final Duration KEPT = Duration.ofMinutes(1);

	private final InstantSource clock;

	private final Commodities catalogue = Commodities.load();

	private volatile @Nullable Collected collected;

	Spellings(InstantSource clock) {
		this.clock = clock;
	}

	/// The names of one time.
	private record Collected(Instant at, BoardVersion.Signal galaxy, KnownNames names) {
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
	List<String> nearest(Board board, String text, int most) {
		String wanted = text.toLowerCase(Locale.ROOT);
		Nearest<Suggestion> nearest = new Nearest<>(most);
		names(board).near(wanted, (wanted.length() <= SHORT) ? 1 : 2,
				(name, edits) -> nearest.add(new Suggestion(edits, name)));
		return nearest.inOrder().stream().map(Suggestion::name).toList();
	}

	private KnownNames names(Board board) {
		Collected last = this.collected;
		Instant now = this.clock.instant();
		if (last != null && (last.galaxy().equals(board.version().galaxy())
				|| Duration.between(last.at(), now).compareTo(KEPT) < 0)) {
			return last.names();
		}
		KnownNames names = collect(board.stations());
		this.collected = new Collected(now, board.version().galaxy(), names);
		return names;
	}

	private KnownNames collect(BoardStations stations) {
		return new KnownNames(Stream.concat(this.catalogue.all().stream().map(Commodity::name),
				IntStream.range(0, Math.min(stations.size(), MOST_STATIONS))
					.mapToObj(stations::station)
					.filter(Objects::nonNull)
					.map(Station::systemName)));
	}

}
