package highwake.api.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/// The order of a commodity's offers against a sorted set.
class PriceOrderTests {

	/// Station n has market id 1,000,000 - n, so that ordinals and market ids are in
	/// opposite order.
	private static final OrdinalIndex.Keys KEYS = (ordinal) -> 1_000_000 - ordinal;

	@Test
	void anySeriesOfChangesLeavesWhatASortedSetHolds() {
		Random random = new Random(20261120);
		for (int round = 0; round < 20; round++) {
			PriceOrder order = PriceOrder.EMPTY;
			TreeSet<PriceOrder.Row> model = new TreeSet<>();
			for (int step = 0; step < 60; step++) {
				List<PriceOrder.Row> removed = someOf(model, random, random.nextInt(40));
				removed.forEach(model::remove);
				List<PriceOrder.Row> added = newRows(model, random, random.nextInt(120));
				List<PriceOrder.Row> before = rows(order);
				PriceOrder changed = order.with(removed, added, KEYS);
				model.addAll(added);
				assertThat(rows(changed)).containsExactlyElementsOf(model);
				assertThat(changed.size()).isEqualTo(model.size());
				assertThat(rows(order)).as("the snapshot before").isEqualTo(before);
				order = changed;
			}
		}
	}

	@Test
	void fillingSortsByRankAndKeepsTheOrderOfEqualOnes() {
		Random random = new Random(7);
		PriceOrder.Filling filling = new PriceOrder.Filling();
		TreeSet<PriceOrder.Row> model = new TreeSet<>();
		for (int ordinal = 5000; ordinal > 0; ordinal--) {
			int rank = random.nextInt(50) - 25;
			filling.add(rank, ordinal, ordinal * 3);
			model.add(row(rank, ordinal, ordinal * 3));
		}
		assertThat(rows(filling.done())).containsExactlyElementsOf(model);
	}

	@Test
	void aChangedAmountKeepsTheOffersPlace() {
		PriceOrder order = PriceOrder.EMPTY.with(List.of(), List.of(row(5, 1, 10), row(5, 2, 10)), KEYS)
			.with(List.of(row(5, 2, 10)), List.of(row(5, 2, 99)), KEYS);
		assertThat(rows(order)).containsExactly(row(5, 2, 99), row(5, 1, 10));
	}

	@Test
	void refusesToRemoveWhatIsNotThere() {
		PriceOrder order = PriceOrder.EMPTY.with(List.of(), List.of(row(5, 1, 10)), KEYS);
		assertThatIllegalStateException().isThrownBy(() -> order.with(List.of(row(6, 1, 10)), List.of(), KEYS));
	}

	@Test
	void aReaderAtTheEndStaysThere() {
		PriceOrder.Reader offer = PriceOrder.EMPTY.with(List.of(), List.of(row(5, 1, 10)), KEYS).read();
		assertThat(offer.next()).isTrue();
		assertThat(offer.next()).isFalse();
		assertThat(offer.next()).isFalse();
		assertThat(PriceOrder.EMPTY.read().next()).isFalse();
	}

	private static List<PriceOrder.Row> rows(PriceOrder order) {
		List<PriceOrder.Row> rows = new ArrayList<>();
		PriceOrder.Reader offer = order.read();
		while (offer.next()) {
			rows.add(row(offer.rank(), offer.ordinal(), offer.tonnes()));
		}
		return rows;
	}

	private static List<PriceOrder.Row> someOf(Set<PriceOrder.Row> model, Random random, int most) {
		List<PriceOrder.Row> all = new ArrayList<>(model);
		List<PriceOrder.Row> some = new ArrayList<>();
		for (int i = 0; i < most && !all.isEmpty(); i++) {
			some.add(all.remove(random.nextInt(all.size())));
		}
		return some;
	}

	private static List<PriceOrder.Row> newRows(Set<PriceOrder.Row> model, Random random, int count) {
		TreeSet<Integer> taken = new TreeSet<>(model.stream().map(PriceOrder.Row::ordinal).toList());
		List<PriceOrder.Row> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int ordinal = random.nextInt(10_000);
			if (taken.add(ordinal)) {
				rows.add(row(random.nextInt(100) - 50, ordinal, random.nextInt(1000)));
			}
		}
		return rows;
	}

	private static PriceOrder.Row row(int rank, int ordinal, int tonnes) {
		return new PriceOrder.Row(rank, KEYS.key(ordinal), ordinal, tonnes);
	}

}
