package highwake.api.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;

/// The star systems of one snapshot, column by column, the indexes that find them by address and by name, their order by
/// name, and the grid that finds them by place. Ordinals are of this snapshot alone.
public final class BoardSystems implements OrdinalIndex.Keys, NameOrder.Names, Grid.Places {

	static final BoardSystems EMPTY = new BoardSystems(new SystemPage[0], 0, OrdinalIndex.EMPTY, OrdinalIndex.EMPTY,
			NameOrder.EMPTY, Grid.empty(20));

	/// So many systems of one name are found.
	private static final int MOST_NAMESAKES = 50;

	private final SystemPage[] pages;

	private final int size;

	private final OrdinalIndex index;

	/// By [AnyCase#hash]. A system that has another name now is still listed under the
	/// old one.
	private final OrdinalIndex names;

	private final NameOrder order;

	private final Grid grid;

	private BoardSystems(SystemPage[] pages, int size, OrdinalIndex index, OrdinalIndex names, NameOrder order,
			Grid grid) {
		this.pages = pages;
		this.size = size;
		this.index = index;
		this.names = names;
		this.order = order;
		this.grid = grid;
	}

	/// One system near a point.
	///
	/// @param squared the square of its distance, in steps
	/// @param key breaks ties of distance
	record Near(long squared, long key, int ordinal) implements Comparable<Near> {

		@Override
		public int compareTo(Near other) {
			int byDistance = Long.compare(this.squared, other.squared);
			return (byDistance != 0) ? byDistance : Long.compare(this.key, other.key);
		}

	}

	/// Answers how many systems there are.
	public int size() {
		return this.size;
	}

	/// Answers the ordinal of a system, or -1.
	public int ordinal(SystemAddress address) {
		return this.index.find(address.value(), this);
	}

	/// Answers the ordinals of the systems of a name, in any case: by address, at most
	/// 50.
	public int[] named(String name) {
		IntStream.Builder found = IntStream.builder();
		byte[] wanted = NameColumn.bytes(name);
		this.names.each(AnyCase.hash(wanted), this::nameKey, (ordinal) -> {
			if (AnyCase.isSame(page(ordinal).names.bytes(ordinal & SystemPage.MASK), wanted)) {
				found.add(ordinal);
			}
		});
		return found.build()
			.distinct()
			.boxed()
			.sorted(Comparator.comparingLong(this::key))
			.limit(MOST_NAMESAKES)
			.mapToInt(Integer::intValue)
			.toArray();
	}

	/// Answers the same systems in the order of their names, which they need before they
	/// are edited.
	/// @param byName their ordinals in that order
	BoardSystems ordered(int[] byName) {
		if (byName.length != this.size) {
			throw new IllegalArgumentException("%d of %d systems".formatted(byName.length, this.size));
		}
		return ordered(NameOrder.of(byName));
	}

	/// Answers the same systems in the order of their names, sorted here: for few, or
	/// where nobody tells.
	BoardSystems ordered() {
		return ordered(NameOrder.of(this.size, this));
	}

	private BoardSystems ordered(NameOrder order) {
		return new BoardSystems(this.pages, this.size, this.index, this.names, order, this.grid);
	}

	/// Answers the ordinals of the systems whose name begins so, in any case: by name,
	/// then by address.
	/// @param most how many at the most
	public int[] starting(String start, int most) {
		return starting(start, most, -1);
	}

	/// Answers the same of what comes behind a system.
	/// @param behind its ordinal, -1 for all
	public int[] starting(String start, int most, int behind) {
		return this.order.starting(NameColumn.bytes(start), most, behind, this);
	}

	@Override
	public long word(int ordinal, int depth) {
		return page(ordinal).names.word(ordinal & SystemPage.MASK, depth);
	}

	@Override
	public int length(int ordinal) {
		return page(ordinal).names.length(ordinal & SystemPage.MASK);
	}

