package highwake.api.carriers;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.history.MarketPast;
import highwake.api.history.MarketPasts;
import highwake.api.history.PastQuery;
import highwake.api.http.Answers;
import highwake.api.http.Bulk;
import highwake.api.http.Page;
import highwake.api.http.PartQuery;
import highwake.api.markets.MarketAnswer;
import highwake.api.markets.MarketReports;

/// Fleet carriers by their callsigns, in any case.
@RestController
class CarriersController {

	private final Carriers carriers;

	private final MarketReports markets;

	private final MarketPasts pasts;

	CarriersController(Carriers carriers, MarketReports markets, MarketPasts pasts) {
		this.carriers = carriers;
		this.markets = markets;
		this.pasts = pasts;
	}

	/// @param ids up to 100 callsigns in any case, separated by commas
	record CallsignsQuery(@NotBlank(message = "must be given") String ids) {
	}

	/// Several fleet carriers at once, in the order asked for.
	@GetMapping("/v3/carriers")
	ResponseEntity<Bulk<CarrierAnswer>> carriers(@Valid CallsignsQuery query) {
		return Answers.of(this.carriers.all(query.ids()));
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
	ResponseEntity<Page<Stay>> jumps(@PathVariable String callsign, @Valid PartQuery query) {
		Stay last = Stay.last(query.after());
		List<Stay> rest = this.carriers.stays(callsign)
			.stream()
			.filter((stay) -> last == null || stay.compareTo(last) > 0)
			.toList();
		return Answers.of(Page.of(rest, query.most(), Stay::cursor));
	}

	/// What a fleet carrier trades: its newest report, whole.
	@GetMapping("/v3/carriers/{callsign}/market")
	ResponseEntity<MarketAnswer> market(@PathVariable String callsign) {
		return Answers.of(this.markets.require(this.carriers.requireMarket(callsign)));
	}

	/// One commodity at a fleet carrier, report by report, the newest first.
	///
	/// As of any station's market.
	@GetMapping("/v3/carriers/{callsign}/history")
	ResponseEntity<MarketPast> history(@PathVariable String callsign, @Valid PastQuery query) {
		return Answers.of(this.pasts.require(this.carriers.requireMarket(callsign), query));
	}

}
