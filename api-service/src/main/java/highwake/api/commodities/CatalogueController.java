package highwake.api.commodities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;

/// Every commodity under the name that players know it by.
@RestController
class CatalogueController {

	private final CommodityFigures figures;

	private final Commodities catalogue = Commodities.load();

	CatalogueController(CommodityFigures figures) {
		this.figures = figures;
	}

	/// Lists what the game has and what markets list beyond it, by symbol.
	@GetMapping("/v3/commodities")
	ResponseEntity<List<NamedCommodity>> commodities() {
		Map<String, CommodityAnswer> listed = new HashMap<>();
		this.figures.all().forEach((answer) -> listed.put(answer.commodityName(), answer));
		List<NamedCommodity> all = new ArrayList<>();
		for (Commodity commodity : this.catalogue.all()) {
			all.add(NamedCommodity.of(commodity, listed.remove(commodity.symbol().value())));
		}
		listed.values().forEach((unknown) -> all.add(NamedCommodity.of(unknown)));
		all.sort(Comparator.comparing(NamedCommodity::commodityName));
		return Answers.of(all);
	}

}
