package highwake.api.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.Station;

/// How many stations there are of each type and economy, counted on the board at most once a minute. Safe for any thread;
/// one counts while the others wait.
@Component
class StationFigures {

	private static final Duration KEPT = Duration.ofMinutes(1);

	/// Ardent's name for what is not known.
	private static final String UNKNOWN = "null";

	private final Boards boards;

	private final InstantSource clock;

	private @Nullable Figures taken;

	StationFigures(Boards boards, InstantSource clock) {
		this.boards = boards;
		this.clock = clock;
	}

	/// The components are the JSON.
	///
	/// @param stationTypes how many of each type, by its name; `null` for those whose
	/// type
	/// is not known
	record Types(Map<String, Integer> stationTypes, int total, Instant timestamp) {
	}

	/// The components are the JSON; fleet carriers are counted apart and nowhere else.
	///
	/// @param primary how many stations have it as their greatest economy
	/// @param secondary how many have it as their second
	record Economies(Map<String, Integer> primary, Map<String, Integer> secondary, int fleetCarriers,
			Instant timestamp) {
	}

	private record Figures(Types types, Economies economies) {
	}

	/// Answers how many stations there are of each type.
	Types types() {
		return figures().types();
	}

	/// Answers how many stations there are of each economy.
	Economies economies() {
		return figures().economies();
	}

	private synchronized Figures figures() {
		Instant now = this.clock.instant();
		Figures last = this.taken;
		if (last == null || Duration.between(last.types().timestamp(), now).compareTo(KEPT) >= 0) {
			last = figures(this.boards.current().stations(), now);
			this.taken = last;
		}
		return last;
	}

	private static Figures figures(BoardStations stations, Instant now) {
		Map<String, Integer> types = new TreeMap<>();
		Map<String, Integer> primary = new TreeMap<>();
		Map<String, Integer> secondary = new TreeMap<>();
		int carriers = 0;
		for (int ordinal = 0; ordinal < stations.size(); ordinal++) {
			Station station = stations.station(ordinal);
			if (station != null) {
				count(types, station.stationType());
				if (station.isFleetCarrier()) {
					carriers++;
				}
				else {
					count(primary, station.primaryEconomy());
					count(secondary, station.secondaryEconomy());
				}
			}
		}
		int total = types.values().stream().mapToInt(Integer::intValue).sum();
		return new Figures(new Types(types, total, now), new Economies(primary, secondary, carriers, now));
	}

	private static void count(Map<String, Integer> counts, @Nullable String name) {
		counts.merge((name != null) ? name : UNKNOWN, 1, Integer::sum);
	}

}
