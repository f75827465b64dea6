package highwake.api.commodities;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardVersion;
import highwake.api.board.Boards;
import highwake.api.board.BoardStations;
import highwake.api.board.Good;
import highwake.api.board.PriceOrder;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;

/// The figures of every commodity, taken from the board at most every ten seconds: they cost a walk over all offers. Safe
/// for any thread; one takes them while the others wait.
@Component
class CommodityFigures {

	private static final Duration KEPT = Duration.ofSeconds(10);

	private final Boards boards;

	private final InstantSource clock;

	private final Commodities catalogue = Commodities.load();

	private volatile @Nullable Taken taken;

	CommodityFigures(Boards boards, InstantSource clock) {
		this.boards = boards;
		this.clock = clock;
	}

	private record Taken(Instant at, BoardVersion version, List<CommodityAnswer> figures) {
	}

	/// Lists the commodities that some market lists, by symbol.
	List<CommodityAnswer> all() {
		Taken last = this.taken;
		if (last != null && isFresh(last)) {
			return last.figures();
		}
		synchronized (this) {
			last = this.taken;
			if (last == null || !isFresh(last)) {
				Board board = this.boards.current();
				Instant now = this.clock.instant();
				last = new Taken(now, board.version(),
						board.goods().listed().stream().map((good) -> figures(board, good, now)).toList());
				this.taken = last;
			}
			return last.figures();
		}
	}

	private boolean isFresh(Taken last) {
		return last.version().equals(this.boards.current().version())
				|| Duration.between(last.at(), this.clock.instant()).compareTo(KEPT) < 0;
	}

	/// Answers the figures of one commodity, empty where no market lists it.
	Optional<CommodityAnswer> find(CommoditySymbol symbol) {
		return all().stream().filter((figures) -> figures.commodityName().equals(symbol.value())).findAny();
	}

	private CommodityAnswer figures(Board board, Good good, Instant now) {
		Sum exports = new Sum(board.stations());
		good.exports().walk(exports);
		Sum imports = new Sum(board.stations());
		good.imports().walk(imports);
		return new CommodityAnswer(good.symbol().value(), exports.first(), exports.last(), exports.average(),
				exports.tonnes, negated(imports.last()), negated(imports.first()), negated(imports.average()),
				imports.tonnes, now, this.catalogue.find(good.symbol()).map(CommodityFigures::rarity).orElse(null));
	}

	private static CommodityAnswer.@Nullable Rarity rarity(Commodity commodity) {
		MarketId market = commodity.rareMarket();
		return (market == null) ? null : new CommodityAnswer.Rarity(true, market.value(), commodity.rareAllocation());
	}

	private static @Nullable Integer negated(@Nullable Integer rank) {
		return (rank == null) ? null : -rank;
	}

	/// Adds up one price order, carriers left out. Ranks ascend, so the first is the
	/// least.
	private static final class Sum implements PriceOrder.Visitor {

		private final BoardStations stations;

		private int first;

		private int last;

		private long ranks;

		private long count;

		private long tonnes;

		Sum(BoardStations stations) {
			this.stations = stations;
		}

		@Override
		public boolean visit(int ordinal, int rank, int tonnes) {
			if (!this.stations.isFleetCarrier(ordinal)) {
				this.first = (this.count == 0) ? rank : this.first;
				this.last = rank;
				this.ranks += rank;
				this.tonnes += tonnes;
				this.count++;
			}
			return true;
		}

		@Nullable Integer first() {
			return (this.count == 0) ? null : this.first;
		}

		@Nullable Integer last() {
			return (this.count == 0) ? null : this.last;
		}

		@Nullable Integer average() {
			return (this.count == 0) ? null : (int) (this.ranks / this.count);
		}

	}

}
