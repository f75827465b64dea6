package highwake.api.markets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.board.Board;
import highwake.api.board.Boards;
import highwake.api.board.Station;
import highwake.api.http.Answers;
import highwake.api.http.NotFound;
import highwake.api.http.V2Controller;
import highwake.galaxy.Bracket;
import highwake.galaxy.MarketId;
import highwake.store.PackedOffers;

/// One market by its id. What is not a market id names no market.
@V2Controller
class MarketsController {

	private static final Comparator<MarketOffer> BY_NAME = Comparator.comparing(MarketOffer::commodityName);

	private final Boards boards;

	MarketsController(Boards boards) {
		this.boards = boards;
	}

	@GetMapping("/market/{id}")
	ResponseEntity<Station> market(@PathVariable String id) {
		return Answers
			.of(this.boards.current().stations().find(MarketReports.id(id)).orElseThrow(MarketsController::notFound));
	}

	/// By commodity.
	@GetMapping("/market/{id}/commodities")
	ResponseEntity<List<MarketOffer>> commodities(@PathVariable String id) {
		Board board = this.boards.current();
		MarketId market = MarketReports.id(id);
		int ordinal = board.stations().ordinal(market);
		List<MarketOffer> offers = (ordinal < 0) ? List.of() : offers(board, market, ordinal);
		if (offers.isEmpty()) {
			throw notFound();
		}
		return Answers.of(offers);
	}

	@GetMapping("/market/{id}/commodity/name/{commodity}")
	ResponseEntity<MarketOffer> commodity(@PathVariable String id, @PathVariable String commodity) {
		Board board = this.boards.current();
		MarketId market = MarketReports.id(id);
		int ordinal = board.stations().ordinal(market);
		List<MarketOffer> offers = (ordinal < 0) ? List.of() : offers(board, market, ordinal);
		return Answers.of(offers.stream()
			.filter((offer) -> offer.commodityName().equalsIgnoreCase(commodity))
			.findAny()
			.orElseThrow(() -> new NotFound("Market and/or commodity not found")));
	}

	private static List<MarketOffer> offers(Board board, MarketId market, int ordinal) {
		Instant reportedAt = Instant.ofEpochMilli(board.stations().reportedAt(ordinal));
		PackedOffers.Reader offer = board.stations().offers(ordinal);
		List<MarketOffer> offers = new ArrayList<>(offer.remaining());
		while (offer.next()) {
			offers.add(new MarketOffer(board.goods().require(offer.commodity()).symbol().value(), market.value(),
					offer.buyPriceCr(), offer.demandTonnes(), Bracket.of(offer.demandBracket()), offer.meanPriceCr(),
					offer.sellPriceCr(), offer.stockTonnes(), Bracket.of(offer.stockBracket()), reportedAt));
		}
		offers.sort(BY_NAME);
		return offers;
	}

	private static NotFound notFound() {
		return new NotFound("Market not found");
	}

}
