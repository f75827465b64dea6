package highwake.website.commodities;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

import highwake.website.api.Visitor;
import highwake.website.pages.Page;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/// The list of every commodity, and the ways from a name to its page.
@Controller
class CommoditiesController {

	/// Goods that no market trades stand behind all others.
	private static final Comparator<String> UNTRADED_LAST = Comparator
		.comparing((String group) -> group.equals(Good.UNTRADED))
		.thenComparing(Comparator.naturalOrder());

	private final Goods goods;

	CommoditiesController(Goods goods) {
		this.goods = goods;
	}

	@GetMapping("/commodities")
	Page commodities(Visitor visitor, @RequestParam(defaultValue = "") String category,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "category") GoodOrder sort) {
		List<Good> all = this.goods.all(visitor);
		Map<String, Integer> categories = new TreeMap<>(UNTRADED_LAST);
		all.forEach((good) -> categories.merge(good.group(), 1, Integer::sum));
		String wanted = q.strip().toLowerCase(Locale.ROOT);
		List<Good> shown = all.stream()
			.filter((good) -> category.isEmpty() ? (good.isTraded() || !wanted.isEmpty())
					: good.group().equals(category))
			.filter((good) -> good.name().toLowerCase(Locale.ROOT).contains(wanted))
			.sorted(sort.comparator())
			.toList();
		Map<String, List<Good>> groups = shown.stream()
			.collect(Collectors.groupingBy((good) -> (sort == GoodOrder.CATEGORY) ? good.group() : "",
					LinkedHashMap::new, Collectors.toList()));
		CommodityList view = new CommodityList(groups, categories, category, q.strip(), sort,
				(int) all.stream().filter(Good::isTraded).count(), shown.size());
		return Page.of("pages/commodities.jte", view).withFragment("parts/goods.jte");
	}

	/// From the fields of the first page: a commodity's name leads to its page, anything
	/// else to the search.
	@GetMapping("/commodity")
	ResponseEntity<Void> named(Visitor visitor, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "sell") Side side, @RequestParam(defaultValue = "") String near) {
		if (q.isBlank()) {
			return to("/commodities", Map.of());
		}
		Optional<Good> good = this.goods.find(visitor, q);
		return good
			.map((found) -> to("/commodity/" + found.commodityName() + "/" + side.word(), Map.of("near", near.strip())))
			.orElseGet(() -> to("/search", Map.of("q", q.strip())));
	}

	@GetMapping("/commodity/{symbol}")
	ResponseEntity<Void> bare(@PathVariable String symbol) {
		return to("/commodity/" + UriUtils.encodePathSegment(symbol, StandardCharsets.UTF_8) + "/sell", Map.of());
	}

	private static ResponseEntity<Void> to(String path, Map<String, String> query) {
		StringJoiner written = new StringJoiner("&", "?", "").setEmptyValue("");
		query.forEach((name, value) -> {
			if (!value.isEmpty()) {
				written.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
			}
		});
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", path + written).build();
	}

}
