package highwake.simulators.eddn;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// The expected texts are what CPython 3.11's `json.dumps(…, sort_keys=True)` answered.
class JsonTextTests {

	@Test
	void sortsKeysAtEveryDepthByCodePoint() {
		assertThat(JsonText.of(Map.of("b", Map.of("z", 1, "a", List.of(Map.of("d", 1, "c", 2))), "A", 1, "\uffee", 3,
				"\ud83d\ude80", 4, "aa", 5, "a", 6)))
			.isEqualTo("{\"A\": 1, \"a\": 6, \"aa\": 5, \"b\": {\"a\": [{\"c\": 2, \"d\": 1}], \"z\": 1}, "
					+ "\"\\uffee\": 3, \"\\ud83d\\ude80\": 4}");
	}

	@Test
	void escapesAllButPrintableAscii() {
		assertThat(JsonText.of("é \ud83d\ude80 \u007f \" \\ / \n\t\b\f\r \u0000 \u2028 ~"))
			.isEqualTo("\"\\u00e9 \\ud83d\\ude80 \\u007f \\\" \\\\ / \\n\\t\\b\\f\\r \\u0000 \\u2028 ~\"");
	}

	@Test
	void keepsHalfASurrogatePair() {
		assertThat(JsonText.of("\ud800")).isEqualTo("\"\\ud800\"");
	}

	@ParameterizedTest
	@CsvSource({ "1.0, 1.0", "1e-5, 1e-05", "0.0001, 0.0001", "1e16, 1e+16", "1e15, 1000000000000000.0",
			"123456.789, 123456.789", "-0.0, -0.0", "0.0, 0.0", "4.9e-324, 5e-324",
			"1.7976931348623157e308, 1.7976931348623157e+308", "-8379.53125, -8379.53125", "0.1, 0.1", "100.0, 100.0",
			"1e22, 1e+22", "1.5e-7, 1.5e-07", "-2.5e-10, -2.5e-10", "9007199254740993, 9007199254740992.0",
			"12345678901234567890, 1.2345678901234567e+19", "NaN, NaN", "Infinity, Infinity", "-Infinity, -Infinity" })
	void spellsDoublesAsPythonDoes(double number, String text) {
		assertThat(JsonText.of(number)).isEqualTo(text);
	}

	@Test
	void spellsWholeNumbersOfAnySize() {
		assertThat(
				JsonText.of(Arrays.asList(0, -7, Long.MIN_VALUE, new BigInteger("12345678901234567890"), null, true)))
			.isEqualTo("[0, -7, -9223372036854775808, 12345678901234567890, null, true]");
	}

	@Test
	void spellsEmptyMapsAndLists() {
		assertThat(JsonText.of(Map.of("a", Map.of(), "b", List.of()))).isEqualTo("{\"a\": {}, \"b\": []}");
	}

	@Test
	void refusesWhatJsonDoesNotHave() {
		assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of(new int[0]))
			.withMessageContaining("class [I");
	}

}
