package highwake.collector.projections;

import highwake.collector.facts.SystemSeen;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// A star system as the file holds it: groups of facts, each with its own time.
record StarSystem(SystemAddress address, Known<SystemSeen.Place> place, @Nullable Known<SystemSeen.State> state,
		@Nullable Known<SystemSeen.BodyCount> bodyCount) {

	/// Answers the system after one more sighting: an equal one where the sighting tells
	/// nothing new.
	static StarSystem after(@Nullable StarSystem held, SystemSeen seen) {
		Known<SystemSeen.Place> place = Known.newest((held != null) ? held.place : null,
				Known.of(seen.place(), seen.trust(), seen.stamp()));
		Known<SystemSeen.State> state = Known.newest((held != null) ? held.state : null,
				Known.of(seen.state(), seen.stamp()));
		Known<SystemSeen.BodyCount> bodyCount = Known.newest((held != null) ? held.bodyCount : null,
				Known.of(seen.bodyCount(), seen.stamp()));
		if (place == null) {
			throw new IllegalStateException("A sighting always tells the place");
		}
		return new StarSystem(seen.system(), place, state, bodyCount);
	}

	long updatedAt() {
		return Known.newestAt(this.place, this.state, this.bodyCount);
	}

}
