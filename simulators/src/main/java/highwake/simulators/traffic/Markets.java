package highwake.simulators.traffic;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.simulators.atlas.Station;
import highwake.simulators.trade.Goods;
import highwake.simulators.trade.Market;

/// Every station's market, opened when it is first asked for. Used by one thread.
final class Markets {

	private final Map<MarketId, Market> open = new HashMap<>();

	private final Goods goods;

	private final long seed;

	Markets(Goods goods, long seed) {
		this.goods = goods;
		this.seed = seed;
	}

	/// Answers a station's market as it stands at a time.
	Market at(Station station, Instant now) {
		Market market = this.open.computeIfAbsent(station.marketId(),
				(id) -> new Market(station, this.goods, this.seed, now));
		market.passTo(now);
		return market;
	}

	/// Lists what a station's market says at a time.
	List<Offer> offers(Station station, Instant now) {
		return at(station, now).offers();
	}

}
