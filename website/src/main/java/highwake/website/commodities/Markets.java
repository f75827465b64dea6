package highwake.website.commodities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import highwake.website.api.Api;
import highwake.website.api.Inquiry;
import highwake.website.api.Question;
import highwake.website.api.Visitor;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/// The markets of one good: asks the API for the best of them and leaves out those that the filter refuses.
///
/// Without a place, or further than [#NEARBY_LY] around it, the API answers its best 100; around a place its best 1,000.
/// What the API does not filter (pad and arrival) is filtered among those, and the page says so.
@Component
class Markets {

	/// The radius up to which the API lists markets around a system, in light-years.
	static final int NEARBY_LY = 500;

	private static final int BEST = 100;

	private static final int BEST_NEARBY = 1000;

	private static final ParameterizedTypeReference<List<MarketOffer>> LIST = new ParameterizedTypeReference<>() {
	};

	private final Api api;

	Markets(Api api) {
		this.api = api;
	}

	/// Answers the markets that pass the filter, in its order; empty where its system is
	/// unknown.
	Optional<Found> find(Visitor visitor, String symbol, Side side, OfferFilter filter) {
		boolean nearby = filter.isNear() && (filter.sort() == OfferFilter.Order.DISTANCE
				|| (filter.maxDistance() != null && filter.maxDistance() <= NEARBY_LY));
		Optional<List<MarketOffer>> asked = nearby ? around(visitor, symbol, side, filter)
				: this.api.find(visitor, everywhere(symbol, side, filter, filter.maxDistance()), LIST);
		return asked.map((offers) -> new Found(
				offers.stream().filter(filter::passes).sorted(order(side, filter.sort())).toList(), offers.size(),
				offers.size() >= (nearby ? BEST_NEARBY : BEST)));
	}

	/// The API's nearby routes leave the system itself out: it is asked for beside them.
	private Optional<List<MarketOffer>> around(Visitor visitor, String symbol, Side side, OfferFilter filter) {
		Inquiry<Optional<List<MarketOffer>>> here = Inquiry
			.start(() -> this.api.find(visitor, everywhere(symbol, side, filter, 1), LIST));
		Optional<List<MarketOffer>> neighbours = this.api.find(visitor, neighbours(symbol, side, filter), LIST);
		Optional<List<MarketOffer>> home = here.answer();
		return neighbours.map((offers) -> {
			List<MarketOffer> all = new ArrayList<>(home.orElse(List.of()));
			Set<Long> seen = new HashSet<>();
			all.forEach((offer) -> seen.add(offer.marketId()));
			offers.stream().filter((offer) -> seen.add(offer.marketId())).forEach(all::add);
			return all;
		});
	}

	private static Question everywhere(String symbol, Side side, OfferFilter filter, @Nullable Integer maxDistance) {
		Question question = Question.of("/v2/commodity/name/{commodity}/" + side.route(), symbol);
		if (filter.isNear()) {
			question = question.with(isAddress(filter.near()) ? "systemAddress" : "systemName", filter.near())
				.with("maxDistance", maxDistance);
		}
		return narrowed(question, filter);
	}

	private static Question neighbours(String symbol, Side side, OfferFilter filter) {
		String by = isAddress(filter.near()) ? "address" : "name";
		Integer maxDistance = filter.maxDistance();
		Question question = Question
			.of("/v2/system/" + by + "/{system}/commodity/name/{commodity}/nearby/" + side.route(), filter.near(),
					symbol)
			.with("maxDistance", (maxDistance != null) ? Math.min(maxDistance, NEARBY_LY) : NEARBY_LY);
		return narrowed((filter.sort() == OfferFilter.Order.DISTANCE) ? question.with("sort", "distance") : question,
				filter);
	}

	private static Question narrowed(Question question, OfferFilter filter) {
		return question.with("minVolume", filter.minVolume())
			.with("maxDaysAgo", filter.maxAge())
			.with("fleetCarriers", switch (filter.carriers()) {
				case EXCLUDE -> "false";
				case ONLY -> "true";
				case INCLUDE -> null;
			});
	}

	private static boolean isAddress(String near) {
		return near.length() > 3 && near.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

	private static Comparator<MarketOffer> order(Side side, OfferFilter.Order order) {
		Comparator<MarketOffer> byPrice = Comparator.comparingInt((offer) -> offer.price(side));
		Comparator<MarketOffer> best = (side == Side.SELL) ? byPrice.reversed() : byPrice;
		Comparator<MarketOffer> newest = Comparator.comparing(MarketOffer::updatedAt).reversed();
		return switch (order) {
			case PRICE -> best.thenComparing(newest);
			case DISTANCE -> Comparator.comparing(MarketOffer::lightYears, Comparator.nullsLast(Double::compare))
				.thenComparing(best);
			case AMOUNT ->
				Comparator.comparingLong((MarketOffer offer) -> offer.tonnes(side)).reversed().thenComparing(best);
			case UPDATED -> newest.thenComparing(best);
		};
	}

	/// What was found.
	///
	/// @param offers those that pass, in order
	/// @param asked how many the API answered
	/// @param isCut there may be more than the API answered
	record Found(List<MarketOffer> offers, int asked, boolean isCut) {

		Found {
			offers = List.copyOf(offers);
		}

	}

}
