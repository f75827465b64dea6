package highwake.api.carriers;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.Page;
import highwake.api.markets.MarketAnswer;
import highwake.api.markets.MarketReports;

/// One fleet carrier by its callsign, in any case.
@RestController
class CarriersController {

	private final Carriers carriers;

	private final MarketReports markets;

	CarriersController(Carriers carriers, MarketReports markets) {
		this.carriers = carriers;
		this.markets = markets;
	}

	/// One fleet carrier: where it was seen last, and whom it lets dock.
	@GetMapping("/v3/carriers/{callsign}")
	ResponseEntity<CarrierAnswer> carrier(@PathVariable String callsign) {
		return Answers.of(this.carriers.require(callsign));
	}

	/// Where a fleet carrier was, the newest stay first.
	///
	/// Over the newest 60 days on which it was seen. When it jumped in between nobody has
	/// told.
	@GetMapping("/v3/carriers/{callsign}/jumps")
	ResponseEntity<Page<Stay>> jumps(@PathVariable String callsign) {
		List<Stay> stays = this.carriers.stays(callsign);
		return Answers.of(new Page<>(stays, null));
	}

	/// What a fleet carrier trades: its newest report, whole.
	@GetMapping("/v3/carriers/{callsign}/market")
	ResponseEntity<MarketAnswer> market(@PathVariable String callsign) {
		return Answers.of(this.markets.require(this.carriers.requireMarket(callsign)));
	}

}
