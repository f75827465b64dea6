package highwake.api.board;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import highwake.galaxy.Symbol;
import highwake.store.PackedList;

class SoldTests {

	private static final Symbol DRIVE = new Symbol("drive");

	private static final Symbol LASER = new Symbol("laser");

	private static final Symbol RACK = new Symbol("rack");

	@Test
	void aStationSellsWhatItsNewestListHas() {
		Sold sold = edited(Sold.EMPTY, 300, 5, 0, 70);
		assertThat(sold.at(300)).containsExactly(DRIVE, RACK);
		assertThat(sold.toldAt(300)).isEqualTo(5);
		assertThat(sold.sells(300, numbers(sold, DRIVE, RACK))).isTrue();
		assertThat(sold.sells(300, numbers(sold, DRIVE, LASER))).as("all of them must be").isFalse();
		assertThat(sold.sells(300, new int[0])).as("nothing is wanted").isTrue();
	}

	@Test
	void whereNobodyHasToldNothingIsSold() {
		Sold sold = edited(Sold.EMPTY, 300, 5, 0);
		for (int ordinal : new int[] { 0, 299, 301, 100_000 }) {
			assertThat(sold.toldAt(ordinal)).isZero();
			assertThat(sold.at(ordinal)).isEmpty();
			assertThat(sold.sells(ordinal, numbers(sold, DRIVE))).isFalse();
		}
	}

	@Test
	void whatNoListHasNamedIsSoldNowhere() {
		Sold sold = edited(Sold.EMPTY, 1, 5, 0, 1, 70);
		assertThat(sold.number(new Symbol("warpcore"))).isEqualTo(-1);
		assertThat(sold.sells(1, new int[] { -1 })).isFalse();
	}

	@Test
	void aSnapshotStaysAsItWas() {
		Sold before = edited(Sold.EMPTY, 1, 5, 0);
		Sold after = edited(before, 1, 6, 1);
		assertThat(before.at(1)).containsExactly(DRIVE);
		assertThat(after.at(1)).containsExactly(LASER);
		assertThat(new Sold.Edit(after).done()).as("nothing has changed").isSameAs(after);
	}

	@Test
	void anEmptyListIsAListAndAForgottenOneIsNone() {
		Sold empty = edited(Sold.EMPTY, 1, 5);
		assertThat(empty.toldAt(1)).isEqualTo(5);
		Sold.Edit edit = new Sold.Edit(empty);
		edit.put(1, 7, null);
		assertThat(edit.done().toldAt(1)).isZero();
	}

	@Test
	void countsTheStationsThatCount() {
		Sold sold = edited(edited(edited(Sold.EMPTY, 1, 5, 0, 1), 2, 5, 1), 600, 5, 1);
		assertThat(sold.count((ordinal) -> ordinal != 2)[sold.number(LASER)]).isEqualTo(2);
		assertThat(sold.count((_) -> true)[sold.number(DRIVE)]).isEqualTo(1);
	}

	@Test
	void aDictionaryOfNonsenseTakesNoMoreThanItsShare() {
		Sold.Edit edit = new Sold.Edit(Sold.EMPTY);
		edit.number(Sold.MOST, LASER);
		edit.number(0, DRIVE);
		edit.put(0, 5, packed(0, Sold.MOST, 1_000_000_000));
		assertThat(edit.done().at(0)).containsExactly(DRIVE);
	}

	private static Sold edited(Sold from, int ordinal, long toldAt, int... numbers) {
		Sold.Edit edit = new Sold.Edit(from);
		edit.number(0, DRIVE);
		edit.number(1, LASER);
		edit.number(70, RACK);
		edit.put(ordinal, toldAt, packed(numbers));
		return edit.done();
	}

	private static byte[] packed(int... numbers) {
		List<Integer> list = Arrays.stream(numbers).boxed().toList();
		return PackedList.pack(list, Integer::intValue, List.of());
	}

	private static int[] numbers(Sold sold, Symbol... symbols) {
		return Arrays.stream(symbols).mapToInt(sold::number).toArray();
	}

}
