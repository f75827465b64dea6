package highwake.website.systems;

import highwake.website.figures.Figure;

/// A neighbour of a system.
///
/// @param name as the game spells it
/// @param href its page
/// @param distance from the system
public record NearbyLine(String name, String href, Figure distance) {
}
