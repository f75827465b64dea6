package highwake.api.stations;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.Nearest;
import highwake.api.board.Point;
import highwake.api.board.Service;
import highwake.api.board.Station;
import highwake.api.http.Answers;
import highwake.api.http.NotFound;
import highwake.api.http.V2Controller;
import highwake.api.systems.Systems;

/// Where the next station with a service is.
@V2Controller
class NearestController {

	private static final int MOST = 20;

	private final Systems systems;

	private final Boards boards;

	NearestController(Systems systems, Boards boards) {
		this.systems = systems;
		this.boards = boards;
	}

	/// One station that will do.
	private record Hit(long squared, long marketId, int ordinal) implements Comparable<Hit> {

		@Override
		public int compareTo(Hit other) {
			int byDistance = Long.compare(this.squared, other.squared);
			return (byDistance != 0) ? byDistance : Long.compare(this.marketId, other.marketId);
		}

	}

	/// By distance, then by market id; those of the system itself too. A station whose
	/// largest pad is not known is left out.
	@GetMapping("/system/{type}/{id}/nearest/{service}")
	ResponseEntity<List<NearStation>> nearest(@PathVariable String type, @PathVariable String id,
			@PathVariable String service, @Valid NearestQuery query) {
		Service wanted = Service.of(service).orElseThrow(() -> new NotFound("Service unknown"));
		Point from = Point.of(this.systems.require(type, id).place());
		BoardStations stations = this.boards.current().stations();
		long leastPad = Math.max(1, query.leastPad());
		Nearest<Hit> nearest = new Nearest<>(MOST);
		stations.seek(from, wanted, leastPad, (ordinal, squared) -> {
			nearest.add(new Hit(squared, stations.key(ordinal), ordinal));
			Hit last = nearest.last();
			return (last == null) ? Long.MAX_VALUE : last.squared();
		});
		return Answers.of(answers(stations, nearest.inOrder()));
	}

	private static List<NearStation> answers(BoardStations stations, List<Hit> hits) {
		List<NearStation> answers = new ArrayList<>(hits.size());
		for (Hit hit : hits) {
			Station station = stations.station(hit.ordinal());
			if (station != null) {
				double ly = Point.ly(hit.squared());
				answers.add(new NearStation(station, Math.round(ly), ly));
			}
		}
		return answers;
	}

}
