package highwake.api.search;

import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

	@ParameterizedTest
	@CsvSource({ "gold, gold, 0", "gold, god, 1", "gold, golld, 1", "gold, godl, 1", "gold, cold, 1", "gold, clod, 2",
			"alpha centuari, alpha centauri, 1", "gold, silver, 3", "gold, goldenrod, 3" })
	void countsLetters(String wanted, String name, int edits) {
		assertThat(new EditDistance(wanted, 2).to(name)).isEqualTo(edits);
	}

	@Test
	void agreesWithTheWholeTable() {
		Random random = new Random(11);
		for (int i = 0; i < 20_000; i++) {
			String wanted = word(random);
			String name = word(random);
			int reach = random.nextInt(4);
			assertThat(new EditDistance(wanted, reach).to(name)).as("%s %s", wanted, name)
				.isEqualTo(Math.min(wholeTable(wanted, name), reach + 1));
		}
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		for (int i = random.nextInt(7); i >= 0; i--) {
			word.append((char) ('a' + random.nextInt(3)));
		}
		return word.toString();
	}

	private static int wholeTable(String one, String other) {
		int[][] table = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					table[i][j] = i + j;
					continue;
				}
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				table[i][j] = Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
				}
			}
		}
		return table[one.length()][other.length()];
	}

}
