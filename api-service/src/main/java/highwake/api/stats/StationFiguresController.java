package highwake.api.stats;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

import highwake.api.http.Answers;
import highwake.api.http.V2Controller;

/// What kinds of stations there are.
@V2Controller
class StationFiguresController {

	private final StationFigures figures;

	StationFiguresController(StationFigures figures) {
		this.figures = figures;
	}

	@GetMapping("/stats/stations/types")
	ResponseEntity<StationFigures.Types> types() {
		return Answers.of(this.figures.types());
	}

	@GetMapping("/stats/stations/economies")
	ResponseEntity<StationFigures.Economies> economies() {
		return Answers.of(this.figures.economies());
	}

}
