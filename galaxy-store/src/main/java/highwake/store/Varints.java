package highwake.store;

import java.util.Arrays;

/// Unsigned varints, the grain of every packed column: seven bits a byte, the lowest first, the high bit set on all but
/// the last byte.
final class Varints {

	private static final int LONGEST = 10;

	private Varints() {
	}

	/// Writes varints one after another. For one thread.
	static final class Writer {

		private byte[] bytes;

		private int size;

		Writer(int capacity) {
			this.bytes = new byte[Math.max(capacity, LONGEST)];
		}

		/// Writes a value; of a negative one all 64 bits, in ten bytes.
		Writer put(long value) {
			if (this.size + LONGEST > this.bytes.length) {
				this.bytes = Arrays.copyOf(this.bytes, this.bytes.length * 2);
			}
			long rest = value;
			while ((rest & ~0x7fL) != 0) {
				this.bytes[this.size++] = (byte) (rest | 0x80);
				rest >>>= 7;
			}
			this.bytes[this.size++] = (byte) rest;
			return this;
		}

		byte[] bytes() {
			return Arrays.copyOf(this.bytes, this.size);
		}

	}

	/// Reads varints one after another. For one thread.
	static final class Reader {

		private final byte[] bytes;

		private int at;

		/// @param bytes are read, never changed
		Reader(byte[] bytes) {
			this.bytes = bytes;
		}

		int take() {
			return Math.toIntExact(takeLong());
		}

		long takeLong() {
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
