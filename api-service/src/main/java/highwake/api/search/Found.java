package highwake.api.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a search found: the components are the JSON. What is called exactly so comes first, then what starts so; a
/// commodity may also have the text inside its name.
///
/// @param suggestions names that are spelled nearly so; only where nothing was found
record Found(List<FoundSystem> systems, List<FoundStation> stations, List<FoundCommodity> commodities,
		List<String> suggestions) {

	/// @param systemAddress as text: a script would round the number
	/// @param stations how many are known there
	record FoundSystem(String systemAddress, String systemName, int stations) {
	}

	/// @param systemAddress null while it is not known
	record FoundStation(long marketId, String stationName, @Nullable String stationType, String systemName,
			@Nullable String systemAddress) {
	}

	/// @param commodityName the symbol
	/// @param name as the game spells it
	record FoundCommodity(String commodityName, String name, String category, boolean rare) {
	}

	boolean isEmpty() {
		return this.systems.isEmpty() && this.stations.isEmpty() && this.commodities.isEmpty();
	}

}
