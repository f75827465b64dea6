package highwake.store;

import java.util.Arrays;

/// Unsigned varints, the grain of every packed column: seven bits a byte, the lowest first, the high bit set on all but
/// the last byte.
public final class Varints {

	private static final int LONGEST = 10;

	private Varints() {
	}

	/// Writes varints one after another. For one thread.
	public static final class Writer {

		private byte[] bytes;

		private int size;

		/// @param capacity bytes that are likely enough
		public Writer(int capacity) {
			this.bytes = new byte[Math.max(capacity, LONGEST)];
		}

		/// Writes a value; of a negative one all 64 bits, in ten bytes.
		public Writer put(long value) {
			makeRoom(LONGEST);
			long rest = value;
			while ((rest & ~0x7fL) != 0) {
				this.bytes[this.size++] = (byte) (rest | 0x80);
				rest >>>= 7;
			}
			this.bytes[this.size++] = (byte) rest;
			return this;
		}

		/// Writes bytes as they are.
		public Writer put(byte[] plain) {
			makeRoom(plain.length);
			System.arraycopy(plain, 0, this.bytes, this.size, plain.length);
			this.size += plain.length;
			return this;
		}

		/// Tells whether nothing was written.
		public boolean isEmpty() {
			return this.size == 0;
		}

		/// Answers all that was written.
		public byte[] bytes() {
			return Arrays.copyOf(this.bytes, this.size);
		}

		private void makeRoom(int more) {
			if (this.size + more > this.bytes.length) {
				this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.size + more));
			}
		}

	}

	/// Reads varints one after another. For one thread.
	public static final class Reader {

		private final byte[] bytes;

		private int at;

		/// @param bytes are read, never changed
		public Reader(byte[] bytes) {
			this.bytes = bytes;
		}

		/// Tells whether there are bytes left.
		public boolean hasMore() {
			return this.at < this.bytes.length;
		}

		/// Answers where the next byte is.
		public int at() {
			return this.at;
		}

		/// Passes over bytes.
		public void skip(int length) {
			this.at += length;
		}

		/// Reads the next value; throws [ArithmeticException] where it has more than 32
		/// bits.
		public int take() {
			return Math.toIntExact(takeLong());
		}

		/// Reads the next value.
		public long takeLong() {
			long value = 0;
			for (int shift = 0;; shift += 7) {
				byte next = this.bytes[this.at++];
				value |= (long) (next & 0x7f) << shift;
				if (next >= 0) {
					return value;
				}
			}
		}

	}

}
