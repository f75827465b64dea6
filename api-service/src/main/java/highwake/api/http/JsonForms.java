package highwake.api.http;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.stereotype.Component;

import highwake.galaxy.Bracket;

/// How values look in JSON: times with milliseconds and `Z`, whole numbers without a fraction (`0`, not `0.0`), brackets as
/// 0 to 3 or `""`.
@Component
class JsonForms extends SimpleModule {

	private static final double LARGEST_WHOLE = 1L << 53;

	JsonForms() {
		super("highwake");
		addSerializer(Instant.class, new Times());
		addSerializer(Double.class, new Reals());
		addSerializer(Double.TYPE, new Reals());
		addSerializer(Bracket.class, new Brackets());
	}

	private static final class Times extends ValueSerializer<Instant> {

		private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
			.withZone(ZoneOffset.UTC);

		private static final int LENGTH = "2026-11-21T17:00:00.000Z".length();

		/// Digit by digit: each row of a list has a time, and a formatter takes longer
		/// for
		/// it than the rest of the row takes together.
		@Override
		public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
			LocalDateTime time = LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
			if (time.getYear() < 0 || time.getYear() > 9999) {
				json.writeString(MILLIS.format(value));
				return;
			}
			char[] text = new char[LENGTH];
			put(text, 0, 4, time.getYear(), '-');
			put(text, 5, 2, time.getMonthValue(), '-');
			put(text, 8, 2, time.getDayOfMonth(), 'T');
			put(text, 11, 2, time.getHour(), ':');
			put(text, 14, 2, time.getMinute(), ':');
			put(text, 17, 2, time.getSecond(), '.');
			put(text, 20, 3, time.getNano() / 1_000_000, 'Z');
			json.writeString(text, 0, LENGTH);
		}

		private static void put(char[] text, int at, int digits, int number, char after) {
			int rest = number;
			for (int digit = digits - 1; digit >= 0; digit--) {
				text[at + digit] = (char) ('0' + rest % 10);
				rest /= 10;
			}
			text[at + digits] = after;
		}

	}

	private static final class Reals extends ValueSerializer<Double> {

		@Override
		public void serialize(Double value, JsonGenerator json, SerializationContext context) {
			double number = value;
			if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
				json.writeNumber((long) number);
			}
			else {
				json.writeNumber(number);
			}
		}

	}

	private static final class Brackets extends ValueSerializer<Bracket> {

		@Override
		public void serialize(Bracket value, JsonGenerator json, SerializationContext context) {
			if (value == Bracket.UNSTATED) {
				json.writeString("");
			}
			else {
				json.writeNumber(value.code());
			}
		}

	}

}
