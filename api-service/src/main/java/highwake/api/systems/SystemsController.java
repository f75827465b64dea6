package highwake.api.systems;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.board.Boards;
import highwake.api.board.Point;
import highwake.api.http.Answers;
import highwake.api.http.V2Controller;

/// One system, by name or by address, and what is around it.
@V2Controller
class SystemsController {

	private static final int MOST_NEIGHBOURS = 1000;

	private final Systems systems;

	private final Statuses statuses;

	private final Boards boards;

	SystemsController(Systems systems, Statuses statuses, Boards boards) {
		this.systems = systems;
		this.statuses = statuses;
		this.boards = boards;
	}

	@GetMapping("/system/{type}/{id}")
	ResponseEntity<SystemAnswer> system(@PathVariable String type, @PathVariable String id) {
		return Answers.of(SystemAnswer.of(this.systems.requireWithNamesakes(type, id)));
	}

	/// 204 while nobody has told anything.
	@GetMapping("/system/{type}/{id}/status")
	ResponseEntity<SystemStatus> status(@PathVariable String type, @PathVariable String id) {
		return this.statuses.find(this.systems.require(type, id))
			.map(Answers::of)
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

	@GetMapping("/system/{type}/{id}/nearby")
	ResponseEntity<List<SystemAnswer>> nearby(@PathVariable String type, @PathVariable String id,
			@Valid NearbyQuery query) {
		StarSystem system = this.systems.require(type, id);
		Sectors sectors = new Sectors();
		return Answers.of(this.boards.current()
			.systems()
			.nearest(Point.of(system.place()), system.address(), query.maxDistanceLy(), MOST_NEIGHBOURS)
			.stream()
			.map((near) -> SystemAnswer.of(near, sectors))
			.toList());
	}

}
