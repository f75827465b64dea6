package highwake.api.bodies;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.http.Answers;
import highwake.api.http.V2Controller;
import highwake.api.systems.Systems;

/// The stars and planets of a system.
@V2Controller
class EdsmBodiesController {

	private final Systems systems;

	private final Bodies bodies;

	private final EdsmForm form;

	EdsmBodiesController(Systems systems, Bodies bodies, EdsmForm form) {
		this.systems = systems;
		this.bodies = bodies;
		this.form = form;
	}

	/// By the game's number; 204 while nobody has scanned any.
	@GetMapping("/system/{type}/{id}/bodies")
	ResponseEntity<List<EdsmBody>> bodies(@PathVariable String type, @PathVariable String id) {
		List<EdsmBody> bodies = this.bodies.worlds(this.systems.require(type, id)).stream().map(this.form::of).toList();
		return bodies.isEmpty() ? ResponseEntity.noContent().build() : Answers.of(bodies);
	}

}
