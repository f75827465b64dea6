package highwake.api.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// All offers of one commodity on one side of the trade, best price first: an immutable sequence of chunks, so that a
/// changed copy shares the chunks that did not change.
///
/// A row is three ints in its chunk: the *rank* (the price where lower is better, the negated price where higher is), the
/// station's ordinal, and the amount in tonnes. Rows are ordered by rank, then by market id, so that equal prices have
/// one order on any machine.
public final class PriceOrder {

	/// No offers.
	static final PriceOrder EMPTY = new PriceOrder(new int[0][]);

	private static final int COLUMNS = 3;

	/// Longest chunk, in ints.
	private static final int LONGEST = 256 * COLUMNS;

	/// Length of a chunk that was filled at once: leaves room to grow.
	private static final int FILLED = 192 * COLUMNS;

	private final int[][] chunks;

	private PriceOrder(int[][] chunks) {
		this.chunks = chunks;
	}

	/// Reads offers in order, making no objects: a query looks at all offers of a
	/// commodity. Not safe for threads.
	public static final class Reader {

		private static final int[] NONE = {};

		private final int[][] chunks;

		private int read;

		private int[] chunk = NONE;

		/// Of the offer that comes next.
		private int at;

		private Reader(int[][] chunks) {
			this.chunks = chunks;
		}

		/// Goes to the next offer; answers whether there is one.
		public boolean next() {
			this.at += COLUMNS;
			if (this.at < this.chunk.length) {
				return true;
			}
			if (this.read == this.chunks.length) {
				return false;
			}
			this.chunk = this.chunks[this.read++];
			this.at = 0;
			return true;
		}

		/// Answers the station's ordinal.
		public int ordinal() {
			return this.chunk[this.at + 1];
		}

		/// Answers the price, negated where a higher price is better.
		public int rank() {
			return this.chunk[this.at];
		}

		/// Answers the stock, or the demand.
		public int tonnes() {
			return this.chunk[this.at + 2];
		}

	}

	/// One offer while it moves in or out.
	///
	/// @param marketId breaks ties of rank
	record Row(int rank, long marketId, int ordinal, int tonnes) implements Comparable<Row> {

		@Override
		public int compareTo(Row other) {
			return compareTo(other.rank, other.marketId);
		}

		int compareTo(int otherRank, long otherMarketId) {
			int byRank = Integer.compare(this.rank, otherRank);
			return (byRank != 0) ? byRank : Long.compare(this.marketId, otherMarketId);
		}

	}

	/// Answers how many offers there are.
	public int size() {
		int size = 0;
		for (int[] chunk : this.chunks) {
			size += chunk.length / COLUMNS;
		}
		return size;
	}

	/// Answers a reader before the offer with the best price.
	public Reader read() {
		return new Reader(this.chunks);
	}

	/// Answers a copy without some rows and with others. An offer is changed by removing
	/// and adding it; each market appears at most once in each list.
	/// @param keys answers a station's market id by its ordinal
	PriceOrder with(List<Row> removed, List<Row> added, OrdinalIndex.Keys keys) {
		return new Merge(removed.stream().sorted().toList(), added.stream().sorted().toList(), keys).into(this.chunks);
	}

	/// Collects offers in any order of price, and by ascending market id.
	static final class Filling {

		private int[] ranks = new int[64];

		private int[] rows = new int[64 * 2];

		private int size;

		void add(int rank, int ordinal, int tonnes) {
			if (this.size == this.ranks.length) {
				this.ranks = Arrays.copyOf(this.ranks, this.size * 2);
				this.rows = Arrays.copyOf(this.rows, this.size * 4);
			}
			this.ranks[this.size] = rank;
			this.rows[this.size * 2] = ordinal;
			this.rows[this.size * 2 + 1] = tonnes;
			this.size++;
		}

		/// Sorts by rank; what has the same rank stays in the order it was added.
		PriceOrder done() {
			long[] order = new long[this.size];
			for (int i = 0; i < this.size; i++) {
				order[i] = ((long) this.ranks[i] << 32) | i;
			}
			Arrays.sort(order);
			int[] sorted = new int[this.size * COLUMNS];
			for (int i = 0; i < this.size; i++) {
				int from = (int) order[i];
				sorted[i * COLUMNS] = this.ranks[from];
				sorted[i * COLUMNS + 1] = this.rows[from * 2];
				sorted[i * COLUMNS + 2] = this.rows[from * 2 + 1];
			}
			List<int[]> chunks = new ArrayList<>();
			split(sorted, sorted.length, chunks);
			return new PriceOrder(chunks.toArray(int[][]::new));
		}

	}

