package highwake.api.board;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// Answers which things may lie within a distance, or nearest: systems or stations by their cell, a cube.
///
/// Immutable: the cells that are taken, ascending, and for each the ordinals in it, and beside them the few ordinals that
/// came or moved since ([#newcomers]). A thing that moved to another cell is still listed in its old one: whoever reads
/// a cell checks where the thing is now, so that each is found once ([#scan]).
final class Grid {

	/// The cell of what has no place: it is found nowhere.
	static final long NOWHERE = -1;

	/// So many may be outside the cells before they are laid out again.
	static final int MOST_NEWCOMERS = 4096;

	/// Cells are counted from a corner that no star reaches: with cells of 20
	/// light-years, ±100,000 light-years are ±5,000 cells.
	private static final int ORIGIN = 8192;

	private static final int AXIS_BITS = 14;

	private static final int AXIS_MASK = (1 << AXIS_BITS) - 1;

	/// Steps: further than any two places are from each other.
	private static final int FURTHEST = 1 << 24;

	private final int edge;

	private final long[] cells;

	private final int[] starts;

	private final int[] ordinals;

	private final int[] newcomers;

	private Grid(int edge, long[] cells, int[] starts, int[] ordinals, int[] newcomers) {
		this.edge = edge;
		this.cells = cells;
		this.starts = starts;
		this.ordinals = ordinals;
		this.newcomers = newcomers;
	}

	/// Takes each thing that may be near.
	@FunctionalInterface
	interface Visitor {

		void visit(int ordinal);

	}

	/// Takes what lies side by side: from one number to before another.
	@FunctionalInterface
	interface Run {

		void take(int from, int to);

	}

	/// Takes each thing that may be among the nearest. Answers the greatest square of a
	/// distance, in steps, that is still of use.
	@FunctionalInterface
	interface Seeker {

		long visit(int ordinal);

	}

	/// Where a thing is now.
	interface Places {

		/// Answers the cell of a thing, [#NOWHERE] where it has no place.
		long cell(int ordinal);

	}

	/// Answers a grid without anything.
	/// @param edgeLy of its cells, at least 20
	static Grid empty(int edgeLy) {
		return new Grid(edgeLy * Point.STEPS, new long[0], new int[] { 0 }, new int[0], new int[0]);
	}

	/// Answers the cell of a point: the x, y and z of the cell, 14 bits each, z the
	/// lowest.
	long cell(int x, int y, int z) {
		return pack(axis(x), axis(y), axis(z));
	}

	private static long pack(int cellX, int cellY, int cellZ) {
		return ((long) cellX << (2 * AXIS_BITS)) | ((long) cellY << AXIS_BITS) | cellZ;
	}

	private int axis(int steps) {
		return Math.floorDiv(steps, this.edge) + ORIGIN;
	}

	/// Lays out cells anew.
	/// @param cellOf the cell of each ordinal
	Grid of(long[] cellOf) {
		int[] ordinals = byCell(cellOf);
		long[] cells = new long[ordinals.length];
		int[] starts = new int[ordinals.length + 1];
		int taken = 0;
		for (int at = 0; at < ordinals.length; at++) {
			long cell = cellOf[ordinals[at]];
			if (taken == 0 || cells[taken - 1] != cell) {
				cells[taken] = cell;
				starts[taken++] = at;
			}
		}
		starts[taken] = ordinals.length;
		return new Grid(this.edge, Arrays.copyOf(cells, taken), Arrays.copyOf(starts, taken + 1), ordinals, new int[0]);
	}

	/// Answers the ordinals by cell and then by ordinal, in one sort of numbers that hold
	/// both. Of more than two million things the place in the list of cells stands for
	/// the cell, for which there is no room.
	private static int[] byCell(long[] cellOf) {
		int bits = Integer.SIZE - Integer.numberOfLeadingZeros(cellOf.length);
		long[] keys = new long[cellOf.length];
		boolean hasRoom = bits <= Long.SIZE - 1 - 3 * AXIS_BITS;
		long[] cells = hasRoom ? new long[0] : Arrays.stream(cellOf).sorted().distinct().toArray();
		for (int ordinal = 0; ordinal < keys.length; ordinal++) {
			long cell = hasRoom ? cellOf[ordinal] : Arrays.binarySearch(cells, cellOf[ordinal]);
			keys[ordinal] = (cell << bits) | ordinal;
		}
		Arrays.sort(keys);
		int[] ordinals = new int[keys.length];
		for (int at = 0; at < ordinals.length; at++) {
			ordinals[at] = (int) (keys[at] & ((1L << bits) - 1));
		}
		return ordinals;
	}

	/// Answers the ordinals in the order of their cells.
	int[] order() {
		return this.ordinals;
	}

	/// Answers the ordinals of what came or moved since the cells were laid out,
	/// ascending.
	int[] newcomers() {
		return this.newcomers;
	}

