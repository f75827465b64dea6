package highwake.api.board;

import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;

/// A system near a place.
///
/// @param updatedAt epoch milliseconds at which something of it was last true
/// @param distanceLy exact
public record NearSystem(SystemAddress address, String name, Coordinates place, long updatedAt, double distanceLy) {
}
