package highwake.api.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import highwake.api.board.Nearest;
import highwake.api.http.Cursor;

/// Places of one kind by their names: stations by market id, or systems by address. Immutable.
///
/// Among those that fit a text equally well the busier comes first, then by name in any case, then by id.
final class PlaceNames {

	private static final Cursor CURSOR = new Cursor("places", 4);

	private final NameIndex names;

	private final List<Place> places;

	/// @param id a market id or an address
	/// @param busy how often its markets were reported lately, see
	/// [highwake.api.board.BoardStations#recentReports]
	/// @param stations how many a system has
	record Place(long id, String name, float busy, int stations) {

		/// What comes behind this one among those that fit so.
		String cursor(Match match) {
			return CURSOR.of(match, Float.floatToIntBits(this.busy), this.name, this.id);
		}

		/// Answers a system that has one station more.
		Place with(float more) {
			return new Place(this.id, this.name, this.busy + more, this.stations + 1);
		}

	}

	/// One place that fits.
	///
	/// @param lower its name in lower case
	record Fit(Match match, Place place, String lower) implements Comparable<Fit> {

		private static final Comparator<Place> BUSIER = Comparator.comparingDouble(Place::busy).reversed();

		private static final Comparator<Fit> ORDER = Comparator.comparing(Fit::match)
			.thenComparing(Fit::place, BUSIER)
			.thenComparing(Fit::lower)
			.thenComparing(Fit::place, Comparator.comparingLong(Place::id));

		static Fit of(Match match, Place place) {
			return new Fit(match, place, place.name().toLowerCase(Locale.ROOT));
		}

		/// Reads a place's cursor, null for an empty one; throws
		/// [highwake.api.http.BadParameter] for one that is none.
		static @Nullable Fit last(String cursor) {
			List<String> words = CURSOR.words(cursor);
			if (words.isEmpty()) {
				return null;
			}
			Match match = Arrays.stream(Match.values())
				.filter((one) -> one.name().equals(words.getFirst()))
				.findAny()
				.orElseThrow(() -> Cursor.bad(cursor));
			float busy = Float.intBitsToFloat((int) Cursor.number(cursor, words.get(1)));
			return of(match, new Place(Cursor.number(cursor, words.get(3)), words.get(2), busy, 0));
		}

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
		return find(text, most, null);
	}

	/// Lists the same of what comes behind a place.
	List<Hit<Place>> find(String text, int most, @Nullable Fit last) {
		Nearest<Fit> nearest = new Nearest<>(most);
		this.names.find(text, new NameIndex.Taker() {

			@Override
			public void take(int name, Match match) {
				Place place = PlaceNames.this.places.get(name);
				if (wants(match, place.busy())) {
					Fit fit = new Fit(match, place, PlaceNames.this.names.lower(name));
					if (last == null || last.compareTo(fit) < 0) {
						nearest.add(fit);
					}
				}
			}

			@Override
			public boolean wants(Match match, float busy) {
				Fit worst = nearest.last();
				return worst == null || worst.mayBeAfter(match, busy);
			}

		});
		List<Hit<Place>> hits = new ArrayList<>(most);
		nearest.inOrder().forEach((fit) -> hits.add(new Hit<>(fit.match(), fit.place())));
		return hits;
	}

	/// Tells whether a place is among them.
	boolean has(long id) {
		int low = 0;
		int high = this.places.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.places.get(middle).id() < id) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low < this.places.size() && this.places.get(low).id() == id;
	}

	/// Lists the places.
	List<Place> all() {
		return this.places;
	}

}
