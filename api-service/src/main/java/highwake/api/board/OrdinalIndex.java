package highwake.api.board;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Answers a row's ordinal for its 64-bit key: an immutable hash table with open addressing, in pages so that a changed
/// copy shares what did not change.
///
/// The keys themselves stay in the rows' own column ([Keys]); a slot is 4 bytes and at most half of them are taken.
final class OrdinalIndex {

	static final OrdinalIndex EMPTY = new OrdinalIndex(new int[1][1 << OrdinalIndex.PAGE_BITS], 0);

	private static final int PAGE_BITS = 10;

	private static final int PAGE_MASK = (1 << PAGE_BITS) - 1;

	/// Each slot holds an ordinal + 1, or 0 where it is free.
	private final int[][] pages;

	private final int size;

	private OrdinalIndex(int[][] pages, int size) {
		this.pages = pages;
		this.size = size;
	}

	/// The column that holds the key of each row.
	interface Keys {

		long key(int ordinal);

	}

	/// Answers the ordinal of the row with that key, or -1.
	int find(long key, Keys keys) {
		return find(this.pages, key, keys);
	}

	/// Shows the ordinals of all rows with that key, where keys need not be unique; one
	/// that was added twice comes twice.
	void each(long key, Keys keys, IntConsumer taker) {
		each(this.pages, key, keys, taker);
	}

	private static void each(int[][] pages, long key, Keys keys, IntConsumer taker) {
		int mask = (pages.length << PAGE_BITS) - 1;
		int slot = slot(key, mask);
		for (int taken = taken(pages, slot); taken != 0; slot = (slot + 1) & mask, taken = taken(pages, slot)) {
			if (keys.key(taken - 1) == key) {
				taker.accept(taken - 1);
			}
		}
	}

	private static int taken(int[][] pages, int slot) {
		return pages[slot >>> PAGE_BITS][slot & PAGE_MASK];
	}

	private static int find(int[][] pages, long key, Keys keys) {
		int mask = (pages.length << PAGE_BITS) - 1;
		for (int slot = slot(key, mask);; slot = (slot + 1) & mask) {
			int taken = pages[slot >>> PAGE_BITS][slot & PAGE_MASK];
			if (taken == 0) {
				return -1;
			}
			if (keys.key(taken - 1) == key) {
				return taken - 1;
			}
		}
	}

	private static int slot(long key, int mask) {
		long mixed = key * 0x9e3779b97f4a7c15L;
		return (int) (mixed >>> 32) & mask;
	}

	/// A changed copy in the making. For one thread.
	static final class Edit {

		private int[][] pages;

		private boolean[] owned;

		private int size;

		Edit(OrdinalIndex from) {
			this.pages = from.pages.clone();
			this.owned = new boolean[this.pages.length];
			this.size = from.size;
		}

		/// An index of no rows yet, with room for some: to make room later costs asking
		/// for
		/// every key again.
		Edit(int rows) {
			int pages = 1;
			while (rows * 2L > (long) pages << PAGE_BITS) {
				pages *= 2;
			}
			this.pages = new int[pages][1 << PAGE_BITS];
			this.owned = new boolean[pages];
			Arrays.fill(this.owned, true);
		}

		int find(long key, Keys keys) {
			return OrdinalIndex.find(this.pages, key, keys);
		}

		void each(long key, Keys keys, IntConsumer taker) {
			OrdinalIndex.each(this.pages, key, keys, taker);
		}

		/// Adds a row whose key is not in the index yet.
		void add(long key, int ordinal, Keys keys) {
			if ((this.size + 1) * 2 > this.pages.length << PAGE_BITS) {
				grow(keys);
			}
			put(key, ordinal);
			this.size++;
		}

		OrdinalIndex done() {
			this.owned = new boolean[this.pages.length];
			return new OrdinalIndex(this.pages.clone(), this.size);
		}

		private void put(long key, int ordinal) {
			int mask = (this.pages.length << PAGE_BITS) - 1;
			int slot = slot(key, mask);
			while (this.pages[slot >>> PAGE_BITS][slot & PAGE_MASK] != 0) {
				slot = (slot + 1) & mask;
			}
			int page = slot >>> PAGE_BITS;
			if (!this.owned[page]) {
				this.pages[page] = this.pages[page].clone();
				this.owned[page] = true;
			}
			this.pages[page][slot & PAGE_MASK] = ordinal + 1;
		}

		private void grow(Keys keys) {
			int[][] before = this.pages;
			this.pages = new int[before.length * 2][1 << PAGE_BITS];
			this.owned = new boolean[this.pages.length];
			Arrays.fill(this.owned, true);
			for (int[] page : before) {
				for (int taken : page) {
					if (taken != 0) {
						put(keys.key(taken - 1), taken - 1);
					}
				}
			}
		}

	}

}
