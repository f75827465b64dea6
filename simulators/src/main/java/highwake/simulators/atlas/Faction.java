package highwake.simulators.atlas;

/// A minor faction in one system.
///
/// @param name as the game spells it
/// @param government as the journal's `Factions` name it, for example `Corporate`
/// @param allegiance `Federation`, `Empire`, `Alliance`, `PilotsFederation` or `Independent`
/// @param state for example `Boom`, or `None`
/// @param influence 0 to 1; the influences of a system add up to 1
public record Faction(String name, String government, String allegiance, String state, double influence) {
}
