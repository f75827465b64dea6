package highwake.api.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Boards;
import highwake.api.board.BoardStations;
import highwake.api.files.DataFiles;

/// How much there is. No request looks through the stations: the board keeps its counts, what was seen lately is counted at
/// most every ten seconds, and the places on bodies are counted in the file, at most every five minutes. Safe for any
/// thread; one counts while the others wait.
@Component
class Stats {

	/// Reads the whole of the one table that nothing else asks for; that is why it is
	/// kept.
	static final String PLACES = "select count(*) from place";

	private static final Duration PLACES_KEPT = Duration.ofMinutes(5);

	private static final Duration LATELY_KEPT = Duration.ofSeconds(10);

	private final Boards boards;

	private final DataFiles files;

	private final InstantSource clock;

	private volatile @Nullable Places places;

	private volatile @Nullable Lately lately;

	Stats(Boards boards, DataFiles files, InstantSource clock) {
		this.boards = boards;
		this.files = files;
		this.clock = clock;
	}

	private record Places(Instant at, long count) {
	}

	/// Answers how much there is now.
	StatsAnswer now() {
		Board board = this.boards.current();
		Instant now = this.clock.instant();
		BoardStations stations = board.stations();
		Lately lately = lately();
		return new StatsAnswer(board.systems().size(), places(now),
				new StatsAnswer.Stations(stations.others(), stations.carriers(), lately.stationsLastDay()),
				new StatsAnswer.Trade(stations.markets(), board.offerCount(), lately.ordersLastDay(),
						board.goods().listed().size()),
				lately.stationsLastDay() + lately.ordersLastDay(), now);
	}

	/// Answers what was seen lately, as of at most ten seconds ago.
	Lately lately() {
		Lately last = this.lately;
		if (last != null && isFresh(last)) {
			return last;
		}
		synchronized (this) {
			last = this.lately;
			if (last == null || !isFresh(last)) {
				last = Lately.of(this.boards.current().stations(), this.clock.instant());
				this.lately = last;
			}
			return last;
		}
	}

	private boolean isFresh(Lately last) {
		return Duration.between(last.at(), this.clock.instant()).compareTo(LATELY_KEPT) < 0;
	}

	private long places(Instant now) {
		Places last = this.places;
		if (last == null || Duration.between(last.at(), now).compareTo(PLACES_KEPT) >= 0) {
			last = new Places(now, this.files.galaxy().sql(PLACES).query(Long.class).single());
			this.places = last;
		}
		return last.count();
	}

}
