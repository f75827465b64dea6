package highwake.api.stations;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.http.Answers;
import highwake.api.http.V2Controller;
import highwake.api.systems.Systems;
import highwake.galaxy.MarketId;

/// How old the markets of a system are.
@V2Controller
class SystemMarketsController {

	private final Systems systems;

	private final SystemStations stations;

	private final Boards boards;

	SystemMarketsController(Systems systems, SystemStations stations, Boards boards) {
		this.systems = systems;
		this.stations = stations;
		this.boards = boards;
	}

	/// Lists every station of a known type, those without a market too, by name.
	@GetMapping("/system/{type}/{id}/markets")
	ResponseEntity<List<SystemMarket>> markets(@PathVariable String type, @PathVariable String id) {
		Board board = this.boards.current();
		BoardStations reported = board.stations();
		return Answers.of(this.stations.typed(board, this.systems.require(type, id)).stream().map((station) -> {
			int ordinal = reported.ordinal(new MarketId(station.marketId()));
			return SystemMarket.of(station, (ordinal < 0) ? 0 : reported.reportedAt(ordinal));
		}).toList());
	}

}
