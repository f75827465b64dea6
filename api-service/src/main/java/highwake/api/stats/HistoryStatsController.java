package highwake.api.stats;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;
import highwake.api.http.Cursor;
import highwake.api.http.NewestDays;
import highwake.api.http.Page;
import highwake.api.http.PartQuery;

/// What came over EDDN, from whom, and what it made of the days.
@RestController
class HistoryStatsController {

	private static final Cursor CURSOR = new Cursor("activity", 2);

	private final HistoryStats stats;

	HistoryStatsController(HistoryStats stats) {
		this.stats = stats;
	}

	/// @param minutes how many of the last minutes, 1 to 1,440; 60 where it is absent
	/// @param limit 1 to 4000; 4000 where it is absent, which is more than the list has
	/// @param after the `next` of the answer before
	record ActivityQuery(
			@Nullable @Min(value = 1, message = MINUTES) @Max(value = 1440, message = MINUTES) Long minutes,
			@Nullable @Min(value = 1, message = PartQuery.LIMIT) @Max(value = PartQuery.MOST,
					message = PartQuery.LIMIT) Long limit,
			@Nullable String after) {

		static final String MINUTES = "must be 1 to 1440";

		int count() {
			return (this.minutes == null) ? 60 : this.minutes.intValue();
		}

		/// Answers the last of the minutes: later parts of a list are of those that the
		/// first was of. Throws [highwake.api.http.BadParameter] for a cursor that is
		/// none.
		long last(long newest) {
			List<String> words = CURSOR.words(this.after);
			if (this.after == null || words.isEmpty()) {
				return newest;
			}
			long last = Cursor.number(this.after, words.getFirst());
			if (last < 0 || last > newest) {
				throw Cursor.bad(this.after);
			}
			return last;
		}

		/// Answers the schema after which the part begins, nothing for the first.
		String afterSchema() {
			return CURSOR.words(this.after).stream().skip(1).findFirst().orElse("");
		}

		int most() {
			return new PartQuery(this.limit, null).most();
		}

	}

	/// @param days how many of the newest days, 1 to 3,660; 90 where it is absent
	/// @param limit 1 to 4000; 4000 where it is absent, which is more than the list has
	/// @param after the `next` of the answer before
	record DaysQuery(@Nullable @Min(value = 1, message = DAYS) @Max(value = 3660, message = DAYS) Long days,
			@Nullable @Min(value = 1, message = PartQuery.LIMIT) @Max(value = PartQuery.MOST,
					message = PartQuery.LIMIT) Long limit,
			@Nullable String after) {

		static final String DAYS = "must be 1 to 3660";

		NewestDays newest() {
			return NewestDays.of(this.after, (this.days == null) ? 90 : this.days.intValue());
		}

		int most() {
			return new PartQuery(this.limit, null).most();
		}

	}

	/// How many frames of each schema came over EDDN in each of the last minutes.
	///
	/// By the gateway's clock. Every schema that ever came is listed, whether anything
	/// reads it or not.
	@GetMapping("/v3/stats/activity")
	ResponseEntity<FeedActivity> activity(@Valid ActivityQuery query) {
		long last = query.last(this.stats.newestMinute());
		long first = last - query.count() + 1;
		String after = query.afterSchema();
		Page<FeedActivity.Schema> page = Page.of(this.stats.activity(first, query.count())
			.stream()
			.filter((schema) -> schema.schema().compareTo(after) > 0)
			.toList(), query.most(), (schema) -> CURSOR.of(last, schema.schema()));
		return Answers.of(new FeedActivity((last > 0) ? Instant.ofEpochMilli(first * FeedActivity.MINUTE_MILLIS) : null,
				query.count(), page.items(), page.next()));
	}

	/// The programs that have sent frames, those that sent most first, at most 2,000.
	///
	/// Each version by itself; names are as the programs tell them.
	@GetMapping("/v3/stats/software")
	ResponseEntity<Page<HistoryStats.Software>> software(@Valid PartQuery query) {
		HistoryStats.Software last = HistoryStats.Software.last(query.after());
		List<HistoryStats.Software> rest = this.stats.software()
			.stream()
			.filter((program) -> last == null || program.compareTo(last) > 0)
			.toList();
		return Answers.of(Page.of(rest, query.most(), HistoryStats.Software::cursor));
	}

	/// The newest days by the gateway's clock, UTC, newest first.
	///
	/// A day in which nothing came is left out.
	@GetMapping("/v3/stats/days")
	ResponseEntity<Page<HistoryStats.Day>> days(@Valid DaysQuery query) {
		NewestDays newest = query.newest();
		return Answers.of(newest.page(this.stats.days(newest), query.most(), HistoryStats.Day::day));
	}

}
