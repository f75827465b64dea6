package highwake.api.sold;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.Page;

/// Modules and ships: all of them in one answer, and one by its symbol or its name, in any case.
@RestController
class SoldController {

	private final SoldThings things;

	SoldController(SoldThings things) {
		this.things = things;
	}

	/// Every module under the name that players know it by, and how many sell it.
	///
	/// Also those that nobody sells at the moment. Counts are at most ten seconds old.
	@GetMapping("/v3/modules")
	ResponseEntity<Page<ModuleAnswer>> modules() {
		return Answers.of(new Page<>(this.things.modules(), null));
	}

	/// One module, and how many sell it.
	///
	/// @param symbol its symbol or its full name, in any case
	@GetMapping("/v3/modules/{symbol}")
	ResponseEntity<ModuleAnswer> module(@PathVariable String symbol) {
		return Answers.of(this.things.module(symbol));
	}

	/// Every ship under the name that players know it by, and how many sell it.
	///
	/// Also those that nobody sells at the moment. Counts are at most ten seconds old.
	@GetMapping("/v3/ships")
	ResponseEntity<Page<ShipAnswer>> ships() {
		return Answers.of(new Page<>(this.things.ships(), null));
	}

	/// One ship, and how many sell it.
	///
	/// @param symbol its symbol or its name, in any case
	@GetMapping("/v3/ships/{symbol}")
	ResponseEntity<ShipAnswer> ship(@PathVariable String symbol) {
		return Answers.of(this.things.ship(symbol));
	}

}
