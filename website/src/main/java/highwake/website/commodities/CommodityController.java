package highwake.website.commodities;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import highwake.website.api.Inquiry;
import highwake.website.api.Visitor;
import highwake.website.errors.NotThere;
import highwake.website.pages.Page;
import highwake.website.search.Finder;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where to sell and where to buy one good: `/commodity/{symbol}/sell` and `/commodity/{symbol}/buy`.
@Controller
class CommodityController {

	private static final int ROWS = 50;

	private final Goods goods;

	private final Markets markets;

	private final Relaxations relaxations;

	private final Finder finder;

	private final InstantSource clock;

	CommodityController(Goods goods, Markets markets, Relaxations relaxations, Finder finder, InstantSource clock) {
		this.goods = goods;
		this.markets = markets;
		this.relaxations = relaxations;
		this.finder = finder;
		this.clock = clock;
	}

	@GetMapping("/commodity/{symbol}/sell")
	Page sell(Visitor visitor, @PathVariable String symbol, @Valid OfferQuery query) {
		return page(visitor, symbol, Side.SELL, query.filter());
	}

	@GetMapping("/commodity/{symbol}/buy")
	Page buy(Visitor visitor, @PathVariable String symbol, @Valid OfferQuery query) {
		return page(visitor, symbol, Side.BUY, query.filter());
	}

	private Page page(Visitor visitor, String symbol, Side side, OfferFilter filter) {
		Good good = this.goods.find(visitor, symbol).orElseThrow(() -> new NotThere("commodity", symbol));
		Inquiry<Optional<Markets.Found>> others = Inquiry.start(() -> this.markets.find(visitor, good.commodityName(),
				side.other(), filter.withSort(OfferFilter.Order.PRICE)));
		Optional<Markets.Found> found = this.markets.find(visitor, good.commodityName(), side, filter);
		List<MarketOffer> opposite = others.answer().map(Markets.Found::offers).orElse(List.of());
		CommodityPage view = view(visitor, good, side, filter, found, opposite);
		return Page.of("pages/commodity.jte", view).withFragment("parts/market.jte");
	}

	private CommodityPage view(Visitor visitor, Good good, Side side, OfferFilter filter,
			Optional<Markets.Found> answer, List<MarketOffer> opposite) {
		Markets.Found found = answer.orElse(new Markets.Found(List.of(), 0, false));
		List<MarketOffer> offers = found.offers();
		int from = Math.min((filter.page() - 1) * ROWS, offers.size());
		int to = Math.min(from + ROWS, offers.size());
		List<OfferLine> lines = offers.subList(from, to)
			.stream()
			.map((offer) -> OfferLine.of(offer, side, this.clock.instant()))
			.toList();
		String symbol = good.commodityName();
		List<Relaxation> looser = (answer.isPresent() && offers.isEmpty())
				? this.relaxations.of(visitor, symbol, side, filter) : List.of();
		List<String> places = answer.isEmpty() ? this.finder.namesLike(visitor, filter.near()) : List.of();
		Facts facts = Facts.of(offers, opposite, side);
		return new CommodityPage(good, side, filter, facts, lines, offers.size(), found.isCut(), found.asked(),
				from + 1, (filter.page() > 1) ? filter.withPage(filter.page() - 1).href(symbol, side) : null,
				(to < offers.size()) ? filter.withPage(filter.page() + 1).href(symbol, side) : null, looser, places,
				answer.isEmpty());
	}

}
