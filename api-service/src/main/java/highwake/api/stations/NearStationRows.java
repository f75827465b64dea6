package highwake.api.stations;

import org.springframework.stereotype.Component;

import highwake.api.http.Rows;

/// How lists of [NearStation] are written.
@Component
final class NearStationRows extends Rows<NearStation> {

	NearStationRows() {
		super(NearStation.class);
		all(NearStation::station, new StationRows());
		whole("distance", NearStation::distance);
		real("distanceLy", NearStation::distanceLy);
	}

}
