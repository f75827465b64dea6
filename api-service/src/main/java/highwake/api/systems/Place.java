package highwake.api.systems;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Coordinates;

/// A place to measure from.
///
/// @param system null where only coordinates were given
public record Place(Coordinates at, @Nullable StarSystem system) {
}
