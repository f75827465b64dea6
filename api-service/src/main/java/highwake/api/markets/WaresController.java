package highwake.api.markets;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;

/// What one station sells besides goods, by its market id. What is not a market id names no station.
@RestController
class WaresController {

	private final Wares wares;

	WaresController(Wares wares) {
		this.wares = wares;
	}

	/// What a station's outfitter sells, by symbol, with prices where they were told.
	@GetMapping("/v3/stations/{marketId}/outfitting")
	ResponseEntity<OutfittingAnswer> outfitting(@PathVariable String marketId) {
		return Answers.of(this.wares.outfitting(MarketReports.id(marketId)));
	}

	/// What a station's shipyard sells, by symbol.
	@GetMapping("/v3/stations/{marketId}/shipyard")
	ResponseEntity<ShipyardAnswer> shipyard(@PathVariable String marketId) {
		return Answers.of(this.wares.shipyard(MarketReports.id(marketId)));
	}

}
