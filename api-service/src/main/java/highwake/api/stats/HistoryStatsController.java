package highwake.api.stats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.NotFound;
import highwake.galaxy.CommoditySymbol;

/// What came over EDDN, from whom, and what it made of the days.
@RestController
class HistoryStatsController {

	private static final Pattern SYMBOL = Pattern.compile("[a-z0-9_]{1,64}");

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
	/// @param fleetCarriers whether fleet carriers count: `true` where it is absent
	record DaysQuery(@Nullable @Min(value = 1, message = DAYS) @Max(value = 3660, message = DAYS) Long days,
			@Nullable Boolean fleetCarriers) {

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

	/// A commodity at the end of each of the newest days that are over, newest first.
	///
	/// Over all markets as they were known then, and frozen. A commodity that no report
	/// ever named is not found; one that has no ended day yet has no figures.
	@GetMapping("/v3/stats/daily/{commodity}")
	ResponseEntity<List<HistoryStats.DayFigure>> daily(@PathVariable String commodity, @Valid DaysQuery query) {
		boolean withCarriers = query.fleetCarriers() == null || query.fleetCarriers();
		return Answers.of(symbol(commodity).flatMap((symbol) -> this.stats.figures(symbol, withCarriers, query.count()))
			.orElseThrow(() -> new NotFound("Commodity not found")));
	}

	private static Optional<CommoditySymbol> symbol(String written) {
		String lower = written.strip().toLowerCase(Locale.ROOT);
		return SYMBOL.matcher(lower).matches() ? Optional.of(new CommoditySymbol(lower)) : Optional.empty();
	}

}
