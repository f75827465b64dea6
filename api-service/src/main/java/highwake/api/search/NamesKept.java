package highwake.api.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardVersion;

/// The names of stations, systems and carriers, collected anew at most once a minute, and less often where that takes long: that a
/// station appears or a carrier is renamed is rare. Safe for any thread: while one collects, the others go on with the names before.
@Component
class NamesKept {

	private static final Duration KEPT = Duration.ofMinutes(1);

	/// Collecting takes at most this part of the time.
	private static final int PART = 50;

	private final InstantSource clock;

	private final Catalogues catalogues;

	private final PlaceSearch places;

	private final ReentrantLock collecting = new ReentrantLock();

	private volatile @Nullable Collected collected;

	NamesKept(InstantSource clock, Catalogues catalogues, PlaceSearch places) {
		this.clock = clock;
		this.catalogues = catalogues;
		this.places = places;
	}

	/// The names of one time.
	///
	/// @param took nanoseconds
	private record Collected(Instant at, BoardVersion.Signal galaxy, long took, NamesInUse names) {

		/// Tells whether the names are of the board's file: another epoch has other
		/// systems.
		boolean isOf(Board board) {
			return this.galaxy.epoch().equals(board.version().galaxy().epoch());
		}

		boolean isFresh(Board board, Instant now) {
			Duration age = Duration.between(this.at, now);
			return this.galaxy.equals(board.version().galaxy()) || age.compareTo(KEPT) < 0
					|| age.toNanos() < this.took * PART;
		}

	}

	/// Answers the names.
	NamesInUse of(Board board) {
		Collected last = this.collected;
		boolean isUsable = last != null && last.isOf(board);
		if (last != null && isUsable && (last.isFresh(board, this.clock.instant()) || !this.collecting.tryLock())) {
			return last.names();
		}
		if (!isUsable) {
			this.collecting.lock();
		}
		try {
			Collected other = this.collected;
			boolean isNew = other != null && other.isOf(board) && other.isFresh(board, this.clock.instant());
			return (other != null && isNew) ? other.names() : collect(board).names();
		}
		finally {
			this.collecting.unlock();
		}
	}

	private Collected collect(Board board) {
		long begun = System.nanoTime();
		NamesInUse names = NamesInUse.of(board.stations(), this.catalogues.names().distinct().toList(),
				this.places.carrierNames());
		Collected collected = new Collected(this.clock.instant(), board.version().galaxy(), System.nanoTime() - begun,
				names);
		this.collected = collected;
		return collected;
	}

}
