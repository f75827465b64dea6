package highwake.api.offers;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ages as people write and read them.
final class Ages {

	private static final Pattern SHORT = Pattern.compile("([0-9]{1,6})([mhdw])");

	private static final int LONGEST = 40;

	private static final int DAYS_A_WEEK = 7;

	private static final long FEW = 2;

	/// No report is older than the game.
	private static final Duration MOST = Duration.ofDays(36_500);

	private Ages() {
	}

	/// Answers the age of `90m`, `6h`, `2d`, `1w` or an ISO-8601 duration; empty where
	/// the text is none, or negative.
	static Optional<Duration> of(String text) {
		Matcher matcher = SHORT.matcher(text);
		if (matcher.matches()) {
			return Optional.of(least(duration(Long.parseLong(matcher.group(1)), matcher.group(2))));
		}
		try {
			Duration duration = (text.length() > LONGEST) ? Duration.ofSeconds(-1) : Duration.parse(text);
			return duration.isNegative() ? Optional.empty() : Optional.of(least(duration));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Duration least(Duration duration) {
		return (duration.compareTo(MOST) > 0) ? MOST : duration;
	}

	private static Duration duration(long number, String unit) {
		return switch (unit) {
			case "m" -> Duration.ofMinutes(number);
			case "h" -> Duration.ofHours(number);
			case "d" -> Duration.ofDays(number);
			default -> Duration.ofDays(number * DAYS_A_WEEK);
		};
	}

	/// Answers how long ago something was, in the greatest unit of which there are two or
	/// more: `35 minutes ago`.
	static String ago(long millis) {
		Duration age = Duration.ofMillis(millis);
		if (age.toDays() >= FEW) {
			return age.toDays() + " days ago";
		}
		if (age.toHours() >= FEW) {
			return age.toHours() + " hours ago";
		}
		return (age.toMinutes() >= FEW) ? age.toMinutes() + " minutes ago" : "a moment ago";
	}

}
