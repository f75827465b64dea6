package highwake.api.stations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.Nearest;
import highwake.api.board.Point;
import highwake.api.http.Bulk;
import highwake.api.http.Cursor;
import highwake.api.http.Page;
import highwake.api.sold.WantedSold;
import highwake.api.systems.Places;
import highwake.api.systems.StarSystem;

/// Finds stations by market id and by what they have.
@Component
class StationPages {

	private static final Pattern ID = Pattern.compile("0{0,18}[1-9][0-9]{0,17}");

	private static final Cursor CURSOR = new Cursor("stations", 2);

	private final Boards boards;

	private final Places places;

	private final StationAnswers answers;

	private final WantedSold wanted;

	private final SystemStations systemStations;

	StationPages(Boards boards, Places places, StationAnswers answers, WantedSold wanted,
			SystemStations systemStations) {
		this.boards = boards;
		this.places = places;
		this.answers = answers;
		this.wanted = wanted;
		this.systemStations = systemStations;
	}

	/// One station that will do.
	private record Hit(long squared, long marketId, int ordinal) implements Comparable<Hit> {

		@Override
		public int compareTo(Hit other) {
			int byDistance = Long.compare(this.squared, other.squared);
			return (byDistance != 0) ? byDistance : Long.compare(this.marketId, other.marketId);
		}

	}

	/// Answers the station of a market id, empty where there is none.
	Optional<StationAnswer> find(String marketId) {
		return key(marketId)
			.flatMap((key) -> Optional.ofNullable(this.answers.of(this.boards.current(), List.of(key)).get(key)));
	}

	/// Answers the stations of some market ids; throws
	/// [highwake.api.http.BadParameter] where there are none or too many.
	Bulk<StationAnswer> all(String ids) {
		List<Long> keys = Bulk.ids("ids", ids).stream().flatMap((id) -> key(id).stream()).toList();
		Map<Long, StationAnswer> found = this.answers.of(this.boards.current(), keys);
		return Bulk.of("ids", ids, (id) -> key(id).flatMap((key) -> Optional.ofNullable(found.get(key))));
	}

	/// Lists a page of the stations that are wanted, the nearest first, and those of one
	/// place by market id; throws [highwake.api.http.BadParameter] for a parameter that
	/// cannot be used, [highwake.api.http.NotFound] where there is no such place.
	Page<StationAnswer> near(StationSearchQuery query) {
		Board board = this.boards.current();
		BoardStations stations = board.stations();
		StationCriteria criteria = new StationCriteria(board, query,
				Point.of(this.places.require("near", query.near()).at()),
				this.wanted.modules("modules", query.modules(), board),
				this.wanted.ships("ships", query.ships(), board));
		Hit last = last(query.after());
		Nearest<Hit> nearest = new Nearest<>(query.most() + 1);
		for (int ordinal = 0; ordinal < stations.size(); ordinal++) {
			if (criteria.admits(ordinal)) {
				Hit hit = new Hit(criteria.squared(ordinal), stations.key(ordinal), ordinal);
				if (last == null || hit.compareTo(last) > 0) {
					nearest.add(hit);
				}
			}
		}
		Page<Hit> page = Page.of(nearest.inOrder(), query.most(), (hit) -> CURSOR.of(hit.squared(), hit.marketId()));
		return new Page<>(answers(stations, page.items()), page.next());
	}

	/// Lists a page of a system's stations, by name and then by market id; fleet carriers
	/// come last. Throws [highwake.api.http.BadParameter] for a cursor that is none.
	Page<StationAnswer> in(StarSystem system, SystemStationsQuery query) {
		Board board = this.boards.current();
		SystemListing after = SystemListing.after(query.after());
		List<SystemListing> rest = this.systemStations.all(board, system)
			.stream()
			.filter((station) -> query.carrierRule().admits(station.isFleetCarrier()))
			.map(SystemListing::of)
			.sorted()
			.filter((listing) -> after == null || listing.compareTo(after) > 0)
			.toList();
		Page<SystemListing> page = Page.of(rest, query.most(), SystemListing::cursor);
		List<Long> ids = page.items().stream().map(SystemListing::marketId).toList();
		Map<Long, StationAnswer> found = this.answers.of(board, ids);
		List<StationAnswer> items = ids.stream().flatMap((id) -> Optional.ofNullable(found.get(id)).stream()).toList();
		return new Page<>(items, page.next());
	}

	private static @Nullable Hit last(@Nullable String after) {
		List<String> words = CURSOR.words(after);
		return (after == null || words.isEmpty()) ? null
				: new Hit(Cursor.number(after, words.get(0)), Cursor.number(after, words.get(1)), -1);
	}

	private List<StationAnswer> answers(BoardStations stations, List<Hit> hits) {
		Map<Long, StationFacts> facts = this.answers.facts(hits.stream().map(Hit::marketId).toList());
		return hits.stream()
			.flatMap((hit) -> Optional
				.ofNullable(StationAnswers.answer(stations, hit.ordinal(), facts, Point.ly(hit.squared())))
				.stream())
			.toList();
	}

	/// Reads a market id, empty for what is none.
	private static Optional<Long> key(String marketId) {
		return ID.matcher(marketId).matches() ? Optional.of(Long.parseLong(marketId)) : Optional.empty();
	}

}
