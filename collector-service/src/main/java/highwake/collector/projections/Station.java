package highwake.collector.projections;

import java.util.List;

import highwake.collector.facts.StationSeen;
import highwake.galaxy.MarketId;
import org.jspecify.annotations.Nullable;

/// A station or fleet carrier as the file holds it: groups of facts, each with its own time.
record Station(MarketId id, Known<StationSeen.Place> place, @Nullable Known<String> type,
		@Nullable Known<Double> arrivalLs, @Nullable Known<StationSeen.Pads> pads,
		@Nullable Known<List<String>> services, @Nullable Known<List<StationSeen.Economy>> economies,
		@Nullable Known<StationSeen.Control> control, @Nullable Known<String> dockingAccess,
		@Nullable Known<StationSeen.Site> site) {

	/// Answers a station that was never seen before.
	static Station first(StationSeen seen) {
		Known<StationSeen.Place> place = Known.of(seen.place(), seen.trust(), seen.stamp());
		if (place == null) {
			throw new IllegalStateException("A sighting always tells the place");
		}
		return new Station(seen.station(), place, null, null, null, null, null, null, null, null).after(seen);
	}

	/// Answers the station after one more sighting; an equal one where the sighting tells
	/// nothing new.
	Station after(StationSeen seen) {
		Known<StationSeen.Place> newest = Known.newest(this.place, Known.of(seen.place(), seen.trust(), seen.stamp()));
		return new Station(this.id, (newest != null) ? newest : this.place,
				Known.newest(this.type, Known.of(seen.type(), seen.stamp())),
				Known.newest(this.arrivalLs, Known.of(seen.arrivalLs(), seen.stamp())),
				Known.newest(this.pads, Known.of(seen.pads(), seen.stamp())),
				Known.newest(this.services, Known.of(seen.services(), seen.stamp())),
				Known.newest(this.economies, Known.of(seen.economies(), seen.stamp())),
				Known.newest(this.control, Known.of(seen.control(), seen.stamp())),
				Known.newest(this.dockingAccess, Known.of(seen.dockingAccess(), seen.stamp())),
				Known.newest(this.site, Known.of(seen.site(), seen.stamp())));
	}

	long updatedAt() {
		return Known.newestAt(this.place, this.type, this.arrivalLs, this.pads, this.services, this.economies,
				this.control, this.dockingAccess, this.site);
	}

}
