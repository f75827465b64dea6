package highwake.api.stats;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What came over EDDN lately: the components are the JSON.
///
/// @param from when the first of the minutes began; null while nothing has come
/// @param minutes how many minutes there are; the last is the newest in which anything came, and not over yet
/// @param items the schemas that ever came, by name
/// @param next what to send as `after` for those that follow, null at the end
record FeedActivity(@Nullable Instant from, int minutes, List<Schema> items, @Nullable String next) {

	static final long MINUTE_MILLIS = Duration.ofMinutes(1).toMillis();

	/// @param schema as it was sent, shortened: `commodity/3`; `(others)` for those
	/// beyond
	/// the bound
	/// @param frames how many ever came
	/// @param newest when EDDN's gateway heard the newest
	/// @param perMinute how many came in each of the minutes, the oldest first
	record Schema(String schema, long frames, Instant newest, List<Integer> perMinute) {
	}

}
