package highwake.api.sold;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A ship, and how many sell it: the components are the JSON.
///
/// @param stations how many stations, fleet carriers left out
/// @param fleetCarriers how many fleet carriers
record ShipAnswer(@JsonUnwrapped NamedShip ship, int stations, int fleetCarriers) {
}
