package highwake.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import highwake.api.board.Nearest;

/// Places of one kind by their names: stations by market id, or systems by address. Immutable.
///
/// Among those that fit a text equally well the busier comes first, then by name in any case, then by id.
final class PlaceNames {

	private final NameIndex names;

	private final List<Place> places;

	/// @param id a market id or an address
	/// @param busy how often its markets were reported lately, see
	/// [highwake.api.board.BoardStations#recentReports]
	/// @param stations how many a system has
	record Place(long id, String name, float busy, int stations) {

		/// Answers a system that has one station more.
		Place with(float more) {
			return new Place(this.id, this.name, this.busy + more, this.stations + 1);
		}

	}

	/// One place that fits.
	///
	/// @param lower its name in lower case
	private record Fit(Match match, Place place, String lower) implements Comparable<Fit> {

		private static final Comparator<Place> BUSIER = Comparator.comparingDouble(Place::busy).reversed();

		private static final Comparator<Fit> ORDER = Comparator.comparing(Fit::match)
			.thenComparing(Fit::place, BUSIER)
			.thenComparing(Fit::lower)
			.thenComparing(Fit::place, Comparator.comparingLong(Place::id));

		/// Tells whether some place that is that busy may come before this one, without
		/// making anything: thousands may begin with a letter or two. Those that begin so
		/// come by name, so that of two as busy the later never comes before.
		boolean mayBeAfter(Match match, float busy) {
			int byMatch = match.compareTo(this.match);
			if (byMatch != 0) {
				return byMatch < 0;
			}
			return (match == Match.WORD) ? busy >= this.place.busy() : busy > this.place.busy();
		}

		@Override
		public int compareTo(Fit other) {
			return ORDER.compare(this, other);
		}

	}

	PlaceNames(List<Place> places) {
		this.places = places.stream().sorted(Comparator.comparingLong(Place::id)).toList();
		float[] busy = new float[this.places.size()];
		for (int i = 0; i < busy.length; i++) {
			busy[i] = this.places.get(i).busy();
		}
		this.names = new NameIndex(this.places.stream().map(Place::name).toList(), busy);
	}

	/// Lists what fits a text best, at most so many.
	/// @param text in lower case
	List<Hit<Place>> find(String text, int most) {
		Nearest<Fit> nearest = new Nearest<>(most);
		this.names.find(text, new NameIndex.Taker() {

			@Override
			public void take(int name, Match match) {
				Place place = PlaceNames.this.places.get(name);
				if (wants(match, place.busy())) {
					nearest.add(new Fit(match, place, PlaceNames.this.names.lower(name)));
				}
			}

			@Override
			public boolean wants(Match match, float busy) {
				Fit last = nearest.last();
				return last == null || last.mayBeAfter(match, busy);
			}

		});
		List<Hit<Place>> hits = new ArrayList<>(most);
		nearest.inOrder().forEach((fit) -> hits.add(new Hit<>(fit.match(), fit.place())));
		return hits;
	}

	/// Lists the places.
	List<Place> all() {
		return this.places;
	}

}
