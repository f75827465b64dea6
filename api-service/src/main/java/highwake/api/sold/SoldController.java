package highwake.api.sold;

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
import highwake.api.http.PartQuery;

/// Modules and ships: all, some by their symbols, and one by its symbol or its name, in any case.
@RestController
class SoldController {

	private final SoldThings things;

	SoldController(SoldThings things) {
		this.things = things;
	}

	/// Every module under the name that players know it by, and how many sell it.
	///
	/// Also those that nobody sells at the moment. Counts are at most ten seconds old.
	@GetMapping(path = "/v3/modules", params = "!ids")
	ResponseEntity<Page<ModuleAnswer>> modules(@Valid PartQuery query) {
		return Answers.of(query.byKey("modules", this.things.modules(), (module) -> module.module().symbol()));
	}

	/// With `ids`: those modules, in the order asked for; other parameters do not count.
	///
	/// @param ids up to 100 symbols or full names in any case, separated by commas
	@GetMapping(path = "/v3/modules", params = "ids")
	ResponseEntity<Bulk<ModuleAnswer>> someModules(@RequestParam String ids) {
		return Answers.of(Bulk.of("ids", ids, this.things::findModule));
	}

	/// One module, and how many sell it.
	///
	/// @param symbol its symbol or its full name, in any case
	@GetMapping("/v3/modules/{symbol}")
	ResponseEntity<ModuleAnswer> module(@PathVariable String symbol) {
		return Answers.of(this.things.findModule(symbol).orElseThrow(() -> new NotFound("Module not found")));
	}

	/// Every ship under the name that players know it by, and how many sell it.
	///
	/// Also those that nobody sells at the moment. Counts are at most ten seconds old.
	@GetMapping(path = "/v3/ships", params = "!ids")
	ResponseEntity<Page<ShipAnswer>> ships(@Valid PartQuery query) {
		return Answers.of(query.byKey("ships", this.things.ships(), (ship) -> ship.ship().symbol()));
	}

	/// With `ids`: those ships, in the order asked for; other parameters do not count.
	///
	/// @param ids up to 100 symbols or names in any case, separated by commas
	@GetMapping(path = "/v3/ships", params = "ids")
	ResponseEntity<Bulk<ShipAnswer>> someShips(@RequestParam String ids) {
		return Answers.of(Bulk.of("ids", ids, this.things::findShip));
	}

	/// One ship, and how many sell it.
	///
	/// @param symbol its symbol or its name, in any case
	@GetMapping("/v3/ships/{symbol}")
	ResponseEntity<ShipAnswer> ship(@PathVariable String symbol) {
		return Answers.of(this.things.findShip(symbol).orElseThrow(() -> new NotFound("Ship not found")));
	}

}