	/// Answers a system's name as the game spells it.
	public String name(int ordinal) {
		return page(ordinal).names.get(ordinal & SystemPage.MASK);
	}

	private SystemPage page(int ordinal) {
		return this.pages[ordinal >>> SystemPage.BITS];
	}

	/// Answers where a system is.
	public Coordinates place(int ordinal) {
		SystemPage page = this.pages[ordinal >>> SystemPage.BITS];
		return place(page, ordinal & SystemPage.MASK);
	}

	/// Answers the epoch milliseconds at which something of a system was last true.
	public long updatedAt(int ordinal) {
		return this.pages[ordinal >>> SystemPage.BITS].updatedAt[ordinal & SystemPage.MASK];
	}

	/// Answers the systems nearest to a point, by distance and then by address; never the
	/// one at `origin`.
	/// @param maxDistanceLy compared with the distance in whole light-years
	/// @param most how many at the most
	public List<NearSystem> nearest(Point point, @Nullable SystemAddress origin, double maxDistanceLy, int most) {
		long beyond = Point.squaredBeyond(maxDistanceLy);
		long reach = (long) Math.ceil(Math.sqrt((double) beyond));
		long left = (origin == null) ? 0 : origin.value();
		Nearest<Near> nearest = new Nearest<>(most);
		long[] furthest = { beyond - 1 };
		this.grid.scan(point, reach, this, (ordinal) -> {
			SystemPage page = this.pages[ordinal >>> SystemPage.BITS];
			int row = ordinal & SystemPage.MASK;
			long squared = point.squaredTo(page.x[row], page.y[row], page.z[row]);
			if (squared <= furthest[0] && page.addresses[row] != left) {
				nearest.add(new Near(squared, page.addresses[row], ordinal));
				Near last = nearest.last();
				furthest[0] = (last == null) ? furthest[0] : last.squared();
			}
		});
		return nearest.inOrder().stream().map(this::system).toList();
	}

	/// Answers the systems around a point, by distance and then by address.
	/// @param withinLy compared with the exact distance
	/// @param afterSquared together with the next, the last system that is not wanted any
	/// more: the square of its distance, in steps; -1 for none
	/// @param most how many at the most
	public List<NearSystem> within(Point point, double withinLy, long afterSquared, long afterAddress, int most) {
		long longest = Point.squaredWithin(withinLy);
		Nearest<Near> nearest = new Nearest<>(most);
		this.grid.scan(point, (long) Math.ceil(withinLy * Point.STEPS), this, (ordinal) -> {
			SystemPage page = this.pages[ordinal >>> SystemPage.BITS];
			int row = ordinal & SystemPage.MASK;
			long squared = point.squaredTo(page.x[row], page.y[row], page.z[row]);
			if (squared <= longest && squared >= afterSquared
					&& (squared > afterSquared || page.addresses[row] > afterAddress)) {
				nearest.add(new Near(squared, page.addresses[row], ordinal));
			}
		});
		return nearest.inOrder().stream().map(this::system).toList();
	}

	private NearSystem system(Near near) {
		SystemPage page = this.pages[near.ordinal() >>> SystemPage.BITS];
		int row = near.ordinal() & SystemPage.MASK;
		return new NearSystem(new SystemAddress(near.key()), page.names.get(row), place(page, row), page.updatedAt[row],
				Point.ly(near.squared()));
	}

	private static Coordinates place(SystemPage page, int row) {
		return new Coordinates(ly(page.x[row]), ly(page.y[row]), ly(page.z[row]));
	}

	private static double ly(int steps) {
		return (double) steps / Point.STEPS;
	}

	/// Answers a system's address.
	@Override
	public long key(int ordinal) {
		return this.pages[ordinal >>> SystemPage.BITS].addresses[ordinal & SystemPage.MASK];
	}

	private long nameKey(int ordinal) {
		return page(ordinal).names.hash(ordinal & SystemPage.MASK);
	}

