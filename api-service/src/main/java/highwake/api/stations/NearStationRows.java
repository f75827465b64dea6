package highwake.api.stations;

import org.springframework.stereotype.Component;

import highwake.api.http.JsonText;
import highwake.api.http.Rows;

/// How lists of [NearStation] are written.
@Component
final class NearStationRows extends Rows<NearStation> {

	private final StationRows stations;

	NearStationRows(StationRows stations) {
		super(NearStation.class);
		this.stations = stations;
	}

	@Override
	public void fields(NearStation near, JsonText json) {
		this.stations.fields(near.station(), json);
		json.whole("distance", near.distance());
		json.real("distanceLy", near.distanceLy());
	}

}
