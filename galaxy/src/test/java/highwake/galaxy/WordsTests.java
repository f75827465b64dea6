package highwake.galaxy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	private final Words words = Words.load();

	@ParameterizedTest
	@CsvSource({ "star,G (White-Yellow) Star,G", "planet,Earth-like world,Earthlike body", "ring,Metallic,Metalic",
			"economy,High Tech,HighTech", "terraforming,Candidate for terraforming,Terraformable" })
	void aWordIsKnownInBothForms(String kind, String shown, String journal) {
		assertThat(this.words.journal(kind, shown.toUpperCase(Locale.ROOT))).contains(journal);
		assertThat(this.words.shown(kind, journal.toLowerCase(Locale.ROOT))).contains(shown);
	}

	@Test
	void anotherKindsWordIsNone() {
		assertThat(this.words.journal("planet", "High Tech")).isEmpty();
		assertThat(this.words.shown("planet", "HighTech")).isEmpty();
	}

	@Test
	void ofSeveralThatMeanOneTheFirstIsShown() {
		assertThat(this.words.journal("terraforming", "Terraformable")).contains("Terraformable");
		assertThat(this.words.shown("terraforming", "Terraformable")).contains("Candidate for terraforming");
	}

	@Test
	void theTableHasEachWordOnce() throws IOException {
		Set<String> seen = new HashSet<>();
		try (InputStream table = Objects.requireNonNull(Words.class.getResourceAsStream("words.csv"))) {
			List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			assertThat(lines).first().isEqualTo("kind;shown;journal");
			assertThat(lines).hasSizeGreaterThan(250).allSatisfy((line) -> {
				assertThat(line.split(";", -1)).hasSize(3).doesNotContain("");
				assertThat(seen.add(line.substring(0, line.lastIndexOf(';')).toLowerCase(Locale.ROOT))).as(line)
					.isTrue();
			});
		}
	}

}
