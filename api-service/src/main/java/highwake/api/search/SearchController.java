package highwake.api.search;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;

/// Everything by name.
@RestController
class SearchController {

	private final Search search;

	SearchController(Search search) {
		this.search = search;
	}

	@GetMapping("/v3/search")
	ResponseEntity<Found> search(@Valid SearchQuery query) {
		return Answers.of(this.search.find(query));
	}

}
