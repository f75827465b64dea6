package highwake.collector.projections;

import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// Which system a station is in.
///
/// @param system null where only the system's name is known
record Whereabouts(@Nullable SystemAddress system, String systemName) {

}
