package highwake.api.offers;

import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.http.Answers;
import highwake.api.http.V2Controller;
import highwake.api.systems.StarSystem;
import highwake.api.systems.Systems;

/// Who sells a commodity and who wants it. A commodity that no market has listed has no offers.
@V2Controller
class OffersController {

	private static final int MOST = 100;

	private static final int MOST_NEARBY = 1000;

	private final Offers offers;

	private final Systems systems;

	OffersController(Offers offers, Systems systems) {
		this.offers = offers;
		this.systems = systems;
	}

	@GetMapping("/commodity/name/{commodity}/imports")
	ResponseEntity<List<Order>> imports(@PathVariable String commodity, @Valid OfferQuery query) {
		return anywhere(Side.IMPORTS, commodity, query);
	}

	@GetMapping("/commodity/name/{commodity}/exports")
	ResponseEntity<List<Order>> exports(@PathVariable String commodity, @Valid OfferQuery query) {
		return anywhere(Side.EXPORTS, commodity, query);
	}

	@GetMapping("/system/{type}/{id}/commodity/name/{commodity}/nearby/imports")
	ResponseEntity<List<Order>> nearbyImports(@PathVariable String type, @PathVariable String id,
			@PathVariable String commodity, @Valid OfferQuery query) {
		return nearby(Side.IMPORTS, this.systems.require(type, id), commodity, query);
	}

	@GetMapping("/system/{type}/{id}/commodity/name/{commodity}/nearby/exports")
	ResponseEntity<List<Order>> nearbyExports(@PathVariable String type, @PathVariable String id,
			@PathVariable String commodity, @Valid OfferQuery query) {
		return nearby(Side.EXPORTS, this.systems.require(type, id), commodity, query);
	}

	private ResponseEntity<List<Order>> anywhere(Side side, String commodity, OfferQuery query) {
		StarSystem system = system(query);
		Around around = (system == null) ? null : Around.of(system, query.aroundLy(), false);
		return best(side, commodity, query, around, MOST);
	}

	private ResponseEntity<List<Order>> nearby(Side side, StarSystem system, String commodity, OfferQuery query) {
		return best(side, commodity, query, Around.of(system, query.nearbyLy(), true), MOST_NEARBY);
	}

	private ResponseEntity<List<Order>> best(Side side, String commodity, OfferQuery query, @Nullable Around around,
			int most) {
		return Answers.of(CommodityName.symbol(commodity)
			.map((symbol) -> this.offers.best(side, symbol, query, around, most))
			.orElse(List.of()));
	}

	private @Nullable StarSystem system(OfferQuery query) {
		if (query.systemAddress() != null && !query.systemAddress().isEmpty()) {
			return this.systems.require("address", query.systemAddress());
		}
		if (query.systemName() != null && !query.systemName().isEmpty()) {
			return this.systems.require("name", query.systemName());
		}
		return null;
	}

}
