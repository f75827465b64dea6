package highwake.website.figures;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgeTests {

	private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

	@ParameterizedTest
	@CsvSource({ "PT0S, now, NEW", "PT59S, now, NEW", "PT12M, 12 min, NEW", "PT59M59S, 59 min, NEW", "PT1H, 1 h, TODAY",
			"PT23H59M, 23 h, TODAY", "PT24H, 24 h, WEEK", "PT47H59M, 47 h, WEEK", "P2D, 2 d, WEEK",
			"P6DT23H, 6 d, WEEK", "P7D, 7 d, OLD", "P90D, 90 d, OLD" })
	void tellsTheAgeInWordsAndByAGlyph(Duration old, String words, Age.Freshness freshness) {
		Age age = Age.of(NOW.minus(old), NOW);
		assertThat(age.words()).isEqualTo(words);
		assertThat(age.freshness()).isEqualTo(freshness);
	}

	@Test
	void countsTheFutureAsNow() {
		assertThat(Age.of(NOW.plusSeconds(300), NOW).words()).isEqualTo("now");
	}

}
