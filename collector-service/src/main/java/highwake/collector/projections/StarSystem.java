package highwake.collector.projections;

import highwake.collector.facts.Politics;
import highwake.collector.facts.Powerplay;
import highwake.collector.facts.SystemSeen;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// A star system as the file holds it, as far as a visit tells of it: groups of facts, each with its own time.
///
/// @param politics the file's own only where a sighting tells politics; so too the powers
record StarSystem(SystemAddress address, Known<SystemSeen.Place> place, @Nullable Known<SystemSeen.State> state,
		@Nullable Known<Politics> politics, @Nullable Known<Powerplay> powerplay) {

	/// Answers a system that was never seen before.
	static StarSystem first(SystemSeen seen) {
		Known<SystemSeen.Place> place = Known.of(seen.place(), seen.trust(), seen.stamp());
		if (place == null) {
			throw new IllegalStateException("A sighting always tells the place");
		}
		return new StarSystem(seen.system(), place, null, null, null).after(seen);
	}

	/// Answers the system after one more sighting: an equal one where the sighting tells
	/// nothing new.
	StarSystem after(SystemSeen seen) {
		Known<SystemSeen.Place> newest = Known.newest(this.place, Known.of(seen.place(), seen.trust(), seen.stamp()));
		return new StarSystem(this.address, (newest != null) ? newest : this.place,
				Known.newest(this.state, Known.of(seen.state(), seen.stamp())),
				Known.newest(this.politics, Known.of(seen.politics(), seen.stamp())),
				Known.newest(this.powerplay, Known.of(seen.powerplay(), seen.stamp())));
	}

	long updatedAt() {
		return Known.newestAt(this.place, this.state, this.politics, this.powerplay);
	}

}
