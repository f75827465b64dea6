package highwake.api.bodies;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.Page;
import highwake.api.systems.Systems;

/// Everything in a system that has a number, and what is on it.
@RestController
class BodiesController {

	private final Systems systems;

	private final Bodies bodies;

	private final BodyForm form;

	BodiesController(Systems systems, Bodies bodies, BodyForm form) {
		this.systems = systems;
		this.bodies = bodies;
		this.form = form;
	}

	/// Everything in a system that has a number, by it, and what is on it.
	///
	/// Stars, planets and moons, clusters of belts, rings, barycentres, and what is known
	/// by its signals alone; none where nobody has scanned any. Words and figures are the
	/// game's own.
	@GetMapping("/v3/systems/{system}/bodies")
	ResponseEntity<Page<BodyAnswer>> bodies(@PathVariable String system, @Valid BodiesQuery query) {
		long after = query.afterBody();
		List<Bodies.Found> rest = this.bodies.all(this.systems.require(system))
			.stream()
			.filter((found) -> found.body().key().bodyId() > after)
			.toList();
		return Answers.of(Page.of(rest, query.most(), (found) -> BodiesQuery.CURSOR.of(found.body().key().bodyId()))
			.map(this.form::of));
	}

}
