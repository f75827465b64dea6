package highwake.api.http;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

	private static final Cursor PAIRS = new Cursor("pairs", 2);

	@Test
	void comesBackAsItWent() {
		Cursor cursor = new Cursor("ports", 3);
		String text = cursor.of("Ünïted", -5L, "");
		assertThat(text).matches("[A-Za-z0-9_-]+");
		assertThat(cursor.words(text)).containsExactly("Ünïted", "-5", "");
		assertThat(Cursor.number(text, "-5")).isEqualTo(-5);
	}

	@Test
	void aWordMayHaveAnythingInside() {
		List<String> words = List.of("two\nlines", "100%", "%0A", "%250A\n", "\u0000");
		Cursor cursor = new Cursor("anything", words.size());
		assertThat(cursor.words(cursor.of(words.toArray()))).isEqualTo(words);
	}

	@Test
	void noCursorHasNoWords() {
		assertThat(PAIRS.words(null)).isEmpty();
		assertThat(PAIRS.words("")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%%%", "YQ", "YQpiCmM", "=", "' or 1=1 --", "\u0000" })
	void whatIsNoneOfOursIsNamed(String cursor) {
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> PAIRS.words(cursor))
			.satisfies((bad) -> assertThat(bad.violations()).extracting(Violation::field).isEqualTo(List.of("after")));
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> PAIRS.words("YWFh".repeat(600)));
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Cursor.number(cursor, cursor));
	}

	@Test
	void whatIsOfAnotherListOrWasCutOrLengthenedIsRefused() {
		String cursor = PAIRS.of("Gold", 128016640);
		assertThat(PAIRS.words(cursor)).hasSize(2);
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> new Cursor("couples", 2).words(cursor));
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> new Cursor("pairs", 3).words(cursor));
		for (int length = 1; length < cursor.length(); length++) {
			String cut = cursor.substring(0, length);
			assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> PAIRS.words(cut));
		}
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> PAIRS.words(cursor + "MA"));
	}

}
