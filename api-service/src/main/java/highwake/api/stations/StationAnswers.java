package highwake.api.stations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Station;
import highwake.api.files.DataFiles;
import highwake.galaxy.MarketId;

/// Tells of stations, several at once: the board knows most, the file the rest.
@Component
public class StationAnswers {

	static final String FACTS = """
			select market_id, small_pads, medium_pads, large_pads, state, stated_at, faction_state, economies
			from station where market_id in (:ids) limit 100""";

	private final DataFiles files;

	StationAnswers(DataFiles files) {
		this.files = files;
	}

	/// Answers the stations of at most 100 market ids, by them; those that are not known
	/// are left out.
	public Map<Long, StationAnswer> of(Board board, List<Long> marketIds) {
		Map<Long, StationFacts> facts = facts(marketIds);
		Map<Long, StationAnswer> answers = new HashMap<>();
		for (long marketId : marketIds) {
			int ordinal = board.stations().ordinal(new MarketId(marketId));
			StationAnswer answer = (ordinal < 0) ? null : answer(board.stations(), ordinal, facts, null);
			if (answer != null) {
				answers.put(marketId, answer);
			}
		}
		return answers;
	}

	/// Answers what the file knows of at most 100 stations and the board does not.
	Map<Long, StationFacts> facts(List<Long> marketIds) {
		Map<Long, StationFacts> facts = new HashMap<>();
		if (!marketIds.isEmpty()) {
			this.files.galaxy().sql(FACTS).param("ids", marketIds).query((row) -> {
				facts.put(row.getLong("market_id"), StationFacts.of(row));
			});
		}
		return facts;
	}

	/// Answers a station, null while only its market's report is known.
	/// @param distanceLy null where no place was given
	static @Nullable StationAnswer answer(BoardStations stations, int ordinal, Map<Long, StationFacts> facts,
			@Nullable Double distanceLy) {
		Station station = stations.station(ordinal);
		return (station == null) ? null : StationAnswer.of(stations, ordinal, station,
				facts.getOrDefault(station.marketId(), StationFacts.NONE), distanceLy);
	}

}
