package highwake.api.commodities;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.http.Answers;
import highwake.api.http.NotFound;
import highwake.api.http.V2Controller;
import highwake.galaxy.Commodities;

/// Today's figures of commodities.
@V2Controller
class CommoditiesController {

	private static final Pattern SYMBOL = Pattern.compile("[a-z0-9_]{1,64}");

	private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

	private final CommodityFigures figures;

	private final Commodities catalogue = Commodities.load();

	CommoditiesController(CommodityFigures figures) {
		this.figures = figures;
	}

	@GetMapping("/commodities")
	ResponseEntity<List<CommodityAnswer>> commodities() {
		CommodityFigures.Taken taken = this.figures.taken();
		return Answers.of(taken.figures().stream().map((figure) -> answer(figure, taken.at())).toList());
	}

	/// The name may be written with blanks and signs, as `Advanced Catalysers`: only
	/// letters and digits count.
	@GetMapping("/commodity/name/{commodity}")
	ResponseEntity<CommodityAnswer> commodity(@PathVariable String commodity) {
		String lower = commodity.strip().toLowerCase(Locale.ROOT);
		return Answers.of(find(lower).or(() -> find(NO_LETTER_OR_DIGIT.matcher(lower).replaceAll("")))
			.orElseThrow(() -> new NotFound("Commodity not found")));
	}

	private Optional<CommodityAnswer> find(String symbol) {
		if (!SYMBOL.matcher(symbol).matches()) {
			return Optional.empty();
		}
		CommodityFigures.Taken taken = this.figures.taken();
		return taken.figures()
			.stream()
			.filter((figure) -> figure.symbol().value().equals(symbol))
			.findAny()
			.map((figure) -> answer(figure, taken.at()));
	}

	private CommodityAnswer answer(CommodityFigure figure, Instant at) {
		return CommodityAnswer.of(figure, this.catalogue.find(figure.symbol()).orElse(null), at);
	}

}
