package highwake.simulators.atlas;

import java.util.Optional;

import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// A real system of the galaxy.
///
/// @param address the game's own
/// @param name as the game spells it
/// @param place where it is
/// @param inhabited what is known of its people, or null where there are none
public record StarSystem(SystemAddress address, String name, Coordinates place, @Nullable SystemState inhabited) {

	/// Answers what is known of its people, or empty where there are none.
	public Optional<SystemState> state() {
		return Optional.ofNullable(this.inhabited);
	}

	/// Answers the distance to another system in light-years.
	public double distanceLyTo(StarSystem other) {
		return this.place.distanceLyTo(other.place);
	}

}
