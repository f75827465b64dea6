package highwake.api.sold;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A module, and how many sell it: the components are the JSON.
///
/// @param stations how many stations, fleet carriers left out
/// @param fleetCarriers how many fleet carriers
record ModuleAnswer(@JsonUnwrapped NamedModule module, int stations, int fleetCarriers) {
}
