package highwake.api.search;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.http.Answers;
import highwake.api.http.V2Controller;
import highwake.api.systems.StarSystem;
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
		// One more than is shown: those of one name are neighbours.
		List<StarSystem> found = this.systems.starting(text, MOST + 1);
		return Answers.of(SystemAnswer.found(found.subList(0, Math.min(found.size(), MOST)),
				(at) -> isNamedAlike(found, at, at - 1) || isNamedAlike(found, at, at + 1)));
	}

	private static boolean isNamedAlike(List<StarSystem> found, int one, int other) {
		return other >= 0 && other < found.size() && found.get(one).name().equalsIgnoreCase(found.get(other).name());
	}

}
