package highwake.website.home;

import java.time.Duration;
import java.time.Instant;

import highwake.website.figures.Age;
import org.jspecify.annotations.Nullable;

/// How much is known, and how fresh it is.
///
/// @param systems how many systems are known
/// @param stations how many stations
/// @param markets how many markets have been reported
/// @param offers how many prices
/// @param updates how many markets were reported in the last 24 hours
/// @param newest the age of the newest datum, or null before the first
/// @param isSilent nothing new has come for longer than the feed is ever quiet
public record Standing(long systems, long stations, long markets, long offers, long updates, @Nullable Age newest,
		boolean isSilent) {

	/// The feed carries several messages a second; a quarter of an hour without one is a
	/// fault somewhere.
	private static final Duration QUIET = Duration.ofMinutes(15);

	static @Nullable Standing of(@Nullable ApiStatus status, Instant now) {
		if (status == null) {
			return null;
		}
		Instant newest = status.newestDatum();
		return new Standing(status.systems(), status.stations(), status.markets(), status.offers(),
				status.updatesLast24Hours(), (newest != null) ? Age.of(newest, now) : null,
				newest != null && newest.plus(QUIET).isBefore(now));
	}

}
