package highwake.api.stations;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.board.Boards;
import highwake.api.board.Station;
import highwake.api.http.Answers;
import highwake.api.http.V2Controller;
import highwake.api.systems.Systems;

/// The stations of a system.
@V2Controller
class StationsController {

	private final Systems systems;

	private final SystemStations stations;

	private final Boards boards;

	StationsController(Systems systems, SystemStations stations, Boards boards) {
		this.systems = systems;
		this.stations = stations;
		this.boards = boards;
	}

	@GetMapping("/system/{type}/{id}/stations")
	ResponseEntity<List<Station>> stations(@PathVariable String type, @PathVariable String id) {
		return Answers.of(this.stations.typed(this.boards.current(), this.systems.require(type, id)));
	}

	@GetMapping("/system/{type}/{id}/stations/{group:" + StationGroup.PATHS + "}")
	ResponseEntity<List<Station>> group(@PathVariable String type, @PathVariable String id,
			@PathVariable String group) {
		StationGroup wanted = StationGroup.of(group);
		return Answers.of(this.stations.typed(this.boards.current(), this.systems.require(type, id))
			.stream()
			.filter(wanted::has)
			.toList());
	}

}
