package highwake.api.markets;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.sold.NamedShip;
import highwake.api.stations.StationBrief;

/// The ships that one station sells, as `/v3` shows it: the components are the JSON. No sender tells their prices.
///
/// @param station null while nobody has told where it is
/// @param toldAt when a commander saw the list; null while nobody has told
/// @param items all that it sells, by symbol
record ShipyardAnswer(@Nullable StationBrief station, @Nullable Instant toldAt, List<NamedShip> items) {

	ShipyardAnswer {
		items = List.copyOf(items);
	}

}
