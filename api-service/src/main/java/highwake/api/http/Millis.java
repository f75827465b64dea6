package highwake.api.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/// Times as answers show them: `2026-11-21T17:00:00.000Z`. Digit by digit: each row of a list has a time, and a formatter
/// takes longer for it than the rest of the row takes together.
final class Millis {

	/// No time is longer.
	static final int LONGEST = 36;

	private static final byte[] FORM = "0000-00-00T00:00:00.000Z".getBytes(StandardCharsets.US_ASCII);

	private static final long SECONDS_A_DAY = 86_400;

	private static final int NANOS_A_MILLI = 1_000_000;

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
		long day = Math.floorDiv(time.getEpochSecond(), SECONDS_A_DAY);
		LocalDate date = LocalDate.ofEpochDay(day);
		int year = date.getYear();
		if (year < 0 || year > 9999) {
			byte[] text = ANY.format(time).getBytes(StandardCharsets.US_ASCII);
			System.arraycopy(text, 0, to, from, text.length);
			return text.length;
		}
		int second = (int) (time.getEpochSecond() - day * SECONDS_A_DAY);
		int millis = time.getNano() / NANOS_A_MILLI;
		System.arraycopy(FORM, 0, to, from, FORM.length);
		DigitPairs.put(year / 100, to, from);
		DigitPairs.put(year % 100, to, from + 2);
		DigitPairs.put(date.getMonthValue(), to, from + 5);
		DigitPairs.put(date.getDayOfMonth(), to, from + 8);
		DigitPairs.put(second / 3600, to, from + 11);
		DigitPairs.put(second / 60 % 60, to, from + 14);
		DigitPairs.put(second % 60, to, from + 17);
		to[from + 20] = (byte) ('0' + millis / 100);
		DigitPairs.put(millis % 100, to, from + 21);
		return FORM.length;
	}

}
