package highwake.api.board;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The systems of one snapshot in the order of their names, in any case of A to Z, and of one name by address: as the files'
/// index of names has them, which of a name with a NUL looks no further than that. An immutable sequence of chunks of
/// ordinals, so that a changed copy shares the chunks that did not change.
final class NameOrder {

	static final NameOrder EMPTY = new NameOrder(new int[0][]);

	private static final int LONGEST = 1024;

	/// Length of a chunk that was filled at once: leaves room to grow.
	private static final int FILLED = 768;

	private final int[][] chunks;

	private NameOrder(int[][] chunks) {
		this.chunks = chunks;
	}

	/// What the order is of.
	interface Names {

		/// Answers eight letters of a name as [AnyCase#word] does.
		long word(int ordinal, int depth);

		/// Answers how many bytes a name has.
		int length(int ordinal);

		/// Answers the address, which tells apart those of one name.
		long key(int ordinal);

	}

	/// Compares two systems as the order does.
	private static int compare(Names names, int one, int other) {
		int length = Math.max(names.length(one), names.length(other));
		for (int depth = 0; depth < length; depth += Long.BYTES) {
			int byWord = Long.compareUnsigned(names.word(one, depth), names.word(other, depth));
			if (byWord != 0) {
				return byWord;
			}
		}
		int byLength = Integer.compare(names.length(one), names.length(other));
		return (byLength != 0) ? byLength : Long.compare(names.key(one), names.key(other));
	}

	/// Answers the order of systems that are in order.
	static NameOrder of(int[] ordinals) {
		int pieces = (ordinals.length + FILLED - 1) / FILLED;
		int[][] chunks = new int[pieces][];
		for (int piece = 0; piece < pieces; piece++) {
			chunks[piece] = Arrays.copyOfRange(ordinals, (int) ((long) ordinals.length * piece / pieces),
					(int) ((long) ordinals.length * (piece + 1) / pieces));
		}
		return new NameOrder(chunks);
	}

	/// Answers the order of systems numbered from 0, sorted here.
	static NameOrder of(int size, Names names) {
		return of(IntStream.range(0, size)
			.boxed()
			.sorted((one, other) -> compare(names, one, other))
			.mapToInt(Integer::intValue)
			.toArray());
	}

	/// Lists the ordinals of the systems whose name begins so, in order.
	/// @param start as UTF-8
	/// @param behind only what comes behind this one, -1 for all
	int[] starting(byte[] start, int most, int behind, Names names) {
		IntPredicate before = (behind < 0) ? (ordinal) -> compareStart(names, ordinal, start) < 0
				: (ordinal) -> compareStart(names, ordinal, start) < 0 || compare(names, ordinal, behind) <= 0;
		int chunk = Math.max(0, chunkOf(this.chunks, this.chunks.length, before));
		int at = (this.chunks.length == 0) ? 0 : first(this.chunks[chunk], before);
		int[] found = new int[most];
		int size = 0;
		for (; size < most && chunk < this.chunks.length; chunk++, at = 0) {
			for (; size < most && at < this.chunks[chunk].length; at++) {
				int ordinal = this.chunks[chunk][at];
				if (compareStart(names, ordinal, start) != 0) {
					return Arrays.copyOf(found, size);
				}
				found[size++] = ordinal;
			}
		}
		return Arrays.copyOf(found, size);
	}

	/// Answers 0 where a name begins so, else whether it stands before (less) or behind
	/// all that do.
	private static int compareStart(Names names, int ordinal, byte[] start) {
		for (int depth = 0; depth < start.length; depth += Long.BYTES) {
			int beyond = Math.max(0, depth + Long.BYTES - start.length);
			long mask = -1L << (beyond * Byte.SIZE);
			int byWord = Long.compareUnsigned(names.word(ordinal, depth) & mask,
					AnyCase.word(start, 0, start.length, depth));
			if (byWord != 0) {
				return byWord;
			}
		}
		return Math.min(0, names.length(ordinal) - start.length);
	}

	/// Answers the last chunk whose first system stands before a place, -1 where none
	/// does.
	private static int chunkOf(int[][] chunks, int count, IntPredicate before) {
		return firstNot(count, (chunk) -> before.test(chunks[chunk][0])) - 1;
	}

	/// Answers where in a chunk the first system is that does not stand before a place.
	private static int first(int[] chunk, IntPredicate before) {
		return firstNot(chunk.length, (at) -> before.test(chunk[at]));
	}

	/// Answers the first of numbers from 0 that stands before a place no more, as none
	/// after it does; their count where all do.
	private static int firstNot(int count, IntPredicate before) {
		int low = 0;
		int high = count;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (before.test(middle)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/// A changed copy in the making. For one thread.
	static final class Edit {

		private int[][] chunks;

		private int count;

		private boolean isOwned;

		Edit(NameOrder from) {
			this.chunks = from.chunks;
			this.count = this.chunks.length;
		}

		/// Takes out a system, which must still be called as it was when it came in.
		void remove(int ordinal, Names names) {
			IntPredicate before = (other) -> compare(names, other, ordinal) < 0;
			int last = chunkOf(this.chunks, this.count, before);
			int chunk = (last + 1 < this.count && this.chunks[last + 1][0] == ordinal) ? last + 1 : last;
			int[] rows = this.chunks[chunk];
			int at = first(rows, before);
			if (rows[at] != ordinal) {
				throw new IllegalStateException("System %d is not where its name is".formatted(names.key(ordinal)));
			}
			own(this.count);
			if (rows.length == 1) {
				System.arraycopy(this.chunks, chunk + 1, this.chunks, chunk, --this.count - chunk);
				return;
			}
			int[] less = Arrays.copyOf(rows, rows.length - 1);
			System.arraycopy(rows, at + 1, less, at, less.length - at);
			this.chunks[chunk] = less;
		}

		/// Puts a system in its place.
		void add(int ordinal, Names names) {
			IntPredicate before = (other) -> compare(names, other, ordinal) < 0;
			own(this.count + 1);
			if (this.count == 0) {
				this.chunks[this.count++] = new int[] { ordinal };
				return;
			}
			int chunk = Math.max(0, chunkOf(this.chunks, this.count, before));
			int[] rows = this.chunks[chunk];
			int at = first(rows, before);
			int[] more = Arrays.copyOf(rows, rows.length + 1);
			System.arraycopy(rows, at, more, at + 1, rows.length - at);
			more[at] = ordinal;
			this.chunks[chunk] = more;
			if (more.length > LONGEST) {
				System.arraycopy(this.chunks, chunk + 1, this.chunks, chunk + 2, this.count++ - chunk - 1);
				this.chunks[chunk] = Arrays.copyOf(more, more.length / 2);
				this.chunks[chunk + 1] = Arrays.copyOfRange(more, more.length / 2, more.length);
			}
		}

		private void own(int room) {
			if (!this.isOwned || room > this.chunks.length) {
				this.chunks = Arrays.copyOf(this.chunks, Math.max(room, this.count + this.count / 8));
				this.isOwned = true;
			}
		}

		NameOrder done() {
			return this.isOwned ? new NameOrder(Arrays.copyOf(this.chunks, this.count)) : new NameOrder(this.chunks);
		}

	}

}
