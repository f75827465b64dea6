package highwake.api.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameColumnTests {

	private static final List<String> NAMES = List.of("", "Sol", "Synuefe XR-H d11-102", "İstanbul", "💥",
			"a".repeat(127), "b".repeat(128), "c".repeat(20_000));

	@Test
	void holdsWhatAListOfNamesHolds() {
		Random random = new Random(17);
		NameColumn column = new NameColumn(64);
		List<String> model = new ArrayList<>();
		for (int row = 0; row < 64; row++) {
			model.add("");
		}
		for (int step = 0; step < 2_000; step++) {
			int row = random.nextInt(64);
			String name = NAMES.get(random.nextInt(NAMES.size())) + random.nextInt(3);
			model.set(row, name);
			column.set(row, NameColumn.bytes(name));
			if (step % 100 == 0) {
				column.trim();
				column = new NameColumn(column);
			}
		}
		for (int row = 0; row < 64; row++) {
			byte[] bytes = NameColumn.bytes(model.get(row));
			assertThat(column.get(row)).isEqualTo(model.get(row));
			assertThat(column.bytes(row)).isEqualTo(bytes);
			assertThat(column.is(row, bytes)).isTrue();
			assertThat(column.is(row, NameColumn.bytes(model.get(row) + "."))).isFalse();
			assertThat(column.hash(row)).isEqualTo(AnyCase.hash(bytes));
		}
	}

	@Test
	void namesThatComeAndGoLeaveNothingBehind() {
		NameColumn column = new NameColumn(4);
		column.set(1, NameColumn.bytes("Lave"));
		for (int round = 0; round < 10_000; round++) {
			column = new NameColumn(column);
			column.set(0, NameColumn.bytes("A name of thirty letters or so " + round % 2));
		}
		assertThat(column.size()).isLessThan(500);
		assertThat(column.get(0)).endsWith("so 1");
		assertThat(column.get(1)).isEqualTo("Lave");
		assertThat(column.get(2)).isEmpty();
	}

	@Test
	void aCopyKeepsItsNamesWhateverIsWrittenSince() {
		NameColumn column = new NameColumn(2);
		column.set(0, NameColumn.bytes("Sol"));
		NameColumn copy = new NameColumn(column);
		copy.set(0, NameColumn.bytes("Lave"));
		copy.set(1, NameColumn.bytes("Diso"));
		assertThat(column.get(0)).isEqualTo("Sol");
		assertThat(column.get(1)).isEmpty();
	}

}
