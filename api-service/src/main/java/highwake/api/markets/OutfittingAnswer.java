package highwake.api.markets;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import highwake.api.sold.NamedModule;
import highwake.api.stations.StationBrief;

/// The modules that one station sells, as `/v3` shows it: the components are the JSON.
///
/// @param station null while nobody has told where it is
/// @param toldAt when a commander saw the list; null while nobody has told
/// @param pricedAt when a commander saw the prices, which few senders tell; null while nobody has told
/// @param items all that it sells, by symbol
record OutfittingAnswer(@Nullable StationBrief station, @Nullable Instant toldAt, @Nullable Instant pricedAt,
		List<Line> items) {

	OutfittingAnswer {
		items = List.copyOf(items);
	}

	/// One module.
	///
	/// @param price credits; null while nobody has told
	/// @param mercCoins what it costs besides, in mercenaries' coins; null while nobody
	/// has told
	record Line(@JsonUnwrapped NamedModule module, @Nullable Integer price, @Nullable Integer mercCoins) {
	}

}
