package highwake.api.http;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

	@Test
	void comesBackAsItWent() {
		String cursor = Cursor.of("Ünïted", -5L, "");
		assertThat(cursor).matches("[A-Za-z0-9_-]+");
		assertThat(Cursor.words("after", cursor, 3)).containsExactly("Ünïted", "-5", "");
		assertThat(Cursor.number("after", cursor, "-5")).isEqualTo(-5);
	}

	@Test
	void aWordMayHaveAnythingInside() {
		List<String> words = List.of("two\nlines", "100%", "%0A", "%250A\n", "\u0000");
		assertThat(Cursor.words("after", Cursor.of(words.toArray()), words.size())).isEqualTo(words);
	}

	@Test
	void noCursorHasNoWords() {
		assertThat(Cursor.words("after", null, 2)).isEmpty();
		assertThat(Cursor.words("after", "", 2)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%%%", "YQ", "YQpiCmM", "=", "' or 1=1 --", "\u0000" })
	void whatIsNoneOfOursIsNamed(String cursor) {
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Cursor.words("after", cursor, 2))
			.satisfies((bad) -> assertThat(bad.violations()).extracting(Violation::field).isEqualTo(List.of("after")));
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Cursor.words("after", "YWFh".repeat(600), 1));
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Cursor.number("after", cursor, cursor));
	}

}
