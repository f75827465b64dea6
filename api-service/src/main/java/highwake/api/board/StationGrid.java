package highwake.api.board;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/// Where the placed stations of one snapshot are: their cells, and their places once more in the order of the cells, so
/// that those of one neighbourhood lie side by side in memory. Immutable.
final class StationGrid {

	/// Of the cells, in light-years.
	private static final int CELL_LY = 50;

	static final StationGrid EMPTY = new StationGrid(Grid.empty(CELL_LY), new int[0]);

	private static final int AXES = 3;

	private final Grid grid;

	/// x, y and z of each station when the cells were laid out, in steps of 1/32
	/// light-year; who has moved since is one of the grid's newcomers.
	private final int[] places;

	private StationGrid(Grid grid, int[] places) {
		this.grid = grid;
		this.places = places;
	}

	/// Lays out every station.
	static StationGrid of(StationPage[] pages, int size) {
		long[] cells = new long[size];
		Arrays.setAll(cells, (ordinal) -> page(pages, ordinal).cell(ordinal & StationPage.MASK, EMPTY.grid));
		Grid grid = EMPTY.grid.of(cells);
		int[] places = new int[size * AXES];
		int at = 0;
		for (int ordinal : grid.order()) {
			page(pages, ordinal).copyPlace(ordinal & StationPage.MASK, places, at);
			at += AXES;
		}
		return new StationGrid(grid, places);
	}

	/// Answers this grid after some stations have come, moved or gone.
	StationGrid with(Collection<Integer> moved, StationPage[] pages, int size) {
		if (moved.isEmpty()) {
			return this;
		}
		Grid grown = this.grid.with(moved.stream().mapToInt(Integer::intValue).toArray());
		return (grown == null) ? of(pages, size) : new StationGrid(grown, this.places);
	}

	Grid cells() {
		return this.grid;
	}

	/// Answers the ordinals of the placed stations whose distance from a point has a
	/// square in steps below `beyond`.
	BitSet around(Point point, long beyond, BoardStations stations) {
		BitSet near = new BitSet(stations.size());
		int[] order = this.grid.order();
		this.grid.runs(point, (long) Math.ceil(Math.sqrt((double) beyond)), (from, to) -> {
			for (int at = from; at < to; at++) {
				int x = at * AXES;
				if (point.squaredTo(this.places[x], this.places[x + 1], this.places[x + 2]) < beyond) {
					near.set(order[at]);
				}
			}
		});
		for (int ordinal : this.grid.newcomers()) {
			near.set(ordinal, stations.isPlaced(ordinal) && stations.squaredTo(ordinal, point) < beyond);
		}
		return near;
	}

	private static StationPage page(StationPage[] pages, int ordinal) {
		return pages[ordinal >>> StationPage.BITS];
	}

}
