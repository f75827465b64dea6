package highwake.api.systems;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.board.Boards;
import highwake.api.board.NearSystem;
import highwake.api.board.Point;
import highwake.api.http.Answers;
import highwake.api.http.Bulk;
import highwake.api.http.Page;

/// Systems as `/v3` tells of them: one, several, those around a place; how they are governed, and between which powers.
@RestController
class StarSystemsController {

	private final Systems systems;

	private final SystemDetails details;

	private final Governments governments;

	private final Places places;

	private final Boards boards;

	StarSystemsController(Systems systems, SystemDetails details, Governments governments, Places places,
			Boards boards) {
		this.systems = systems;
		this.details = details;
		this.governments = governments;
		this.places = places;
		this.boards = boards;
	}

	/// One system, by its name or its address.
	///
	/// Of several with one name the one spelled as asked is taken, else the one with the
	/// lowest address; `namesakes` lists the others.
	@GetMapping("/v3/systems/{system}")
	ResponseEntity<SystemDetail> system(@PathVariable String system) {
		return Answers.of(this.details.of(this.systems.requireWithNamesakes(system)));
	}

	/// With `ids`: those systems, in the order asked for; other parameters do not count.
	///
	/// @param ids up to 100 addresses and names, separated by commas
	@GetMapping(path = "/v3/systems", params = "ids")
	ResponseEntity<Bulk<SystemDetail>> systems(@RequestParam String ids) {
		return Answers.of(Bulk.of("ids", ids, (id) -> this.systems.find(id).map(this.details::of)));
	}

	/// Systems around a place, the nearest first, or some by their addresses and names.
	///
	/// With `near`: by exact distance, then by address; the system at the place itself
	/// too.
	@GetMapping("/v3/systems")
	ResponseEntity<Page<SystemDetail.Near>> near(@Valid NearQuery query) {
		NearQuery.Last last = query.last();
		List<NearSystem> found = this.boards.current()
			.systems()
			.within(Point.of(this.places.require("near", query.place()).at()), query.withinLy(), last.squared(),
					last.address(), query.most() + 1);
		return Answers.of(Page.of(found, query.most(), StarSystemsController::next).map(SystemDetail.Near::of));
	}

	private static String next(NearSystem last) {
		return NearQuery.CURSOR.of(Point.squared(last.distanceLy()), last.address().value());
	}

	/// Every minor faction of a system, the greatest influence first; its conflicts.
	@GetMapping("/v3/systems/{system}/factions")
	ResponseEntity<Government> factions(@PathVariable String system) {
		return Answers.of(this.governments.of(this.systems.require(system)));
	}

	/// How a system stands between the powers.
	///
	/// Where no power has a part, all is null or empty.
	@GetMapping("/v3/systems/{system}/powers")
	ResponseEntity<Powers> powers(@PathVariable String system) {
		return Answers.of(this.governments.powers(this.systems.require(system)));
	}

}
