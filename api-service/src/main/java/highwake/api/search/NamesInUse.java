package highwake.api.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import highwake.api.board.BoardStations;
import highwake.api.board.Station;

/// The names of one snapshot's stations and of the systems that have some, and of all those and of what else is given for
/// misspelt texts. Immutable.
///
/// @param stations by market id
/// @param systems that have stations, by address
/// @param spellings whole names: those of systems, of stations that are no fleet carriers, and what else was given
/// @param words of at least five letters, in all these names
/// @param others names that are no places, by each such word in lower case
/// @param carriers by the names that their owners gave them
record NamesInUse(PlaceNames stations, PlaceNames systems, KnownNames spellings, KnownNames words,
		Map<String, List<String>> others, CarrierNames carriers) {

	/// A misspelt text is compared with the systems and stations of so many; what the
	/// board has beyond is found by its name alone.
	private static final int MOST_SPELLINGS = 100_000;

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

	private static final int SHORTEST_WORD = 5;

	/// @param others names that are no places
	static NamesInUse of(BoardStations stations, List<String> others, CarrierNames carriers) {
		PlaceNames stationNames = new PlaceNames(IntStream.range(0, stations.size())
			.mapToObj((ordinal) -> station(stations, ordinal))
			.filter(Objects::nonNull)
			.toList());
		PlaceNames systemNames = new PlaceNames(systems(stations));
		List<String> places = Stream
			.concat(systemNames.all().stream().map(PlaceNames.Place::name),
					IntStream.range(0, stations.size())
						.filter((ordinal) -> !stations.isFleetCarrier(ordinal))
						.mapToObj(stations::station)
						.filter(Objects::nonNull)
						.map(Station::stationName))
			.limit(MOST_SPELLINGS)
			.toList();
		return new NamesInUse(stationNames, systemNames,
				new KnownNames(Stream.concat(others.stream(), places.stream())),
				new KnownNames(Stream.concat(others.stream(), places.stream())
					.flatMap(NO_LETTERS::splitAsStream)
					.filter((word) -> word.length() >= SHORTEST_WORD)),
				byWord(others), carriers);
	}

	private static Map<String, List<String>> byWord(List<String> names) {
		Map<String, List<String>> byWord = new HashMap<>();
		for (String name : names) {
			NO_LETTERS.splitAsStream(name.toLowerCase(Locale.ROOT))
				.filter((word) -> word.length() >= SHORTEST_WORD)
				.distinct()
				.forEach((word) -> byWord.computeIfAbsent(word, (_) -> new ArrayList<>()).add(name));
		}
		return byWord;
	}

	private static PlaceNames.@Nullable Place station(BoardStations stations, int ordinal) {
		Station station = stations.station(ordinal);
		return (station == null) ? null : new PlaceNames.Place(station.marketId(), station.stationName(),
				(float) stations.recentReports(ordinal), 0);
	}

	private static List<PlaceNames.Place> systems(BoardStations stations) {
		Map<Long, PlaceNames.Place> systems = new HashMap<>();
		for (int ordinal = 0; ordinal < stations.size(); ordinal++) {
			Station station = stations.station(ordinal);
			Long address = (station == null) ? null : station.systemAddress();
			if (station != null && address != null) {
				float busy = (float) stations.recentReports(ordinal);
				systems.merge(address, new PlaceNames.Place(address, station.systemName(), busy, 1),
						(known, _) -> known.with(busy));
			}
		}
		return List.copyOf(systems.values());
	}

}
