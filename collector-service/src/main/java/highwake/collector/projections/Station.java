package highwake.collector.projections;

import java.util.List;

import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.galaxy.StationKind;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// A station or fleet carrier as the file holds it: groups of facts, each with its own time.
///
/// A station that was ever named by a callsign is a carrier for good, and its place is the [Carrier]'s: a copy, for those
/// who read stations.
///
/// @param place null while nobody has told where it is
/// @param site the body, by a source that knows its number
/// @param mooring the body, by a source that knows only its name
/// @param awayAt when a carrier was last known to be in another system than now, epoch milliseconds
record Station(MarketId id, Known<String> name, @Nullable Known<Whereabouts> place, @Nullable Known<String> type,
		@Nullable Known<Double> arrivalLs, @Nullable Known<StationSeen.Pads> pads,
		@Nullable Known<List<String>> services, @Nullable Known<List<StationSeen.Economy>> economies,
		@Nullable Known<StationSeen.Control> control, @Nullable Known<String> dockingAccess,
		@Nullable Known<StationSeen.Site> site, @Nullable Known<StationSeen.Site> mooring,
		@Nullable Known<StationSeen.Surface> surface, @Nullable Known<StationSeen.Condition> condition,
		@Nullable Known<StationSeen.Docking> docking, @Nullable Long awayAt) {

	/// How well a callsign names a station: better than any other name, for it never
	/// changes.
	static final int BY_CALLSIGN = Trust.VISITED.code() + 1;

	/// Answers the station after one more sighting: an equal one where the sighting tells
	/// nothing new. A carrier's place is left to [#at(Carrier)].
	static Station after(@Nullable Station held, StationSeen seen) {
		if (held == null) {
			Station first = new Station(seen.station(), nameOf(seen), null, null, null, null, null, null, null, null,
					null, null, null, null, null, null);
			return first.after(seen);
		}
		return held.after(seen);
	}

	private Station after(StationSeen seen) {
		Known<String> newestName = Known.newer(this.name, nameOf(seen));
		Known<Whereabouts> newestPlace = isCarrier(newestName) ? this.place : Known.newest(this.place, placeOf(seen));
		StationSeen.Site where = seen.site();
		boolean isNumbered = where != null && where.bodyId() != null;
		return new Station(this.id, newestName, newestPlace,
				Known.newest(this.type, Known.of(seen.type(), seen.stamp())),
				Known.newest(this.arrivalLs, Known.of(seen.arrivalLs(), seen.stamp())),
				Known.newest(this.pads, Known.of(seen.pads(), seen.stamp())),
				Known.newest(this.services, Known.of(seen.services(), seen.stamp())),
				Known.newest(this.economies, Known.of(seen.economies(), seen.stamp())),
				Known.newest(this.control, Known.of(seen.control(), seen.stamp())),
				Known.newest(this.dockingAccess, Known.of(seen.dockingAccess(), seen.stamp())),
				Known.newest(this.site, isNumbered ? Known.of(where, seen.stamp()) : null),
				Known.newest(this.mooring, isNumbered ? null : Known.of(where, seen.stamp())),
				Known.newest(this.surface, Known.of(seen.surface(), seen.stamp())),
				Known.newest(this.condition, Known.of(seen.condition(), seen.stamp())),
				Known.newest(this.docking, Known.of(seen.docking(), seen.stamp())), this.awayAt);
	}

	/// Answers the station at its carrier's place.
	Station at(Carrier carrier) {
		Known<Whereabouts> there = carrier.place();
		SystemAddress system = (there != null) ? there.facts().system() : null;
		return new Station(this.id, this.name, there, this.type, this.arrivalLs, this.pads, this.services,
				this.economies, this.control, this.dockingAccess, this.site, this.mooring, this.surface, this.condition,
				this.docking, (system != null) ? carrier.visits().lastElsewhere(system) : null);
	}

	/// Answers what is left of the station without the groups from before a time; null
	/// where nobody has seen it since. For a carrier or a rescue ship, whose every
	/// sighting
	/// tells the name.
	@Nullable Station since(long horizon) {
		if (this.name.at() < horizon) {
			return null;
		}
		return new Station(this.id, this.name, (callsign() != null) ? this.place : Known.since(this.place, horizon),
				Known.since(this.type, horizon), Known.since(this.arrivalLs, horizon), Known.since(this.pads, horizon),
				Known.since(this.services, horizon), Known.since(this.economies, horizon),
				Known.since(this.control, horizon), Known.since(this.dockingAccess, horizon),
				Known.since(this.site, horizon), Known.since(this.mooring, horizon), Known.since(this.surface, horizon),
				Known.since(this.condition, horizon), Known.since(this.docking, horizon), this.awayAt);
	}

	/// Answers the callsign of a carrier; null for any other station.
	@Nullable Callsign callsign() {
		return isCarrier(this.name) ? new Callsign(this.name.facts()) : null;
	}

	@Nullable StationKind kind() {
		return StationKind.of((this.type != null) ? this.type.facts() : null, this.name.facts());
	}

	long updatedAt() {
		return Known.newestAt(this.name, this.place, this.type, this.arrivalLs, this.pads, this.services,
				this.economies, this.control, this.dockingAccess, this.site, this.mooring, this.surface, this.condition,
				this.docking);
	}

	private static boolean isCarrier(Known<String> name) {
		return name.trust() == BY_CALLSIGN;
	}

	private static Known<String> nameOf(StationSeen seen) {
		int trust = (seen.callsign() != null) ? BY_CALLSIGN : seen.nameTrust().code();
		return new Known<>(seen.place().name(), trust, seen.stamp().at().toEpochMilli(),
				seen.stamp().gatewayAt().toEpochMilli());
	}

	private static @Nullable Known<Whereabouts> placeOf(StationSeen seen) {
		return Known.of(whereabouts(seen), seen.placeTrust(), seen.stamp());
	}

	static @Nullable Whereabouts whereabouts(StationSeen seen) {
		StationSeen.Place place = seen.place();
		return (place.systemName() != null) ? new Whereabouts(place.system(), place.systemName()) : null;
	}

}