	@Override
	public long cell(int ordinal) {
		return cell(this.grid, this.pages, ordinal);
	}

	private static long cell(Grid grid, SystemPage[] pages, int ordinal) {
		SystemPage page = pages[ordinal >>> SystemPage.BITS];
		int row = ordinal & SystemPage.MASK;
		return grid.cell(page.x[row], page.y[row], page.z[row]);
	}

	/// Collects systems in any order and lays them out by cell, so that neighbours are
	/// neighbours in memory.
	static final class Filling {

		private final SystemRecords records = new SystemRecords();

		private long[] cells = new long[1024];

		void add(long address, String name, Point point, long updatedAt) {
			int number = this.records.add(address, NameColumn.bytes(name), point, updatedAt);
			if (number == this.cells.length) {
				this.cells = Arrays.copyOf(this.cells, number * 2);
			}
			this.cells[number] = EMPTY.grid.cell(point.x(), point.y(), point.z());
		}

		/// Answers the systems, which are not in order by name yet.
		BoardSystems done() {
			Grid asRead = EMPTY.grid.of(Arrays.copyOf(this.cells, this.records.size()));
			Edit edit = new Edit(this.records.size());
			SystemRecords.Reader record = this.records.reader();
			for (int number : asRead.order()) {
				record.at(number);
				edit.add(record);
			}
			return edit.done(asRead.inOrder());
		}

	}

	/// A changed copy in the making. For one thread.
	static final class Edit implements OrdinalIndex.Keys, NameOrder.Names {

		private SystemPage[] pages;

		private boolean[] owned;

		private int size;

		private final OrdinalIndex.Edit index;

		private final OrdinalIndex.Edit names;

		/// Null while all are laid out: then their order is told later.
		private final NameOrder.@Nullable Edit order;

		private final Grid grid;

		private int[] newcomers = new int[8];

		private int came;

		/// Of no systems yet, with room for some.
		Edit(int systems) {
			this.pages = new SystemPage[0];
			this.owned = new boolean[0];
			this.index = new OrdinalIndex.Edit(systems);
			this.names = new OrdinalIndex.Edit(systems);
			this.order = null;
			this.grid = EMPTY.grid;
		}

		Edit(BoardSystems from) {
			this.pages = from.pages.clone();
			this.owned = new boolean[this.pages.length];
			this.size = from.size;
			this.index = new OrdinalIndex.Edit(from.index);
			this.names = new OrdinalIndex.Edit(from.names);
			this.order = new NameOrder.Edit(from.order);
			this.grid = from.grid;
		}

		@Override
		public long key(int ordinal) {
			return this.pages[ordinal >>> SystemPage.BITS].addresses[ordinal & SystemPage.MASK];
		}

		/// Adds a system or writes over what was known of it.
		void put(long address, String named, Point point, long updatedAt) {
			byte[] name = NameColumn.bytes(named);
			int ordinal = this.index.find(address, this);
			if (ordinal < 0) {
				cameOrMoved(add(address, name, point, updatedAt, AnyCase.hash(name)));
				return;
			}
			long before = cell(this.grid, this.pages, ordinal);
			boolean isRenamed = !AnyCase
				.isSame(this.pages[ordinal >>> SystemPage.BITS].names.bytes(ordinal & SystemPage.MASK), name);
			if (isRenamed && this.order != null) {
				this.order.remove(ordinal, this);
			}
			write(own(ordinal), ordinal & SystemPage.MASK, address, name, point, updatedAt);
			if (isRenamed) {
				addName(AnyCase.hash(name), ordinal);
				inOrder(ordinal);
			}
			if (cell(this.grid, this.pages, ordinal) != before) {
				cameOrMoved(ordinal);
			}
		}

