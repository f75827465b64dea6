package highwake.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackedListTests {

	private record Priced(int number, int priceCr, int coins) {

	}

	@Test
	void whatIsPackedIsUnpacked() {
		Random random = new Random(3);
		for (int round = 0; round < 50; round++) {
			List<Priced> rows = new ArrayList<>();
			int number = 0;
			for (int i = random.nextInt(40); i > 0; i--) {
				rows.add(new Priced(number, random.nextInt() & Integer.MAX_VALUE, random.nextInt(3)));
				number += 1 + random.nextInt(300);
			}
			List<Priced> shuffled = new ArrayList<>(rows);
			Collections.shuffle(shuffled, random);
			byte[] packed = PackedList.pack(shuffled, Priced::number, List.of(Priced::priceCr, Priced::coins));
			assertThat(PackedList.<Priced>unpack(packed,
					(symbol, columns) -> new Priced(symbol, columns.getAsInt(), columns.getAsInt())))
				.isEqualTo(rows.stream().sorted(Comparator.comparingInt(Priced::number)).toList());
		}
	}

	@Test
	void aListOfSymbolsTakesAboutAByteEach() {
		List<Integer> modules = new ArrayList<>();
		for (int number = 0; number < 600; number++) {
			modules.add(number * 2);
		}
		byte[] packed = PackedList.pack(modules, Integer::intValue, List.of());
		assertThat(packed).hasSizeLessThan(610);
		assertThat(PackedList.<Integer>unpack(packed, (number, _) -> number)).isEqualTo(modules);
		List<Integer> shown = new ArrayList<>();
		PackedList.numbers(packed, shown::add);
		assertThat(shown).isEqualTo(modules);
	}

	@Test
	void anEmptyListIsOneByte() {
		assertThat(PackedList.pack(List.<Integer>of(), Integer::intValue, List.of())).containsExactly(0);
	}

}