	/// Answers the grid of the same things once their ordinals are in that order.
	Grid inOrder() {
		int[] inOrder = new int[this.ordinals.length];
		Arrays.setAll(inOrder, (at) -> at);
		return new Grid(this.edge, this.cells, this.starts, inOrder, this.newcomers);
	}

	/// Answers the grid with more things outside its cells, or null where they have
	/// become too many.
	/// @param came ordinals that are new, or have moved to another cell
	@Nullable Grid with(int[] came) {
		int[] all = IntStream.concat(Arrays.stream(this.newcomers), Arrays.stream(came)).distinct().sorted().toArray();
		return (all.length > MOST_NEWCOMERS) ? null : new Grid(this.edge, this.cells, this.starts, this.ordinals, all);
	}

	/// Shows every thing whose cell is within a distance of a point, each once. The
	/// visitor measures.
	/// @param reach steps
	void scan(Point point, long reach, Places places, Visitor visitor) {
		slots(point, reach, (first, end) -> {
			for (int slot = first; slot < end; slot++) {
				for (int at = this.starts[slot]; at < this.starts[slot + 1]; at++) {
					if (isIn(slot, this.ordinals[at], places)) {
						visitor.visit(this.ordinals[at]);
					}
				}
			}
		});
		for (int ordinal : this.newcomers) {
			visitor.visit(ordinal);
		}
	}

	/// Shows where in [#order()] the cells within a distance of a point are. Of the
	/// [#newcomers()] that tells nothing.
	/// @param reach steps
	void runs(Point point, long reach, Run run) {
		slots(point, reach, (first, end) -> run.take(this.starts[first], this.starts[end]));
	}

	private void slots(Point point, long reach, Run run) {
		int fromX = axisWithin(point.x() - reach);
		int toX = axisWithin(point.x() + reach);
		int fromY = axisWithin(point.y() - reach);
		int toY = axisWithin(point.y() + reach);
		int fromZ = axisWithin(point.z() - reach);
		int toZ = axisWithin(point.z() + reach);
		for (int x = fromX; x <= toX; x++) {
			for (int y = fromY; y <= toY; y++) {
				row(pack(x, y, fromZ), pack(x, y, toZ), run);
			}
		}
	}

	private void row(long from, long to, Run run) {
		int found = Arrays.binarySearch(this.cells, from);
		int first = (found < 0) ? -found - 1 : found;
		int end = first;
		while (end < this.cells.length && this.cells[end] <= to) {
			end++;
		}
		if (first < end) {
			run.take(first, end);
		}
	}

	/// Shows things, those of nearer cells before those of cells much further, until none
	/// that is left is near enough.
	void seek(Point point, Places places, Seeker seeker) {
		long furthest = Long.MAX_VALUE;
		for (int ordinal : this.newcomers) {
			furthest = seeker.visit(ordinal);
		}
		int[] distances = new int[this.cells.length];
		int least = FURTHEST;
		for (int slot = 0; slot < distances.length; slot++) {
			distances[slot] = distance(point, this.cells[slot]);
			least = Math.min(least, distances[slot]);
		}
		int seen = -1;
		for (int ring = this.edge; seen < FURTHEST && square(seen + 1L) <= furthest; ring *= 2) {
			int reach = Math.min(FURTHEST, least + ring);
			for (int slot = 0; slot < distances.length; slot++) {
				if (distances[slot] > seen && distances[slot] <= reach && square(distances[slot]) <= furthest) {
					furthest = seek(slot, places, seeker, furthest);
				}
			}
			seen = reach;
		}
	}

	private long seek(int slot, Places places, Seeker seeker, long furthest) {
		long still = furthest;
		for (int at = this.starts[slot]; at < this.starts[slot + 1]; at++) {
			if (isIn(slot, this.ordinals[at], places)) {
				still = seeker.visit(this.ordinals[at]);
			}
		}
		return still;
	}

	/// Answers steps from a point to the nearest place in a cell, none too many.
	private int distance(Point point, long cell) {
		long x = outside(point.x(), cell >> (2 * AXIS_BITS));
		long y = outside(point.y(), cell >> AXIS_BITS);
		long z = outside(point.z(), cell);
		return (cell == NOWHERE) ? FURTHEST + 1 : (int) Math.sqrt((double) (x * x + y * y + z * z));
	}

	private long outside(int steps, long axis) {
		long from = ((axis & AXIS_MASK) - ORIGIN) * this.edge;
		return Math.max(0, Math.max(from - steps, steps - (from + this.edge - 1)));
	}

	private static long square(long distance) {
		return distance * distance;
	}

	private boolean isIn(int slot, int ordinal, Places places) {
		return places.cell(ordinal) == this.cells[slot] && !isNewcomer(ordinal);
	}

	/// A newcomer that was in a cell before may have come back to it.
	private boolean isNewcomer(int ordinal) {
		return this.newcomers.length > 0 && Arrays.binarySearch(this.newcomers, ordinal) >= 0;
	}

	private int axisWithin(long steps) {
		long limit = 100_000L * Point.STEPS;
		return axis((int) Math.clamp(steps, -limit, limit));
	}

}
