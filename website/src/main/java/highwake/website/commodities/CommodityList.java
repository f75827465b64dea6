package highwake.website.commodities;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import highwake.website.pages.Titled;

import org.springframework.web.util.UriUtils;

/// Every commodity, by category.
///
/// @param groups the goods that are shown, by category, or all under an empty name where they are sorted by a figure
/// @param categories how many goods each category has, over all
/// @param category the chosen category, empty for all
/// @param text the text that names must contain, empty for any
/// @param sort the order
/// @param total how many goods some market trades
/// @param shown how many are shown
public record CommodityList(Map<String, List<Good>> groups, Map<String, Integer> categories, String category,
		String text, GoodOrder sort, int total, int shown) implements Titled {

	@Override
	public String title() {
		return this.category.isEmpty() ? "Commodities" : this.category + " – commodities";
	}

	@Override
	public String description() {
		return "Every commodity of Elite Dangerous: best prices to buy and to sell, supply and demand.";
	}

	@Override
	public Section section() {
		return Section.COMMODITIES;
	}

	/// Answers the page of a category in the same order.
	public String href(String other) {
		return href(other, this.sort);
	}

	/// Answers the page in another order.
	public String sorted(GoodOrder order) {
		return href(this.category, order);
	}

	/// Answers `aria-sort` of a column.
	public String ariaSort(GoodOrder order) {
		return (order != this.sort) ? "none"
				: (order == GoodOrder.NAME || order == GoodOrder.BUY) ? "ascending" : "descending";
	}

	private String href(String other, GoodOrder order) {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		add(query, "category", other);
		add(query, "q", this.text);
		add(query, "sort", (order == GoodOrder.CATEGORY) ? "" : order.word());
		return "/commodities" + query;
	}

	private static void add(StringJoiner query, String name, String value) {
		if (!value.isEmpty()) {
			query.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

}
