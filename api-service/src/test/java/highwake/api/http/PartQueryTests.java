package highwake.api.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PartQueryTests {

	@Test
	void whateverComesAndGoesBetweenTwoPartsWhatStaysIsShownOnce() {
		Random random = new Random(3);
		for (int round = 0; round < 200; round++) {
			Set<String> list = new TreeSet<>();
			random.ints(40, 0, 1000).forEach((key) -> list.add("%03d\n%%".formatted(key)));
			Set<String> stayed = new TreeSet<>(list);
			List<String> shown = new ArrayList<>();
			String after = null;
			do {
				Page<String> page = new PartQuery(1L + random.nextInt(9), after).byKey("things", List.copyOf(list),
						Function.identity());
				shown.addAll(page.items());
				after = page.next();
				list.removeIf((_) -> random.nextInt(20) == 0);
				stayed.retainAll(list);
				random.ints(3, 0, 1000).forEach((key) -> list.add("%03d\n%%".formatted(key)));
			}
			while (after != null);
			assertThat(shown).isSorted().doesNotHaveDuplicates().containsAll(stayed);
		}
	}

	@Test
	void aDayThatBeginsBetweenTwoPartsPushesNoneOut() {
		NewestDays first = NewestDays.of(null, 5);
		Page<LocalDate> page = first.page(days(first, 100), 2, Function.identity());
		assertThat(page.items()).containsExactly(LocalDate.ofEpochDay(100), LocalDate.ofEpochDay(99));
		NewestDays second = NewestDays.of(page.next(), 5);
		Page<LocalDate> rest = second.page(days(second, 101), 4, Function.identity());
		assertThat(rest.items()).extracting(LocalDate::toEpochDay).containsExactly(98L, 97L, 96L);
		assertThat(rest.next()).isNull();
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> NewestDays.of(page.next(), 2));
	}

	/// Lists the days that are left while one is the newest.
	private static List<LocalDate> days(NewestDays left, long newest) {
		return LongStream.iterate(Math.min(newest, left.before() - 1), (day) -> day - 1)
			.limit(left.count())
			.mapToObj(LocalDate::ofEpochDay)
			.toList();
	}

}
