package highwake.api.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/// Times as answers show them: `2026-11-21T17:00:00.000Z`. Digit by digit: each row of a list has a time, and a formatter
/// takes longer for it than the rest of the row takes together.
final class Millis {

	/// No time is longer.
	static final int LONGEST = 36;

	private static final DateTimeFormatter ANY = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private Millis() {
	}

	/// Answers the text of a time.
	static String text(Instant time) {
		byte[] text = new byte[LONGEST];
		return new String(Arrays.copyOf(text, put(time, text, 0)), StandardCharsets.US_ASCII);
	}

	/// Puts the text of a time and answers how long it is.
	static int put(Instant time, byte[] to, int from) {
		LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
		if (utc.getYear() < 0 || utc.getYear() > 9999) {
			byte[] text = ANY.format(time).getBytes(StandardCharsets.US_ASCII);
			System.arraycopy(text, 0, to, from, text.length);
			return text.length;
		}
		int at = from;
		at = put(to, at, 4, utc.getYear(), '-');
		at = put(to, at, 2, utc.getMonthValue(), '-');
		at = put(to, at, 2, utc.getDayOfMonth(), 'T');
		at = put(to, at, 2, utc.getHour(), ':');
		at = put(to, at, 2, utc.getMinute(), ':');
		at = put(to, at, 2, utc.getSecond(), '.');
		at = put(to, at, 3, utc.getNano() / 1_000_000, 'Z');
		return at - from;
	}

	private static int put(byte[] to, int from, int digits, int number, char after) {
		int rest = number;
		for (int at = from + digits - 1; at >= from; at--) {
			to[at] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		to[from + digits] = (byte) after;
		return from + digits + 1;
	}

}