		private int add(long address, byte[] name, Point point, long updatedAt, long nameKey) {
			int ordinal = next();
			write(own(ordinal), ordinal & SystemPage.MASK, address, name, point, updatedAt);
			inOrder(ordinal);
			return added(ordinal, address, nameKey);
		}

		/// A system that was called so before is listed already.
		private void addName(long nameKey, int ordinal) {
			boolean[] isListed = { false };
			this.names.each(nameKey, this::nameKey, (listed) -> isListed[0] |= listed == ordinal);
			if (!isListed[0]) {
				this.names.add(nameKey, ordinal, this::nameKey);
			}
		}

		private void inOrder(int ordinal) {
			if (this.order != null) {
				this.order.add(ordinal, this);
			}
		}

		@Override
		public long word(int ordinal, int depth) {
			return this.pages[ordinal >>> SystemPage.BITS].names.word(ordinal & SystemPage.MASK, depth);
		}

		@Override
		public int length(int ordinal) {
			return this.pages[ordinal >>> SystemPage.BITS].names.length(ordinal & SystemPage.MASK);
		}

		/// Adds a system that is not there yet.
		void add(SystemRecords.Reader record) {
			int ordinal = next();
			own(ordinal).put(ordinal & SystemPage.MASK, record);
			added(ordinal, record.address(), record.nameKey());
		}

		private int next() {
			int ordinal = this.size++;
			int page = ordinal >>> SystemPage.BITS;
			if (page == this.pages.length) {
				this.pages = Arrays.copyOf(this.pages, Math.max(4, page * 2));
				this.owned = Arrays.copyOf(this.owned, this.pages.length);
			}
			if (this.pages[page] == null) {
				this.pages[page] = new SystemPage();
				this.owned[page] = true;
			}
			return ordinal;
		}

		private int added(int ordinal, long address, long nameKey) {
			this.index.add(address, ordinal, this);
			this.names.add(nameKey, ordinal, this::nameKey);
			return ordinal;
		}

		private long nameKey(int ordinal) {
			return this.pages[ordinal >>> SystemPage.BITS].names.hash(ordinal & SystemPage.MASK);
		}

		private void cameOrMoved(int ordinal) {
			if (this.came == this.newcomers.length) {
				this.newcomers = Arrays.copyOf(this.newcomers, this.came * 2);
			}
			this.newcomers[this.came++] = ordinal;
		}

		private SystemPage own(int ordinal) {
			int page = ordinal >>> SystemPage.BITS;
			if (!this.owned[page]) {
				this.pages[page] = new SystemPage(this.pages[page]);
				this.owned[page] = true;
			}
			return this.pages[page];
		}

		BoardSystems done() {
			Grid grown = (this.came == 0) ? this.grid : this.grid.with(Arrays.copyOf(this.newcomers, this.came));
			return (grown == null) ? layOut() : done(grown);
		}

		/// Puts every system in its cell.
		BoardSystems layOut() {
			long[] cells = new long[this.size];
			Arrays.setAll(cells, (ordinal) -> cell(this.grid, this.pages, ordinal));
			return done(this.grid.of(cells));
		}

		private BoardSystems done(Grid grid) {
			int used = (this.size + SystemPage.SIZE - 1) >>> SystemPage.BITS;
			SystemPage[] pages = Arrays.copyOf(this.pages, used);
			for (int page = 0; page < used; page++) {
				if (this.owned[page]) {
					pages[page].names.trim();
				}
			}
			NameOrder ordered = (this.order == null) ? NameOrder.EMPTY : this.order.done();
			return new BoardSystems(pages, this.size, this.index.done(), this.names.done(), ordered, grid);
		}

	}

	private static void write(SystemPage page, int row, long address, byte[] name, Point point, long updatedAt) {
		page.addresses[row] = address;
		page.names.set(row, name);
		page.x[row] = point.x();
		page.y[row] = point.y();
		page.z[row] = point.z();
		page.updatedAt[row] = updatedAt;
	}

}
