package highwake.api.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Boards;
import highwake.api.board.BoardStations;
import highwake.api.board.Station;
import highwake.api.files.DataFiles;

/// Counts what the board holds. A count is a pass over the stations, well under a millisecond for 80,000; the places on
/// bodies are counted in the file, at most every five minutes. Safe for any thread.
@Component
class Stats {

	/// Reads the whole of the one table that nothing else asks for; that is why it is
	/// kept.
	static final String PLACES = "select count(*) from place";

	private static final Duration PLACES_KEPT = Duration.ofMinutes(5);

	private final Boards boards;

	private final DataFiles files;

	private final InstantSource clock;

	private volatile @Nullable Places places;

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
		long since = now.minus(Duration.ofDays(1)).toEpochMilli();
		int carriers = 0;
		int others = 0;
		int updated = 0;
		long orders = 0;
		for (int ordinal = 0; ordinal < stations.size(); ordinal++) {
			Station station = stations.station(ordinal);
			boolean isReported = stations.reportedAt(ordinal) >= since;
			carriers += stations.isFleetCarrier(ordinal) ? 1 : 0;
			others += (stations.hasType(ordinal) && !stations.isFleetCarrier(ordinal)) ? 1 : 0;
			updated += (isReported || (station != null && station.updatedAt().toEpochMilli() >= since)) ? 1 : 0;
			orders += isReported ? stations.offers(ordinal).remaining() : 0;
		}
		return new StatsAnswer(board.systems().size(), places(now), new StatsAnswer.Stations(others, carriers, updated),
				new StatsAnswer.Trade(stations.markets(), board.offerCount(), orders, board.goods().listed().size()),
				updated + orders, now);
	}

	/// Answers how many markets have been reported within a time.
	int marketsWithin(Board board, Duration time) {
		long since = this.clock.instant().minus(time).toEpochMilli();
		int count = 0;
		for (int ordinal = 0; ordinal < board.stations().size(); ordinal++) {
			count += (board.stations().reportedAt(ordinal) >= since) ? 1 : 0;
		}
		return count;
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
