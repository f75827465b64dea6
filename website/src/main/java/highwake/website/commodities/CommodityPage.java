package highwake.website.commodities;

import java.util.List;

import highwake.website.pages.Titled;
import org.jspecify.annotations.Nullable;

/// Where to sell or to buy one good.
///
/// @param good what is traded
/// @param side which way
/// @param filter what is shown
/// @param facts the figures at the head
/// @param lines the rows of this page
/// @param total how many markets pass
/// @param isCut there may be more than the API answered
/// @param asked how many markets the API answered, before pad and arrival were filtered
/// @param first the number of the first row, from 1
/// @param previous the page before, or null
/// @param next the page after, or null
/// @param relaxations where nothing is shown: what to take away
/// @param places where the system is unknown: names like it
/// @param isPlaceUnknown the filter names a system that nobody has reported
public record CommodityPage(Good good, Side side, OfferFilter filter, Facts facts, List<OfferLine> lines, int total,
		boolean isCut, int asked, int first, @Nullable String previous, @Nullable String next,
		List<Relaxation> relaxations, List<String> places, boolean isPlaceUnknown) implements Titled {

	public CommodityPage {
		lines = List.copyOf(lines);
		relaxations = List.copyOf(relaxations);
		places = List.copyOf(places);
	}

	@Override
	public String title() {
		return "Where to " + this.side.word() + " " + this.good.name();
	}

	@Override
	public String description() {
		return "The best prices to " + this.side.word() + " " + this.good.name()
				+ " in Elite Dangerous, with their age, distance and landing pad.";
	}

	@Override
	public Section section() {
		return Section.COMMODITIES;
	}

	/// Answers the page of the same filter on a side.
	public String href(Side other) {
		return this.filter.withPage(1).href(this.good.commodityName(), other);
	}

	/// Answers the page in another order.
	public String sorted(OfferFilter.Order order) {
		return this.filter.withSort(order).href(this.good.commodityName(), this.side);
	}

	/// Answers the page near another system.
	public String near(String system) {
		return this.filter.withNear(system, this.filter.maxDistance()).href(this.good.commodityName(), this.side);
	}

	/// Answers `aria-sort` of a column.
	public String ariaSort(OfferFilter.Order order) {
		if (order != this.filter.sort()) {
			return "none";
		}
		boolean upwards = order == OfferFilter.Order.DISTANCE
				|| (order == OfferFilter.Order.PRICE && this.side == Side.BUY);
		return upwards ? "ascending" : "descending";
	}

	/// Tells whether pad or arrival were filtered here, among what the API answered.
	public boolean isFilteredHere() {
		return this.filter.pad() != OfferFilter.PadNeed.ANY || this.filter.maxArrival() != null;
	}

}
