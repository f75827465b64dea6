package highwake.api.search;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.http.Answers;
import highwake.api.http.V2Controller;
import highwake.api.systems.SystemAnswer;
import highwake.api.systems.Systems;

/// Systems by the start of their name.
@V2Controller
class SystemSearchController {

	private static final int MOST = 25;

	private final Systems systems;

	SystemSearchController(Systems systems) {
		this.systems = systems;
	}

	@GetMapping("/search/system/name/{text}")
	ResponseEntity<List<SystemAnswer>> search(@PathVariable String text) {
		SearchText.check(text);
		return Answers.of(this.systems.starting(text, MOST)
			.stream()
			.map((system) -> SystemAnswer.found(system, this.systems.isAmbiguous(system)))
			.toList());
	}

}
