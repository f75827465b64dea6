package highwake.api.offers;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.http.Answers;
import highwake.api.http.NotFound;
import highwake.api.http.V2Controller;
import highwake.api.systems.Systems;

/// What can be bought and sold in one system.
@V2Controller
class SystemOffersController {

	private final Systems systems;

	private final SystemOffers offers;

	SystemOffersController(Systems systems, SystemOffers offers) {
		this.systems = systems;
		this.offers = offers;
	}

	@GetMapping("/system/{type}/{id}/commodities")
	ResponseEntity<List<Listing>> commodities(@PathVariable String type, @PathVariable String id) {
		return Answers.of(this.offers.all(this.systems.require(type, id)));
	}

	@GetMapping("/system/{type}/{id}/commodities/imports")
	ResponseEntity<List<Listing>> imports(@PathVariable String type, @PathVariable String id, @Valid OfferQuery query) {
		return Answers.of(this.offers.traded(this.systems.require(type, id), Side.IMPORTS, query));
	}

	@GetMapping("/system/{type}/{id}/commodities/exports")
	ResponseEntity<List<Listing>> exports(@PathVariable String type, @PathVariable String id, @Valid OfferQuery query) {
		return Answers.of(this.offers.traded(this.systems.require(type, id), Side.EXPORTS, query));
	}

	@GetMapping("/system/{type}/{id}/commodity/name/{commodity}")
	ResponseEntity<List<Order>> commodity(@PathVariable String type, @PathVariable String id,
			@PathVariable String commodity, @Valid OfferQuery query) {
		var system = this.systems.require(type, id);
		return Answers.of(CommodityName.symbol(commodity)
			.map((symbol) -> this.offers.of(system, symbol, query))
			.orElse(List.of()));
	}

	@GetMapping("/system/{type}/{id}/market/name/{station}/commodities")
	ResponseEntity<List<Listing>> market(@PathVariable String type, @PathVariable String id,
			@PathVariable String station) {
		List<Listing> listings = this.offers.at(this.systems.require(type, id), station);
		if (listings.isEmpty()) {
			throw new NotFound("Market not found");
		}
		return Answers.of(listings);
	}

}
