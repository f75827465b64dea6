package highwake.api.board;

import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 1_000, (1 << 21) - 1, (1 << 21) + 5 })
	void thingsAreOrderedByCellAndThenAsTheyWere(int things) {
		Random random = new Random(3);
		Grid grid = Grid.empty(20);
		long[] cells = new long[things];
		for (int thing = 0; thing < things; thing++) {
			cells[thing] = (random.nextInt(9) == 0) ? Grid.NOWHERE
					: grid.cell(random.nextInt(1 << 22) - (1 << 21), random.nextInt(99), random.nextInt(1 << 20));
		}
		int[] order = grid.of(cells).order();
		assertThat(order).hasSize(things);
		int wrong = 0;
		for (int at = 1; at < things; at++) {
			long before = cells[order[at - 1]];
			long cell = cells[order[at]];
			wrong += (before < cell || (before == cell && order[at - 1] < order[at])) ? 0 : 1;
		}
		assertThat(wrong).isZero();
	}

}
