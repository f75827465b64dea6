package highwake.website.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// How old a datum is: in words, as one of four glyphs, and exactly.
///
/// @param at when the datum was seen
/// @param words for example `12 min`, `5 h`, `3 d`
/// @param freshness which glyph stands beside it
public record Age(Instant at, String words, Freshness freshness) {

	/// The glyph beside an age; script re-ticks it by the same limits (`ages.js`).
	public enum Freshness {

		/// Younger than an hour: a full lamp.
		NEW,
		/// Younger than a day: half a lamp.
		TODAY,
		/// Younger than a week: a ring.
		WEEK,
		/// Older: a dashed ring, orange.
		OLD;

		/// Answers the name that the style sheet uses.
		public String css() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	private static final Duration TWO_DAYS = Duration.ofDays(2);

	/// Answers the age of what was seen at a moment, as of another. The future counts as
	/// now.
	public static Age of(Instant at, Instant now) {
		Duration age = at.isAfter(now) ? Duration.ZERO : Duration.between(at, now);
		return new Age(at, words(age), freshness(age));
	}

	private static String words(Duration age) {
		if (age.toMinutes() < 1) {
			return "now";
		}
		if (age.toHours() < 1) {
			return age.toMinutes() + " min";
		}
		return (age.compareTo(TWO_DAYS) < 0) ? age.toHours() + " h" : Figures.count(age.toDays()) + " d";
	}

	private static Freshness freshness(Duration age) {
		if (age.toHours() < 1) {
			return Freshness.NEW;
		}
		if (age.toDays() < 1) {
			return Freshness.TODAY;
		}
		return (age.toDays() < 7) ? Freshness.WEEK : Freshness.OLD;
	}

}
