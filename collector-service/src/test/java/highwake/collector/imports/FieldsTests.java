package highwake.collector.imports;

import java.time.Instant;

import highwake.collector.imports.Fields.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FieldsTests {

	@ParameterizedTest
	@ValueSource(strings = { "\"2026-01-24 21:29:51+00\"", "\"2026-01-24T21:29:51\"", "\"2026-01-24 21:29:51\"",
			"\"2026-01-24T21:29:51Z\"", "\"2026-01-24T22:29:51+01:00\"", "1769290191" })
	void everySpellingOfATimeIsRead(String written) {
		assertThat(fields(written).time("a")).isEqualTo(Instant.parse("2026-01-24T21:29:51Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"\"", "\"yesterday\"", "\"2026-13-24 21:29:51\"", "true", "1e300", "{}",
			"99999999999999999" })
	void whatIsNoTimeIsMalformed(String written) {
		assertThatExceptionOfType(Malformed.class).isThrownBy(() -> fields(written).time("a"))
			.withMessageContaining("a ");
	}

	@Test
	void aBadValueIsNamed() {
		assertThatExceptionOfType(Malformed.class).isThrownBy(() -> fields("-1").count("a"))
			.withMessage("a is -1, not between 0 and 2147483647");
		assertThatExceptionOfType(Malformed.class).isThrownBy(() -> fields("NaN").number("a"))
			.withMessage("a is not a finite number");
		assertThatExceptionOfType(Malformed.class).isThrownBy(() -> fields("\"x\\u0000\"").name("a"))
			.withMessage("a has characters that no name has");
		assertThatExceptionOfType(Malformed.class).isThrownBy(() -> fields("\" \"").name("a"))
			.withMessage("a is missing");
		assertThatExceptionOfType(Malformed.class).isThrownBy(() -> fields("18446744072653869161").whole("a"))
			.withMessage("a is not a whole number of 64 bits");
		assertThatExceptionOfType(Malformed.class).isThrownBy(() -> fields("91").findDegrees("a", 90))
			.withMessage("a is 91.0, not between -90 and 90 degrees");
		assertThatExceptionOfType(Malformed.class).isThrownBy(() -> fields("[7]").objects("a"))
			.withMessage("a[0] is not an object");
	}

	@Test
	void anEmptyArrayInAnObjectsPlaceIsNothing() {
		assertThat(fields("[]").find("a")).isNull();
		assertThat(fields("null").objects("a")).isEmpty();
		assertThat(fields("1").texts("b")).isEmpty();
	}

	private static Fields fields(String value) {
		return new Fields(JsonMapper.builder()
			.enable(tools.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
			.build()
			.readTree("{\"a\":" + value + "}"));
	}

}