	private static void split(int[] rows, int length, List<int[]> chunks) {
		int pieces = (length + FILLED - 1) / FILLED;
		for (int piece = 0, from = 0; piece < pieces; piece++) {
			int to = (int) ((long) (length / COLUMNS) * (piece + 1) / pieces) * COLUMNS;
			chunks.add(Arrays.copyOfRange(rows, from, to));
			from = to;
		}
	}

	/// One pass over the chunks with the rows that leave and the rows that come, both in
	/// order.
	private static final class Merge {

		private final List<Row> removed;

		private final List<Row> added;

		private final OrdinalIndex.Keys keys;

		private final List<int[]> merged = new ArrayList<>();

		private int nextRemoved;

		private int nextAdded;

		Merge(List<Row> removed, List<Row> added, OrdinalIndex.Keys keys) {
			this.removed = removed;
			this.added = added;
			this.keys = keys;
		}

		PriceOrder into(int[][] chunks) {
			for (int i = 0; i < Math.max(1, chunks.length); i++) {
				int[] chunk = (chunks.length == 0) ? new int[0] : chunks[i];
				int @Nullable [] following = (i + 1 < chunks.length) ? chunks[i + 1] : null;
				int removedHere = countBefore(this.removed, this.nextRemoved, following);
				int addedHere = countBefore(this.added, this.nextAdded, following);
				if (removedHere == 0 && addedHere == 0) {
					keep(chunk);
				}
				else {
					merge(chunk, this.nextRemoved + removedHere, this.nextAdded + addedHere);
				}
			}
			return new PriceOrder(this.merged.toArray(int[][]::new));
		}

		private int countBefore(List<Row> rows, int from, int @Nullable [] following) {
			if (following == null) {
				return rows.size() - from;
			}
			int at = from;
			while (at < rows.size() && rows.get(at).compareTo(following[0], this.keys.key(following[1])) < 0) {
				at++;
			}
			return at - from;
		}

		private void keep(int[] chunk) {
			if (chunk.length == 0) {
				return;
			}
			int[] last = this.merged.isEmpty() ? null : this.merged.getLast();
			if (last == null || last.length + chunk.length > LONGEST / 2) {
				this.merged.add(chunk);
				return;
			}
			int[] both = Arrays.copyOf(last, last.length + chunk.length);
			System.arraycopy(chunk, 0, both, last.length, chunk.length);
			this.merged.set(this.merged.size() - 1, both);
		}

		private void merge(int[] chunk, int removedEnd, int addedEnd) {
			int[] rows = new int[chunk.length + (addedEnd - this.nextAdded) * COLUMNS];
			int length = 0;
			for (int at = 0; at < chunk.length; at += COLUMNS) {
				long marketId = this.keys.key(chunk[at + 1]);
				while (this.nextAdded < addedEnd && this.added.get(this.nextAdded).compareTo(chunk[at], marketId) < 0) {
					length = put(rows, length, this.added.get(this.nextAdded++));
				}
				if (this.nextRemoved < removedEnd
						&& this.removed.get(this.nextRemoved).compareTo(chunk[at], marketId) == 0) {
					this.nextRemoved++;
					continue;
				}
				System.arraycopy(chunk, at, rows, length, COLUMNS);
				length += COLUMNS;
			}
			while (this.nextAdded < addedEnd) {
				length = put(rows, length, this.added.get(this.nextAdded++));
			}
			if (this.nextRemoved != removedEnd) {
				throw new IllegalStateException(
						"An offer to remove is not there: " + this.removed.get(this.nextRemoved));
			}
			if (length <= LONGEST) {
				keep(Arrays.copyOf(rows, length));
			}
			else {
				split(rows, length, this.merged);
			}
		}

		private static int put(int[] rows, int length, Row row) {
			rows[length] = row.rank();
			rows[length + 1] = row.ordinal();
			rows[length + 2] = row.tonnes();
			return length + COLUMNS;
		}

	}

}
