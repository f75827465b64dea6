package highwake.api.systems;

import java.time.Instant;

import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;

/// A star system: its key, its name as the game spells it, and where it is.
///
/// @param updatedAt the newest time at which something of it was true
public record StarSystem(SystemAddress address, String name, Coordinates place, Instant updatedAt) {
}
