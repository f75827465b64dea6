package highwake.api.stations;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.Bulk;
import highwake.api.http.NotFound;
import highwake.api.http.Page;
import highwake.api.systems.Systems;

/// Stations by market id, near a place, and in a system.
@RestController
class StationPagesController {

	private final StationPages stations;

	private final Systems systems;

	StationPagesController(StationPages stations, Systems systems) {
		this.stations = stations;
		this.systems = systems;
	}

	/// One station or fleet carrier, with its services.
	@GetMapping("/v3/stations/{marketId}")
	ResponseEntity<StationAnswer> station(@PathVariable String marketId) {
		return Answers.of(this.stations.find(marketId).orElseThrow(() -> new NotFound("Station not found")));
	}

	/// Stations near a place, the nearest first, or some by their market ids.
	///
	/// With `near`: what fits the other parameters, by exact distance, those of one
	/// system
	/// by market id.
	@GetMapping(path = "/v3/stations", params = "!ids")
	ResponseEntity<Page<StationAnswer>> near(@Valid StationSearchQuery query) {
		return Answers.of(this.stations.near(query));
	}

	/// With `ids`: those stations, in the order asked for; other parameters do not count.
	///
	/// @param ids up to 100 market ids, separated by commas
	@GetMapping(path = "/v3/stations", params = "ids")
	ResponseEntity<Bulk<StationAnswer>> all(@RequestParam String ids) {
		return Answers.of(this.stations.all(ids));
	}

	/// The stations of a system by name, fleet carriers last.
	///
	/// Each as by its market id.
	@GetMapping("/v3/systems/{system}/stations")
	ResponseEntity<Page<StationAnswer>> in(@PathVariable String system, @Valid SystemStationsQuery query) {
		return Answers.of(this.stations.in(this.systems.require(system), query));
	}

}
