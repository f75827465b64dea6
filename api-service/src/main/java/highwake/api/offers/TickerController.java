package highwake.api.offers;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

import highwake.api.http.Answers;
import highwake.api.http.V2Controller;

/// The ticker of Ardent's pages.
@V2Controller
class TickerController {

	private final Ticker ticker;

	TickerController(Ticker ticker) {
		this.ticker = ticker;
	}

	@GetMapping("/news/commodities")
	ResponseEntity<List<Order>> commodities() {
		return Answers.of(this.ticker.newest());
	}

}
