package highwake.api.offers;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.Page;

/// Where to buy or sell commodities.
@RestController
class OfferSearchController {

	private final OfferSearch offers;

	OfferSearchController(OfferSearch offers) {
		this.offers = offers;
	}

	/// Where to buy or sell commodities.
	///
	/// Each offer carries its confidence, from 0 to 1: below 0.2 do not believe the
	/// price. Pages neither repeat nor skip an offer while no market is reported.
	@GetMapping("/v3/offers")
	ResponseEntity<Page<FoundOffer>> offers(@Valid OfferSearchQuery query) {
		return Answers.of(this.offers.page(query));
	}

}
