package highwake.api.board;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Systems in the order in which they came, each in one piece: whoever takes them in another order waits for memory once a
/// system and not once a field. For one thread.
final class SystemRecords {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

	private static final int PIECE_BITS = 20;

	private static final int PIECE = 1 << PIECE_BITS;

	/// Records begin at multiples of it.
	private static final int ALIGNED = 8;

	private static final int ADDRESS = 0;

	private static final int UPDATED_AT = 8;

	private static final int NAME_KEY = 16;

	private static final int X = 24;

	private static final int Y = 28;

	private static final int Z = 32;

	private static final int LENGTH = 36;

	private static final int NAME = 40;

	private final List<byte[]> pieces = new ArrayList<>();

	/// Where each record begins, in steps of [#ALIGNED] from the first piece on.
	private int[] begins = new int[1024];

	private int size;

	private int end = PIECE;

	/// Answers how many there are.
	int size() {
		return this.size;
	}

	/// Adds a system and answers its number.
	/// @param name as UTF-8; of more than a million letters only the first count
	int add(long address, byte[] name, Point point, long updatedAt) {
		int length = Math.min(name.length, PIECE - NAME);
		if (PIECE - this.end < NAME + length) {
			this.pieces.add(new byte[PIECE]);
			this.end = 0;
		}
		byte[] piece = this.pieces.getLast();
		LONGS.set(piece, this.end + ADDRESS, address);
		LONGS.set(piece, this.end + UPDATED_AT, updatedAt);
		LONGS.set(piece, this.end + NAME_KEY, AnyCase.hash(name));
		INTS.set(piece, this.end + X, point.x());
		INTS.set(piece, this.end + Y, point.y());
		INTS.set(piece, this.end + Z, point.z());
		INTS.set(piece, this.end + LENGTH, length);
		System.arraycopy(name, 0, piece, this.end + NAME, length);
		if (this.size == this.begins.length) {
			this.begins = Arrays.copyOf(this.begins, this.size * 2);
		}
		this.begins[this.size] = ((this.pieces.size() - 1) << (PIECE_BITS - 3)) + this.end / ALIGNED;
		this.end = Math.min(PIECE, (this.end + NAME + length + ALIGNED - 1) / ALIGNED * ALIGNED);
		return this.size++;
	}

	/// Answers a reader, which stands at none yet.
	Reader reader() {
		return new Reader(this);
	}

	/// Stands at one system after the other.
	static final class Reader {

		private final byte[][] pieces;

		private final int[] begins;

		private byte[] piece = {};

		private int begin;

		private Reader(SystemRecords records) {
			this.pieces = records.pieces.toArray(byte[][]::new);
			this.begins = records.begins;
		}

		/// Goes to a system.
		void at(int number) {
			int step = this.begins[number];
			this.piece = this.pieces[step >>> (PIECE_BITS - 3)];
			this.begin = (step & ((1 << (PIECE_BITS - 3)) - 1)) * ALIGNED;
		}

		long address() {
			return (long) LONGS.get(this.piece, this.begin + ADDRESS);
		}

		long updatedAt() {
			return (long) LONGS.get(this.piece, this.begin + UPDATED_AT);
		}

		/// Answers the [AnyCase#hash] of the name.
		long nameKey() {
			return (long) LONGS.get(this.piece, this.begin + NAME_KEY);
		}

		int x() {
			return (int) INTS.get(this.piece, this.begin + X);
		}

		int y() {
			return (int) INTS.get(this.piece, this.begin + Y);
		}

		int z() {
			return (int) INTS.get(this.piece, this.begin + Z);
		}

		/// Gives a row of a column this system's name.
		void nameTo(NameColumn names, int row) {
			names.set(row, this.piece, this.begin + NAME, (int) INTS.get(this.piece, this.begin + LENGTH));
		}

	}

}
