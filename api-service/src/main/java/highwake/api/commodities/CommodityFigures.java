package highwake.api.commodities;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardVersion;
import highwake.api.board.Boards;
import highwake.api.board.BoardStations;
import highwake.api.board.Good;
import highwake.api.board.PriceOrder;

/// The figures of every commodity, taken from the board at most every ten seconds: they cost a walk over all offers. Safe
/// for any thread; one takes them while the others wait.
@Component
class CommodityFigures {

	private static final Duration KEPT = Duration.ofSeconds(10);

	private final Boards boards;

	private final InstantSource clock;

	private volatile @Nullable Taken taken;

	CommodityFigures(Boards boards, InstantSource clock) {
		this.boards = boards;
		this.clock = clock;
	}

	/// @param figures by symbol
	record Taken(Instant at, BoardVersion version, List<CommodityFigure> figures) {
	}

	/// Lists the commodities that some market lists, by symbol.
	List<CommodityFigure> all() {
		return taken().figures();
	}

	/// Answers the same with the time at which the figures were taken.
	Taken taken() {
		Taken last = this.taken;
		if (last != null && isFresh(last)) {
			return last;
		}
		synchronized (this) {
			last = this.taken;
			if (last == null || !isFresh(last)) {
				Board board = this.boards.current();
				last = new Taken(this.clock.instant(), board.version(),
						board.goods().listed().stream().map((good) -> figure(board.stations(), good)).toList());
				this.taken = last;
			}
			return last;
		}
	}

	private boolean isFresh(Taken last) {
		return last.version().equals(this.boards.current().version())
				|| Duration.between(last.at(), this.clock.instant()).compareTo(KEPT) < 0;
	}

	/// Takes the figures of one commodity.
	static CommodityFigure figure(BoardStations stations, Good good) {
		Sums exports = new Sums(good.exports(), stations);
		Sums imports = new Sums(good.imports(), stations);
		return new CommodityFigure(good.symbol(), exports.others.done(), imports.others.done(), exports.carriers.done(),
				imports.carriers.done());
	}

	/// Adds up one price order, carriers apart.
	private static final class Sums {

		private final Sum carriers = new Sum();

		private final Sum others = new Sum();

		Sums(PriceOrder order, BoardStations stations) {
			PriceOrder.Reader offer = order.read();
			while (offer.next()) {
				(stations.isFleetCarrier(offer.ordinal()) ? this.carriers : this.others).add(Math.abs(offer.rank()),
						offer.tonnes());
			}
		}

	}

	/// Prices that come in order, up or down.
	private static final class Sum {

		private int first;

		private int last;

		private int markets;

		private long prices;

		private long tonnes;

		void add(int priceCr, int tonnes) {
			this.first = (this.markets == 0) ? priceCr : this.first;
			this.last = priceCr;
			this.markets++;
			this.prices += priceCr;
			this.tonnes += tonnes;
		}

		Prices done() {
			return new Prices(this.markets, this.tonnes, this.prices, Math.min(this.first, this.last),
					Math.max(this.first, this.last));
		}

	}

}
