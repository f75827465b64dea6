package highwake.api.stats;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.board.Board;
import highwake.api.board.BoardVersion;
import highwake.api.board.Boards;
import highwake.api.http.Answers;

/// How the API is.
@RestController
class StatusController {

	private final Boards boards;

	private final Stats stats;

	private final ReleaseProperties release;

	StatusController(Boards boards, Stats stats, ReleaseProperties release) {
		this.boards = boards;
		this.stats = stats;
		this.release = release;
	}

	/// The components are the JSON.
	///
	/// @param epoch of the market file: another one means that nothing seen before counts
	/// any more
	/// @param change of the market file: grows with each change
	/// @param newestDatum when the newest frame that the market file holds passed EDDN's
	/// gateway; null while it holds none
	/// @param boardAgeMillis how long ago the answers were last known to be what the
	/// files say
	/// @param markets how many have a report
	/// @param stations how many are known, fleet carriers among them
	/// @param systems how many are known
	/// @param offers how many goods all markets list together
	/// @param updatesLastHour markets that a commander saw within the last hour
	/// @param updatesLast24Hours markets that a commander saw within the last day
	record Status(String version, String release, String epoch, long change, @Nullable Instant newestDatum,
			long boardAgeMillis, int markets, int stations, int systems, long offers, int updatesLastHour,
			int updatesLast24Hours) {
	}

	/// How the API is: what it runs, how much it knows, and how old that is.
	@GetMapping("/v3/status")
	ResponseEntity<Status> status() {
		Board board = this.boards.current();
		BoardVersion.Signal market = board.version().market();
		Instant newest = (market.newestGatewayAt() == 0) ? null : Instant.ofEpochMilli(market.newestGatewayAt());
		Lately lately = this.stats.lately();
		return Answers.live(new Status(this.release.version(), this.release.release(), market.epoch(), market.change(),
				newest, this.boards.age().toMillis(), board.stations().markets(), board.stations().size(),
				board.systems().size(), board.offerCount(), lately.marketsLastHour(), lately.marketsLastDay()));
	}

}
