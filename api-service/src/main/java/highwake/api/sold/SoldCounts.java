package highwake.api.sold;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Sold;
import highwake.galaxy.Symbol;

/// How many stations sell each thing of one kind. Counting looks at every list, so counts are at most ten seconds old. Safe
/// for any thread.
final class SoldCounts {

	private static final Duration KEPT = Duration.ofSeconds(10);

	private final Function<Board, Sold> kind;

	private final InstantSource clock;

	private volatile @Nullable Taken taken;

	SoldCounts(Function<Board, Sold> kind, InstantSource clock) {
		this.kind = kind;
		this.clock = clock;
	}

	/// The counts of one snapshot.
	static final class Taken {

		private final Instant at;

		private final Sold sold;

		/// By number, fleet carriers left out.
		private final int[] stations;

		/// By number.
		private final int[] carriers;

		private Taken(Instant at, Sold sold, int[] stations, int[] carriers) {
			this.at = at;
			this.sold = sold;
			this.stations = stations;
			this.carriers = carriers;
		}

		/// Answers what was counted.
		Sold sold() {
			return this.sold;
		}

		/// Answers how many stations sell a thing, fleet carriers left out.
		int stations(Symbol symbol) {
			int number = this.sold.number(symbol);
			return (number < 0) ? 0 : this.stations[number];
		}

		/// Answers how many fleet carriers sell a thing.
		int carriers(Symbol symbol) {
			int number = this.sold.number(symbol);
			return (number < 0) ? 0 : this.carriers[number];
		}

	}

	Taken of(Board board) {
		Taken last = this.taken;
		if (last != null && isFresh(last, board)) {
			return last;
		}
		synchronized (this) {
			last = this.taken;
			if (last == null || !isFresh(last, board)) {
				last = count(board);
				this.taken = last;
			}
			return last;
		}
	}

	private boolean isFresh(Taken last, Board board) {
		return last.sold == this.kind.apply(board)
				|| Duration.between(last.at, this.clock.instant()).compareTo(KEPT) < 0;
	}

	private Taken count(Board board) {
		Sold sold = this.kind.apply(board);
		BoardStations stations = board.stations();
		return new Taken(this.clock.instant(), sold, sold.count((ordinal) -> !stations.isFleetCarrier(ordinal)),
				sold.count(stations::isFleetCarrier));
	}

}
