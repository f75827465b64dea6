package highwake.api.board;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// Answers which systems may lie within a distance: systems by their cell, a cube of 20 light-years.
///
/// Immutable: the cells that are taken, ascending, and for each the ordinals in it, and beside them the few ordinals that
/// came or moved since ([#newcomers]). A system that moved to another cell is still listed in its old one: whoever reads
/// a cell checks where the system is now, so that each is found once ([#scan]).
final class Grid {

	static final Grid EMPTY = new Grid(new long[0], new int[] { 0 }, new int[0], new int[0]);

	/// So many may be outside the cells before they are laid out again.
	static final int MOST_NEWCOMERS = 4096;

	private static final int CELL = 20 * Point.STEPS;

	/// Cells are counted from a corner that no star reaches: ±100,000 light-years are
	/// ±5,000 cells.
	private static final int ORIGIN = 8192;

	private static final int AXIS_BITS = 14;

	private final long[] cells;

	private final int[] starts;

	private final int[] ordinals;

	private final int[] newcomers;

	private Grid(long[] cells, int[] starts, int[] ordinals, int[] newcomers) {
		this.cells = cells;
		this.starts = starts;
		this.ordinals = ordinals;
		this.newcomers = newcomers;
	}

	/// Takes each system that may be near.
	@FunctionalInterface
	interface Visitor {

		void visit(int ordinal);

	}

	/// Where a system is now.
	interface Places {

		/// Answers the cell of a system.
		long cell(int ordinal);

	}

	/// Answers the cell of a point: the x, y and z of the cell, 14 bits each, z the
	/// lowest.
	static long cell(int x, int y, int z) {
		return pack(axis(x), axis(y), axis(z));
	}

	private static long pack(int cellX, int cellY, int cellZ) {
		return ((long) cellX << (2 * AXIS_BITS)) | ((long) cellY << AXIS_BITS) | cellZ;
	}

	private static int axis(int steps) {
		return Math.floorDiv(steps, CELL) + ORIGIN;
	}

	/// Lays out cells.
	/// @param cellOf the cell of each ordinal
	static Grid of(long[] cellOf) {
		long[] sorted = cellOf.clone();
		Arrays.sort(sorted);
		int taken = 0;
		for (int i = 0; i < sorted.length; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				sorted[taken++] = sorted[i];
			}
		}
		long[] cells = Arrays.copyOf(sorted, taken);
		int[] starts = new int[taken + 1];
		int[] slots = new int[cellOf.length];
		for (int i = 0; i < cellOf.length; i++) {
			slots[i] = Arrays.binarySearch(cells, cellOf[i]);
			starts[slots[i] + 1]++;
		}
		for (int i = 0; i < taken; i++) {
			starts[i + 1] += starts[i];
		}
		int[] next = starts.clone();
		int[] ordinals = new int[cellOf.length];
		for (int i = 0; i < cellOf.length; i++) {
			ordinals[next[slots[i]]++] = i;
		}
		return new Grid(cells, starts, ordinals, new int[0]);
	}

	/// Answers the ordinals in the order of their cells.
	int[] order() {
		return this.ordinals;
	}

	/// Answers the grid with more systems outside its cells, or null where they have
	/// become too many.
	/// @param came ordinals that are new, or whose system has moved to another cell
	@Nullable Grid with(int[] came) {
		int[] all = IntStream.concat(Arrays.stream(this.newcomers), Arrays.stream(came)).distinct().sorted().toArray();
		return (all.length > MOST_NEWCOMERS) ? null : new Grid(this.cells, this.starts, this.ordinals, all);
	}

	/// Shows every system whose cell is within a distance of a point, each once. The
	/// visitor measures.
	/// @param reach steps
	void scan(Point point, long reach, Places places, Visitor visitor) {
		int fromX = axisWithin(point.x() - reach);
		int toX = axisWithin(point.x() + reach);
		int fromY = axisWithin(point.y() - reach);
		int toY = axisWithin(point.y() + reach);
		int fromZ = axisWithin(point.z() - reach);
		int toZ = axisWithin(point.z() + reach);
		for (int x = fromX; x <= toX; x++) {
			for (int y = fromY; y <= toY; y++) {
				row(pack(x, y, fromZ), pack(x, y, toZ), places, visitor);
			}
		}
		for (int ordinal : this.newcomers) {
			visitor.visit(ordinal);
		}
	}

	private void row(long from, long to, Places places, Visitor visitor) {
		int slot = Arrays.binarySearch(this.cells, from);
		for (slot = (slot < 0) ? -slot - 1 : slot; slot < this.cells.length && this.cells[slot] <= to; slot++) {
			for (int at = this.starts[slot]; at < this.starts[slot + 1]; at++) {
				int ordinal = this.ordinals[at];
				if (places.cell(ordinal) == this.cells[slot] && !isNewcomer(ordinal)) {
					visitor.visit(ordinal);
				}
			}
		}
	}

	/// A newcomer that was in a cell before may have come back to it.
	private boolean isNewcomer(int ordinal) {
		return this.newcomers.length > 0 && Arrays.binarySearch(this.newcomers, ordinal) >= 0;
	}

	private static int axisWithin(long steps) {
		long limit = 100_000L * Point.STEPS;
		return axis((int) Math.clamp(steps, -limit, limit));
	}

}
