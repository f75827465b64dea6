package highwake.simulators.eddn;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// JSON spelled as EDDN's relay spells it: `simplejson.dumps(envelope, sort_keys=True)`.
///
/// Keys are sorted by code point at every depth, everything outside printable ASCII is escaped, separators are `", "` and
/// `": "`, and a number with a fraction is the shortest text that reads back as the same double, in Python's spelling
/// (`1.0`, `1e-05`, `1e+16`). Source: EDCD/EDDN, `eddn/Relay.py` at 153e624 (2026-07-12).
///
/// The values are those of Jackson's untyped binding: maps, lists, strings, booleans, whole numbers, doubles and null.
final class JsonText {

	private static final int PLAIN_FROM = -3;

	private static final int PLAIN_TO = 16;

	private static final char[] HEX = "0123456789abcdef".toCharArray();

	private final StringBuilder text = new StringBuilder(2048);

	private JsonText() {
	}

	/// Answers the text of a value; throws [IllegalArgumentException] for a type that
	/// JSON does not have.
	static String of(Object value) {
		JsonText json = new JsonText();
		json.value(value);
		return json.text.toString();
	}

	private void value(@Nullable Object value) {
		switch (value) {
			case null -> this.text.append("null");
			case String string -> string(string);
			case Boolean bool -> this.text.append(bool);
			case Integer number -> this.text.append(number.intValue());
			case Long number -> this.text.append(number.longValue());
			case BigInteger number -> this.text.append(number);
			case Double number -> this.text.append(number(number));
			case List<?> list -> list(list);
			case Map<?, ?> map -> map(map);
			default -> throw new IllegalArgumentException("JSON has no " + value.getClass());
		}
	}

	private void map(Map<?, ?> map) {
		Map<String, @Nullable Object> sorted = new TreeMap<>(JsonText::compareCodePoints);
		map.forEach((key, value) -> sorted.put((String) key, value));
		String separator = "";
		this.text.append('{');
		for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
			this.text.append(separator);
			string(entry.getKey());
			this.text.append(": ");
			value(entry.getValue());
			separator = ", ";
		}
		this.text.append('}');
	}

	private void list(List<?> list) {
		String separator = "";
		this.text.append('[');
		for (Object element : list) {
			this.text.append(separator);
			value(element);
			separator = ", ";
		}
		this.text.append(']');
	}

	private void string(String string) {
		this.text.append('"');
		for (int i = 0; i < string.length(); i++) {
			character(string.charAt(i));
		}
		this.text.append('"');
	}

	private void character(char c) {
		switch (c) {
			case '"' -> this.text.append("\\\"");
			case '\\' -> this.text.append("\\\\");
			case '\n' -> this.text.append("\\n");
			case '\r' -> this.text.append("\\r");
			case '\t' -> this.text.append("\\t");
			case '\f' -> this.text.append("\\f");
			case '\b' -> this.text.append("\\b");
			default -> {
				if (c >= ' ' && c <= '~') {
					this.text.append(c);
				}
				else {
					this.text.append("\\u")
						.append(HEX[c >> 12])
						.append(HEX[(c >> 8) & 15])
						.append(HEX[(c >> 4) & 15])
						.append(HEX[c & 15]);
				}
			}
		}
	}

	private static String number(double number) {
		if (Double.isNaN(number)) {
			return "NaN";
		}
		if (Double.isInfinite(number)) {
			return (number > 0) ? "Infinity" : "-Infinity";
		}
		if (number == 0) {
			return (Double.doubleToRawLongBits(number) == 0) ? "0.0" : "-0.0";
		}
		BigDecimal shortest = shortest(number);
		int pointAt = shortest.precision() - shortest.scale();
		return (pointAt >= PLAIN_FROM && pointAt <= PLAIN_TO) ? plain(shortest) : scientific(shortest, pointAt - 1);
	}

	/// Java never answers one digit where the closest two are closer (`4.9E-324`), Python
	/// does (`5e-324`).
	private static BigDecimal shortest(double number) {
		BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
		if (shortest.precision() == 2) {
			BigDecimal oneDigit = shortest.round(new MathContext(1, RoundingMode.HALF_EVEN));
			return (oneDigit.doubleValue() == number) ? oneDigit : shortest;
		}
		return shortest;
	}

	private static String plain(BigDecimal shortest) {
		String plain = shortest.toPlainString();
		return (shortest.scale() > 0) ? plain : plain + ".0";
	}

	private static String scientific(BigDecimal shortest, int exponent) {
		String digits = shortest.unscaledValue().abs().toString();
		String mantissa = (digits.length() == 1) ? digits : digits.charAt(0) + "." + digits.substring(1);
		String sign = (shortest.signum() < 0) ? "-" : "";
		String size = (Math.abs(exponent) < 10) ? "0" + Math.abs(exponent) : String.valueOf(Math.abs(exponent));
		return sign + mantissa + ((exponent < 0) ? "e-" : "e+") + size;
	}

	/// Java orders strings by UTF-16 units, Python by code points: they differ between a
	/// surrogate and U+E000 to U+FFFF.
	private static int compareCodePoints(String left, String right) {
		int shorter = Math.min(left.length(), right.length());
		for (int i = 0; i < shorter; i++) {
			char a = left.charAt(i);
			char b = right.charAt(i);
			if (a != b) {
				boolean bothOrNone = Character.isSurrogate(a) == Character.isSurrogate(b);
				return bothOrNone ? Character.compare(a, b)
						: Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
			}
		}
		return Integer.compare(left.length(), right.length());
	}

}
