package highwake.api.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.board.Board;
import highwake.api.board.Boards;
import highwake.api.board.Station;
import highwake.api.files.DataFiles;
import highwake.api.http.Answers;
import highwake.api.http.V2Controller;
import highwake.galaxy.MarketId;

/// Stations by the start of their name.
@V2Controller
class StationSearchController {

	static final String STATIONS = """
			select market_id from station where name >= :text and name < :text || char(1114111)
			order by name, market_id limit :limit""";

	private static final int MOST = 25;

	/// So many are looked through for some of a known type.
	private static final int MOST_CANDIDATES = 1000;

	private final DataFiles files;

	private final Boards boards;

	StationSearchController(DataFiles files, Boards boards) {
		this.files = files;
		this.boards = boards;
	}

	/// By name, then by market id; those of unknown type are left out.
	@GetMapping("/search/station/name/{text}")
	ResponseEntity<List<Station>> search(@PathVariable String text) {
		SearchText.check(text);
		Board board = this.boards.current();
		try (Stream<Optional<Station>> found = this.files.galaxy()
			.sql(STATIONS)
			.param("text", text)
			.param("limit", MOST_CANDIDATES)
			.query((row, _) -> board.stations().find(new MarketId(row.getLong(1))))
			.stream()) {
			return Answers.of(found.flatMap(Optional::stream)
				.filter((station) -> station.stationType() != null)
				.limit(MOST)
				.toList());
		}
	}

}
