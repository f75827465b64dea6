package highwake.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameIndexTests {

	@Test
	void findsWhatBeginsSoAndWhereALaterWordDoes() {
		assertThat(found("de", "Dezhra", "Shinrarta Dezhra", "De", "Jade", "Beam de Laser, Dean"))
			.containsExactlyInAnyOrder("Dezhra PREFIX", "Shinrarta Dezhra WORD", "De EXACT",
					"Beam de Laser, Dean WORD");
		assertThat(found("shinrarta dez", "Shinrarta Dezhra", "Shinrarta")).containsExactly("Shinrarta Dezhra PREFIX");
		assertThat(found("x", "Sol")).isEmpty();
	}

	@Test
	void findsWhatALookThroughAllNamesFinds() {
		Random random = new Random(5);
		List<String> names = IntStream.range(0, 400).mapToObj((_) -> name(random)).toList();
		for (int round = 0; round < 500; round++) {
			String text = name(random).toLowerCase(Locale.ROOT);
			String start = text.substring(0, 1 + random.nextInt(text.length()));
			List<String> expected = names.stream()
				.map((name) -> name + " " + match(name.toLowerCase(Locale.ROOT), start))
				.filter((hit) -> !hit.endsWith("null"))
				.toList();
			assertThat(found(start, names.toArray(String[]::new))).as(start)
				.containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	private static @Nullable Match match(String name, String text) {
		if (name.startsWith(text)) {
			return name.equals(text) ? Match.EXACT : Match.PREFIX;
		}
		return (!text.startsWith(" ") && name.contains(" " + text)) ? Match.WORD : null;
	}

	private static String name(Random random) {
		StringBuilder name = new StringBuilder("A");
		for (int i = random.nextInt(6); i > 0; i--) {
			name.append("Ab c".charAt(random.nextInt(4)));
		}
		return name.toString().strip();
	}

	private static List<String> found(String text, String... names) {
		List<String> found = new ArrayList<>();
		new NameIndex(List.of(names), new float[names.length]).find(text,
				(name, match) -> found.add(names[name] + " " + match));
		return found;
	}

}
