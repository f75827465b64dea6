package highwake.api.commodities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.Bulk;
import highwake.api.http.NotFound;
import highwake.api.http.Page;
import highwake.api.http.PartQuery;
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
	record FiguresQuery(@Nullable @Pattern(regexp = CHOICES, message = CARRIERS) String carriers) {

		static final String CHOICES = "|include|exclude|only";

		static final String CARRIERS = "must be include, exclude or only";

		CarrierChoice choice() {
			return (this.carriers == null || this.carriers.isEmpty()) ? CarrierChoice.EXCLUDE
					: CarrierChoice.valueOf(this.carriers.toUpperCase(Locale.ROOT));
		}

	}

	/// @param carriers whether fleet carriers count: `exclude`, as where it is absent,
	/// `include` or `only`
	/// @param limit 1 to 4000; 4000 where it is absent, which is more than the list has
	/// @param after the `next` of the answer before
	record CatalogueQuery(
			@Nullable @Pattern(regexp = FiguresQuery.CHOICES, message = FiguresQuery.CARRIERS) String carriers,
			@Nullable @Min(value = 1, message = PartQuery.LIMIT) @Max(value = PartQuery.MOST,
					message = PartQuery.LIMIT) Long limit,
			@Nullable String after) {

		CarrierChoice choice() {
			return new FiguresQuery(this.carriers).choice();
		}

		PartQuery part() {
			return new PartQuery(this.limit, this.after);
		}

	}

	/// Every commodity under the name that players know it by, with its figures.
	///
	/// Also those that no market lists at the moment; by symbol. Figures are at most ten
	/// seconds old.
	@GetMapping(path = "/v3/commodities", params = "!ids")
	ResponseEntity<Page<NamedCommodity>> commodities(@Valid CatalogueQuery query) {
		return Answers.of(query.part().byKey("commodities", all(query.choice()), NamedCommodity::commodityName));
	}

	/// With `ids`: those commodities, in the order asked for; of the other parameters
	/// only `carriers` counts.
	///
	/// @param ids up to 100 symbols or names in any case, separated by commas
	@GetMapping(path = "/v3/commodities", params = "ids")
	ResponseEntity<Bulk<NamedCommodity>> some(@RequestParam String ids, @Valid FiguresQuery query) {
		List<NamedCommodity> all = all(query.choice());
		return Answers.of(Bulk.of("ids", ids, (id) -> called(all, id)));
	}

	/// One commodity with its figures, by its symbol or its name.
	@GetMapping("/v3/commodities/{symbol}")
	ResponseEntity<NamedCommodity> commodity(@PathVariable String symbol, @Valid FiguresQuery query) {
		return Answers.of(called(all(query.choice()), symbol).orElseThrow(() -> new NotFound("Commodity not found")));
	}

	/// Some names are another commodity's symbol in another case: a symbol comes first.
	private static Optional<NamedCommodity> called(List<NamedCommodity> all, String called) {
		return all.stream()
			.filter((commodity) -> commodity.commodityName().equalsIgnoreCase(called))
			.findAny()
			.or(() -> all.stream().filter((commodity) -> commodity.name().equalsIgnoreCase(called)).findAny());
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
		return all;
	}

}
