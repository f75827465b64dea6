package highwake.api.markets;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;

/// One market's newest report by its market id. What is not a market id names no market.
@RestController
class MarketReportsController {

	private final MarketReports reports;

	MarketReportsController(MarketReports reports) {
		this.reports = reports;
	}

	/// The newest report of a market, whole: what it does not list is not there.
	@GetMapping("/v3/stations/{marketId}/market")
	ResponseEntity<MarketAnswer> market(@PathVariable String marketId) {
		return Answers.of(this.reports.require(MarketReports.id(marketId)));
	}

}
