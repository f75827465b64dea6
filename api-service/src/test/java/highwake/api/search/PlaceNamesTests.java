package highwake.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNamesTests {

	@Test
	void theFirstFewAreTheFirstOfAll() {
		Random random = new Random(8);
		List<PlaceNames.Place> places = IntStream.range(0, 2_000)
			.mapToObj((id) -> new PlaceNames.Place(id, name(random), random.nextInt(3), 0))
			.toList();
		PlaceNames names = new PlaceNames(places);
		for (String text : List.of("a", "b", "ab", "ba", "c")) {
			List<Hit<PlaceNames.Place>> all = names.find(text, 2_000);
			assertThat(all).as(text).isNotEmpty();
			for (int most : new int[] { 1, 8, 25, 100 }) {
				assertThat(names.find(text, most)).as(text).isEqualTo(all.stream().limit(most).toList());
				assertThat(inParts(names, text, most)).as(text).isEqualTo(all);
			}
		}
	}

	private static List<Hit<PlaceNames.Place>> inParts(PlaceNames names, String text, int most) {
		List<Hit<PlaceNames.Place>> all = new ArrayList<>();
		List<Hit<PlaceNames.Place>> part;
		do {
			String cursor = all.isEmpty() ? "" : all.getLast().found().cursor(all.getLast().match());
			part = names.find(text, most, PlaceNames.Fit.last(cursor));
			all.addAll(part);
		}
		while (part.size() == most);
		return all;
	}

	private static String name(Random random) {
		StringBuilder name = new StringBuilder("abc".substring(random.nextInt(3), 3));
		for (int i = random.nextInt(4); i > 0; i--) {
			name.append("ab c".charAt(random.nextInt(4)));
		}
		return name.toString().strip();
	}

}
