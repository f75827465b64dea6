package highwake.store.history;

import java.util.Arrays;

/// Writes numbers bit by bit, the highest bit first, into bytes that grow. Not safe for threads.
final class BitWriter {

	private byte[] bytes = new byte[64];

	private int bits;

	/// Answers whether nothing was written.
	boolean isEmpty() {
		return this.bits == 0;
	}

	void bit(boolean set) {
		bits(set ? 1 : 0, 1);
	}

	/// Writes the lowest `width` bits of a value, at most 63.
	void bits(long value, int width) {
		if (this.bits + width > this.bytes.length * 8) {
			this.bytes = Arrays.copyOf(this.bytes, this.bytes.length * 2);
		}
		for (int left = width; left > 0;) {
			int room = 8 - (this.bits & 7);
			int put = Math.min(room, left);
			int part = (int) (value >>> (left - put)) & ((1 << put) - 1);
			this.bytes[this.bits >> 3] |= (byte) (part << (room - put));
			this.bits += put;
			left -= put;
		}
	}

	/// Writes a number of 0 or more as an exponential Golomb code of that order: short
	/// for numbers below `2^order`, two
	/// bits longer for each doubling beyond.
	void number(long value, int order) {
		long quotient = (value >>> order) + 1;
		int width = Long.SIZE - Long.numberOfLeadingZeros(quotient);
		bits(0, width - 1);
		bits(quotient, width);
		bits(value, order);
	}

	/// Writes a difference other than 0: its sign, then its size.
	void difference(long difference, int order) {
		bit(difference < 0);
		number(Math.abs(difference) - 1, order);
	}

	/// Answers what was written, filled up with zero bits to a whole byte.
	byte[] toBytes() {
		return Arrays.copyOf(this.bytes, (this.bits + 7) >> 3);
	}

}
