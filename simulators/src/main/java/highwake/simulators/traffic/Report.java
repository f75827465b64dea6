package highwake.simulators.traffic;

import java.util.Map;

/// What a commander's program is about to send.
///
/// @param schema path and version, for example `commodity/3`
/// @param message EDDN's `message`
/// @param sender whose program
/// @param fromCapi whether the Companion API told it, and not the game's journal
record Report(String schema, Map<String, Object> message, Pilot sender, boolean fromCapi) {
}
