package highwake.api.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.sold.NamedModule;
import highwake.api.sold.NamedShip;

/// What a search found: the components are the JSON. What is called exactly so comes first, then what begins so, then what
/// has a later word that begins so; of catalogues also what has the text inside.
///
/// @param suggestions names that are spelled nearly so; only where nothing was found
/// @param best the best of all kinds together; in the first part alone
/// @param next what to send as `after` for what follows of each kind, null where nothing does
record Found(List<FoundSystem> systems, List<FoundStation> stations, List<FoundCommodity> commodities,
		List<String> suggestions, List<NamedModule> modules, List<NamedShip> ships, List<FoundCarrier> carriers,
		List<Best> best, @Nullable String next) {

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

	/// @param name what its owner calls it, null while nobody has told
	/// @param marketId its key as a station, null while nobody has told it
	/// @param systemName where it was seen last, null while nobody has told
	/// @param systemAddress null while it is not known
	record FoundCarrier(String callsign, @Nullable String name, @Nullable Long marketId, @Nullable String systemName,
			@Nullable String systemAddress) {
	}

	/// @param kind `system`, `station`, `commodity`, `module`, `ship` or `carrier`
	/// @param key what its route takes: an address, a market id, a symbol, a callsign
	/// @param name a module's with class, rating and mount; a carrier's own, or its
	/// callsign
	/// @param systemName where a station or a carrier is
	record Best(String kind, String key, String name, @Nullable String systemName) {
	}

}
