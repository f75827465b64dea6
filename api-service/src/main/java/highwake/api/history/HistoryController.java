package highwake.api.history;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.markets.MarketReports;

/// The past of prices.
@RestController
class HistoryController {

	private final MarketPasts markets;

	private final CommodityPasts commodities;

	HistoryController(MarketPasts markets, CommodityPasts commodities) {
		this.markets = markets;
		this.commodities = commodities;
	}

	/// One commodity at one market, report by report, the newest first.
	///
	/// Every report counts, also where nothing changed. Fleet carriers' markets too.
	@GetMapping("/v3/stations/{marketId}/history")
	ResponseEntity<MarketPast> market(@PathVariable String marketId, @Valid PastQuery query) {
		return Answers.of(this.markets.require(MarketReports.id(marketId), query));
	}

	/// A commodity at the end of each of the newest days that are over, newest first.
	///
	/// Over all markets as they were known then, and frozen. A day in which nothing came
	/// is left out.
	@GetMapping("/v3/commodities/{symbol}/history")
	ResponseEntity<CommodityPast> commodity(@PathVariable String symbol, @Valid CommodityPastQuery query) {
		return Answers.of(this.commodities.require(symbol, query));
	}

}
