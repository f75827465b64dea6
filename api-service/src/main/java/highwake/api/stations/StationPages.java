package highwake.api.stations;

import java.util.HashMap;
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
import highwake.api.board.Station;
import highwake.api.files.DataFiles;
import highwake.api.http.Bulk;
import highwake.api.http.Cursor;
import highwake.api.http.Page;
import highwake.api.sold.WantedSold;
import highwake.api.systems.Places;
import highwake.galaxy.MarketId;

/// Finds stations by market id and by what they have. The board finds them; the file tells the rest of at most a hundred.
@Component
class StationPages {

	static final String FACTS = """
			select market_id, small_pads, medium_pads, large_pads, state, stated_at, faction_state, economies
			from station where market_id in (:ids) limit 100""";

	private static final Pattern ID = Pattern.compile("0{0,18}[1-9][0-9]{0,17}");

	private static final String AFTER = "after";

	private final Boards boards;

	private final Places places;

	private final DataFiles files;

	private final WantedSold wanted;

	StationPages(Boards boards, Places places, DataFiles files, WantedSold wanted) {
		this.boards = boards;
		this.places = places;
		this.files = files;
		this.wanted = wanted;
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
		Board board = this.boards.current();
		return ordinal(board, marketId).flatMap((ordinal) -> Optional
			.ofNullable(answer(board.stations(), ordinal, facts(List.of(board.stations().key(ordinal))), null)));
	}

	/// Answers the stations of some market ids; throws
	/// [highwake.api.http.BadParameter] where there are none or too many.
	Bulk<StationAnswer> all(String ids) {
		Board board = this.boards.current();
		List<Long> known = Bulk.ids("ids", ids)
			.stream()
			.flatMap((id) -> ordinal(board, id).stream())
			.map((ordinal) -> board.stations().key(ordinal))
			.toList();
		Map<Long, StationFacts> facts = known.isEmpty() ? Map.of() : facts(known);
		return Bulk.of("ids", ids, (id) -> ordinal(board, id)
			.flatMap((ordinal) -> Optional.ofNullable(answer(board.stations(), ordinal, facts, null))));
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
		List<Hit> hits = nearest.inOrder();
		List<Hit> shown = hits.subList(0, Math.min(hits.size(), query.most()));
		Hit end = (hits.size() > shown.size()) ? shown.getLast() : null;
		return new Page<>(answers(stations, shown), (end == null) ? null : Cursor.of(end.squared(), end.marketId()));
	}

	private static @Nullable Hit last(@Nullable String after) {
		List<String> words = Cursor.words(AFTER, after, 2);
		return (after == null || words.isEmpty()) ? null
				: new Hit(Cursor.number(AFTER, after, words.get(0)), Cursor.number(AFTER, after, words.get(1)), -1);
	}

	private List<StationAnswer> answers(BoardStations stations, List<Hit> hits) {
		if (hits.isEmpty()) {
			return List.of();
		}
		Map<Long, StationFacts> facts = facts(hits.stream().map(Hit::marketId).toList());
		return hits.stream()
			.flatMap((hit) -> Optional.ofNullable(answer(stations, hit.ordinal(), facts, Point.ly(hit.squared())))
				.stream())
			.toList();
	}

	private static @Nullable StationAnswer answer(BoardStations stations, int ordinal, Map<Long, StationFacts> facts,
			@Nullable Double distanceLy) {
		Station station = stations.station(ordinal);
		return (station == null) ? null : StationAnswer.of(stations, ordinal, station,
				facts.getOrDefault(station.marketId(), StationFacts.NONE), distanceLy);
	}

	private Map<Long, StationFacts> facts(List<Long> marketIds) {
		Map<Long, StationFacts> facts = new HashMap<>();
		this.files.galaxy().sql(FACTS).param("ids", marketIds).query((row) -> {
			facts.put(row.getLong("market_id"), StationFacts.of(row));
		});
		return facts;
	}

	/// Answers where the board has a station, empty for what is no market id of one.
	private static Optional<Integer> ordinal(Board board, String marketId) {
		if (!ID.matcher(marketId).matches()) {
			return Optional.empty();
		}
		int ordinal = board.stations().ordinal(new MarketId(Long.parseLong(marketId)));
		return (ordinal < 0) ? Optional.empty() : Optional.of(ordinal);
	}

}
