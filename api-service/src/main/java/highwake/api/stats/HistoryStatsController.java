package highwake.api.stats;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;

/// What came over EDDN, from whom, and what it made of the days.
@RestController
class HistoryStatsController {

	private final HistoryStats stats;

	HistoryStatsController(HistoryStats stats) {
		this.stats = stats;
	}

	/// @param minutes how many of the last minutes, 1 to 1,440; 60 where it is absent
	record ActivityQuery(
			@Nullable @Min(value = 1, message = MINUTES) @Max(value = 1440, message = MINUTES) Long minutes) {

		static final String MINUTES = "must be 1 to 1440";

		int count() {
			return (this.minutes == null) ? 60 : this.minutes.intValue();
		}

	}

	/// @param days how many of the newest days, 1 to 3,660; 90 where it is absent
	record DaysQuery(@Nullable @Min(value = 1, message = DAYS) @Max(value = 3660, message = DAYS) Long days) {

		static final String DAYS = "must be 1 to 3660";

		int count() {
			return (this.days == null) ? 90 : this.days.intValue();
		}

	}

	/// How many frames of each schema came over EDDN in each of the last minutes.
	///
	/// By the gateway's clock. Every schema that ever came is listed, whether anything
	/// reads it or not.
	@GetMapping("/v3/stats/activity")
	ResponseEntity<FeedActivity> activity(@Valid ActivityQuery query) {
		return Answers.of(this.stats.activity(query.count()));
	}

	/// The programs that have sent the most frames, most first, at most 500.
	///
	/// Each version by itself; names are as the programs tell them.
	@GetMapping("/v3/stats/software")
	ResponseEntity<List<HistoryStats.Software>> software() {
		return Answers.of(this.stats.software());
	}

	/// The newest days by the gateway's clock, UTC, newest first.
	///
	/// A day in which nothing came is left out.
	@GetMapping("/v3/stats/days")
	ResponseEntity<List<HistoryStats.Day>> days(@Valid DaysQuery query) {
		return Answers.of(this.stats.days(query.count()));
	}

}
