package highwake.collector.projections;

import highwake.collector.facts.Stamp;
import highwake.galaxy.Callsign;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// A fleet carrier as the file holds it, by its callsign: what the system map and its bartender tell, who do not know its
/// market id, and where all sources saw it.
///
/// A carrier moves, so the newest source wins, however well it knows the place.
///
/// @param name what its owner calls it
/// @param placed by the newest source that knows the system's address
/// @param told by the newest source that knows no more than the system's name
record Carrier(Callsign callsign, @Nullable Known<String> name, @Nullable Known<Whereabouts> placed,
		@Nullable Known<String> told, Visits visits) {

	static Carrier first(Callsign callsign) {
		return new Carrier(callsign, null, null, null, Visits.NONE);
	}

	Carrier named(@Nullable String name, Stamp stamp) {
		return new Carrier(this.callsign, Known.newest(this.name, Known.of(name, stamp)), this.placed, this.told,
				this.visits);
	}

	Carrier seenIn(Whereabouts place, Stamp stamp) {
		SystemAddress system = place.system();
		return (system == null)
				? new Carrier(this.callsign, this.name, this.placed,
						Known.newest(this.told, Known.of(place.systemName(), stamp)), this.visits)
				: new Carrier(this.callsign, this.name, Known.newest(this.placed, Known.of(place, stamp)), this.told,
						this.visits.and(system, stamp.at().toEpochMilli()));
	}

	/// Answers what is left of the carrier without what is from before a time, the
	/// beginning of a day; null where nothing is.
	@Nullable Carrier since(long horizon) {
		Carrier left = new Carrier(this.callsign, Known.since(this.name, horizon), Known.since(this.placed, horizon),
				Known.since(this.told, horizon), this.visits.since(horizon));
		return (left.name != null || left.placed != null || left.told != null) ? left : null;
	}

	/// Answers where it is by the newest source. One that names the system which the
	/// newest address lies in says that the carrier is still there.
	@Nullable Known<Whereabouts> place() {
		if (this.placed == null) {
			return (this.told != null) ? visited(new Whereabouts(null, this.told.facts()), this.told) : null;
		}
		if (this.told == null || !this.told.isLaterThan(this.placed)) {
			return visited(this.placed.facts(), this.placed);
		}
		boolean isStillThere = this.placed.facts().systemName().equalsIgnoreCase(this.told.facts());
		return visited(isStillThere ? this.placed.facts() : new Whereabouts(null, this.told.facts()), this.told);
	}

	/// Answers the newest time of all, epoch milliseconds.
	long updatedAt() {
		return Known.newestAt(this.name, this.placed, this.told);
	}

	private static Known<Whereabouts> visited(Whereabouts place, Known<?> since) {
		return new Known<>(place, Station.BY_CALLSIGN, since.at(), since.gatewayAt());
	}

}
