package highwake.api.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Symbol;
import highwake.store.PackedList;

/// What stations sell besides goods, of one kind, modules or ships, in one snapshot: the newest list of each station, whole.
/// Immutable.
///
/// A station's list is a bit for each number of the file's dictionary: with the game's 1,200 modules some 170 bytes, with
/// its 50 ships 24, and nothing for a station of which nobody has told. So whether a station sells twenty things at once
/// is twenty looks at bits.
public final class Sold {

	static final Sold EMPTY = new Sold(new Symbol[0], Map.of(), new Page[0]);

	/// What a file numbers beyond is not on the board: the game has a tenth of it, and
	/// senders could make up any number of symbols.
	static final int MOST = 1 << 14;

	private static final int WORD = 6;

	/// By number.
	private final @Nullable Symbol[] symbols;

	private final Map<Symbol, Integer> numbers;

	private final @Nullable Page[] pages;

	private Sold(@Nullable Symbol[] symbols, Map<Symbol, Integer> numbers, @Nullable Page[] pages) {
		this.symbols = symbols;
		this.numbers = numbers;
		this.pages = pages;
	}

	/// The lists of 256 stations. Written while its edit owns it, never after.
	private static final class Page {

		private static final int BITS = 8;

		private static final int SIZE = 1 << BITS;

		private static final int MASK = SIZE - 1;

		private static final long[] NOTHING = {};

		/// Epoch milliseconds, 0 while nobody has told.
		private final long[] toldAt;

		private final long[][] lists;

		Page() {
			this.toldAt = new long[SIZE];
			this.lists = new long[SIZE][];
			Arrays.fill(this.lists, NOTHING);
		}

		Page(Page from) {
			this.toldAt = from.toldAt.clone();
			this.lists = from.lists.clone();
		}

	}

	/// Takes one thing that a station sells.
	@FunctionalInterface
	private interface Taker {

		void take(int number);

	}

	/// Answers the number of a symbol, -1 where no list has ever named it.
	public int number(Symbol symbol) {
		return this.numbers.getOrDefault(symbol, -1);
	}

	/// Answers the symbol of a number, null where the snapshot has none.
	public @Nullable Symbol symbol(int number) {
		return (number < this.symbols.length) ? this.symbols[number] : null;
	}

	/// Answers how many numbers are given: the next is that or more.
	int numbered() {
		return this.symbols.length;
	}

	/// Lists the symbols that some list has named, in order; nobody may sell them any
	/// more.
	public List<Symbol> symbols() {
		return this.numbers.keySet().stream().sorted().toList();
	}

	/// Answers when a station's list was told, in epoch milliseconds; 0 while nobody has.
	public long toldAt(int ordinal) {
		Page page = page(ordinal);
		return (page == null) ? 0 : page.toldAt[ordinal & Page.MASK];
	}

	/// Tells whether a station sells all of some things.
	/// @param wanted their numbers; -1 is sold nowhere
	public boolean sells(int ordinal, int[] wanted) {
		Page page = page(ordinal);
		long[] list = (page == null) ? Page.NOTHING : page.lists[ordinal & Page.MASK];
		for (int number : wanted) {
			int word = number >>> WORD;
			if (word >= list.length || (list[word] & 1L << number) == 0) {
				return false;
			}
		}
		return true;
	}

	/// Lists what a station sells, by symbol; empty where that is nothing, and while
	/// nobody has told.
	public List<Symbol> at(int ordinal) {
		List<Symbol> sold = new ArrayList<>();
		Page page = page(ordinal);
		each((page == null) ? Page.NOTHING : page.lists[ordinal & Page.MASK], (number) -> {
			Symbol symbol = symbol(number);
			if (symbol != null) {
				sold.add(symbol);
			}
		});
		sold.sort(null);
		return sold;
	}

	/// Counts how many stations sell each thing, by its number.
	/// @param wanted tells of a station's ordinal whether it counts
	public int[] count(IntPredicate wanted) {
		int[] counts = new int[this.symbols.length];
		for (int at = 0; at < this.pages.length; at++) {
			Page page = this.pages[at];
			for (int row = 0; page != null && row < Page.SIZE; row++) {
				if (page.toldAt[row] != 0 && wanted.test((at << Page.BITS) + row)) {
					each(page.lists[row], (number) -> counts[number]++);
				}
			}
		}
		return counts;
	}

	private static void each(long[] list, Taker taker) {
		for (int word = 0; word < list.length; word++) {
			for (long left = list[word]; left != 0; left &= left - 1) {
				taker.take((word << WORD) + Long.numberOfTrailingZeros(left));
			}
		}
	}

	private @Nullable Page page(int ordinal) {
		int page = ordinal >>> Page.BITS;
		return (page < this.pages.length) ? this.pages[page] : null;
	}

	/// A changed copy in the making. For one thread; it ends with [#done].
	static final class Edit {

		private final Sold from;

		private @Nullable Symbol[] symbols;

		private Map<Symbol, Integer> numbers;

		private boolean ownsNumbers;

		private @Nullable Page[] pages;

		private boolean[] owned;

		private boolean isChanged;

		Edit(Sold from) {
			this.from = from;
			this.symbols = from.symbols;
			this.numbers = from.numbers;
			this.pages = from.pages.clone();
			this.owned = new boolean[this.pages.length];
		}

		/// Gives a symbol its number, where it has none yet.
		void number(int number, Symbol symbol) {
			if (number >= MOST || this.numbers.containsKey(symbol)) {
				return;
			}
			if (!this.ownsNumbers) {
				this.numbers = new HashMap<>(this.numbers);
				this.ownsNumbers = true;
			}
			this.symbols = Arrays.copyOf(this.symbols, Math.max(this.symbols.length, number + 1));
			this.symbols[number] = symbol;
			this.numbers.put(symbol, number);
			this.isChanged = true;
		}

		/// Replaces a station's list. Its symbols must have their numbers already.
		/// @param packed as [PackedList] packs it; null where nobody tells any more
		void put(int ordinal, long toldAt, byte @Nullable [] packed) {
			this.isChanged = true;
			Page page = own(ordinal >>> Page.BITS);
			page.toldAt[ordinal & Page.MASK] = (packed == null) ? 0 : toldAt;
			page.lists[ordinal & Page.MASK] = (packed == null) ? Page.NOTHING : unpacked(packed);
		}

		private long[] unpacked(byte[] packed) {
			BitSet list = new BitSet(this.symbols.length);
			PackedList.numbers(packed, (number) -> {
				if (number < this.symbols.length) {
					list.set(number);
				}
			});
			return list.toLongArray();
		}

		private Page own(int at) {
			if (at >= this.pages.length) {
				this.pages = Arrays.copyOf(this.pages, at + 1);
				this.owned = Arrays.copyOf(this.owned, at + 1);
			}
			Page page = this.pages[at];
			if (page == null || !this.owned[at]) {
				page = (page == null) ? new Page() : new Page(page);
				this.pages[at] = page;
				this.owned[at] = true;
			}
			return page;
		}

		/// Answers the new snapshot: the one before where nothing has changed.
		Sold done() {
			return this.isChanged
					? new Sold(this.symbols, this.ownsNumbers ? Map.copyOf(this.numbers) : this.numbers, this.pages)
					: this.from;
		}

	}

}
