package highwake.api.stations;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.board.Station;
import highwake.api.http.Answers;
import highwake.api.http.V2Controller;
import highwake.api.systems.Systems;

/// The stations of a system.
@V2Controller
class StationsController {

	private final Systems systems;

	private final SystemStations stations;

	StationsController(Systems systems, SystemStations stations) {
		this.systems = systems;
		this.stations = stations;
	}

	@GetMapping("/system/{type}/{id}/stations")
	ResponseEntity<List<Station>> stations(@PathVariable String type, @PathVariable String id) {
		return Answers.of(this.stations.all(this.systems.require(type, id)));
	}

}
