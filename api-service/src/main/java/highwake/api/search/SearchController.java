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

	/// Systems, stations, commodities, modules, ships and carriers by name, in any case.
	///
	/// What is called exactly so comes first, then what starts so, then what has a later
	/// word that does. Where nothing is found, `suggestions` lists names that are spelled
	/// nearly so. Later parts go on with each kind, without `best`.
	@GetMapping("/v3/search")
	ResponseEntity<Found> search(@Valid SearchQuery query) {
		return Answers.of(this.search.find(query));
	}

}
