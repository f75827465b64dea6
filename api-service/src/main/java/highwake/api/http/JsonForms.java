package highwake.api.http;

import java.time.Instant;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.stereotype.Component;

import highwake.galaxy.Bracket;

/// How values look in JSON: times with milliseconds and `Z`, whole numbers without a fraction (`0`, not `0.0`), brackets as
/// 0 to 3 or `""`. [JsonText] writes them alike.
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

		@Override
		public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
			json.writeString(Millis.text(value));
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
