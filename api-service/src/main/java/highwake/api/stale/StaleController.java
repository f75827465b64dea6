package highwake.api.stale;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.Page;
import highwake.api.systems.Places;

/// A worklist for commanders who want to keep the data fresh.
@RestController
class StaleController {

	private final Places places;

	private final StaleMarkets markets;

	StaleController(Places places, StaleMarkets markets) {
		this.places = places;
		this.markets = markets;
	}

	/// The markets around a place that are most worth a visit, the most worth first.
	///
	/// For commanders who want to keep the data fresh. Fleet carriers are left out. On
	/// later pages ages are as of the first.
	@GetMapping("/v3/stale")
	ResponseEntity<Page<StaleMarket>> stale(@Valid StaleQuery query) {
		return Answers.of(this.markets.around(this.places.require("near", query.near()).at(), query));
	}

}
