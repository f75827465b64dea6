package highwake.api.commodities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.NotFound;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;

/// Every commodity under the name that players know it by.
@RestController
class CatalogueController {

	private final CommodityFigures figures;

	private final Commodities catalogue = Commodities.load();

	CatalogueController(CommodityFigures figures) {
		this.figures = figures;
	}

	/// @param carriers whether fleet carriers count: `exclude`, as where it is absent,
	/// `include` or `only`
	record CatalogueQuery(@Nullable @Pattern(regexp = "|include|exclude|only", message = CARRIERS) String carriers) {

		static final String CARRIERS = "must be include, exclude or only";

		CarrierChoice choice() {
			return (this.carriers == null || this.carriers.isEmpty()) ? CarrierChoice.EXCLUDE
					: CarrierChoice.valueOf(this.carriers.toUpperCase(Locale.ROOT));
		}

	}

	/// Every commodity under the name that players know it by, with its figures.
	///
	/// Also those that no market lists at the moment; by symbol. Figures are at most ten
	/// seconds old.
	@GetMapping("/v3/commodities")
	ResponseEntity<List<NamedCommodity>> commodities(@Valid CatalogueQuery query) {
		return Answers.of(all(query.choice()));
	}

	/// One commodity with its figures, by its symbol.
	@GetMapping("/v3/commodities/{symbol}")
	ResponseEntity<NamedCommodity> commodity(@PathVariable String symbol, @Valid CatalogueQuery query) {
		return Answers.of(all(query.choice()).stream()
			.filter((commodity) -> commodity.commodityName().equalsIgnoreCase(symbol))
			.findAny()
			.orElseThrow(() -> new NotFound("Commodity not found")));
	}

	private List<NamedCommodity> all(CarrierChoice carriers) {
		Map<CommoditySymbol, CommodityFigure> listed = new HashMap<>();
		this.figures.all().forEach((figure) -> listed.put(figure.symbol(), figure));
		List<NamedCommodity> all = new ArrayList<>();
		for (Commodity commodity : this.catalogue.all()) {
			CommodityFigure figure = listed.remove(commodity.symbol());
			all.add((figure == null) ? NamedCommodity.of(commodity, Prices.NONE, Prices.NONE)
					: NamedCommodity.of(commodity, figure.exports(carriers), figure.imports(carriers)));
		}
		listed.values().forEach((unknown) -> all.add(NamedCommodity.of(unknown, carriers)));
		all.sort(Comparator.comparing(NamedCommodity::commodityName));
		return all;
	}

}
