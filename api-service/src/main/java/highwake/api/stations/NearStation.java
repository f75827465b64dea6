package highwake.api.stations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import highwake.api.board.Station;

/// A station and how far it is: the station's own components, then these.
///
/// @param distance whole light-years
/// @param distanceLy the same, exact
record NearStation(@JsonUnwrapped Station station, long distance, double distanceLy) {
}
