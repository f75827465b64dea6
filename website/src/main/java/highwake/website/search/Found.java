package highwake.website.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What `/v3/search` answers: exact matches first, then names that begin so.
///
/// @param systems star systems
/// @param stations stations, carriers among them
/// @param commodities goods
/// @param suggestions nearest spellings, where nothing matches
public record Found(List<FoundSystem> systems, List<FoundStation> stations, List<FoundGood> commodities,
		List<String> suggestions) {

	static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of());

	public Found {
		systems = List.copyOf(systems);
		stations = List.copyOf(stations);
		commodities = List.copyOf(commodities);
		suggestions = List.copyOf(suggestions);
	}

	/// Tells whether nothing matches.
	public boolean isEmpty() {
		return this.systems.isEmpty() && this.stations.isEmpty() && this.commodities.isEmpty();
	}

	/// Answers at most so many of each kind.
	Found firstOfEach(int count) {
		return new Found(this.systems.stream().limit(count).toList(), this.stations.stream().limit(count).toList(),
				this.commodities.stream().limit(count).toList(), this.suggestions);
	}

	/// A star system.
	///
	/// @param systemAddress the game's id, as text: browsers would round the number
	/// @param systemName as the game spells it
	/// @param stations how many are known
	public record FoundSystem(String systemAddress, String systemName, @Nullable Integer stations) {
	}

	/// A station.
	///
	/// @param marketId the game's id
	/// @param stationName as the game spells it
	/// @param stationType for example `Coriolis`
	/// @param systemName where it is
	/// @param systemAddress the id of that system
	public record FoundStation(long marketId, String stationName, @Nullable String stationType,
			@Nullable String systemName, @Nullable String systemAddress) {
	}

	/// A commodity.
	///
	/// @param commodityName the symbol
	/// @param name as the game spells it
	/// @param category for example `Metals`
	/// @param rare made at one market only
	public record FoundGood(String commodityName, String name, @Nullable String category, @Nullable Boolean rare) {
	}

}
