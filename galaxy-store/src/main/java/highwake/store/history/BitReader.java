package highwake.store.history;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Reads what [BitWriter] wrote. Reading beyond the end throws [IllegalArgumentException]. Not safe for threads.
///
/// A past is some hundred thousand numbers of a few bits, so nothing here goes bit by bit: a look ahead takes the eight
/// bytes from the next bit's on, of which at most seven bits are behind, and a code's zeros are counted at once.
final class BitReader {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

	private static final int AHEAD = Long.SIZE - 7;

	private final byte[] bytes;

	private final long end;

	private long at;

	/// @param from the first byte to read
	/// @param to the first byte not to read
	BitReader(byte[] bytes, int from, int to) {
		if (from < 0 || to > bytes.length || from > to) {
			throw new IllegalArgumentException("Not a part of " + bytes.length + " bytes: " + from + " to " + to);
		}
		this.bytes = bytes;
		this.at = from * 8L;
		this.end = to * 8L;
	}

	boolean bit() {
		long at = this.at;
		skip(1);
		return (this.bytes[(int) (at >> 3)] << (at & 7) & 0x80) != 0;
	}

	/// Reads a number of that many bits, at most 63.
	long bits(int width) {
		if (width > AHEAD) {
			int low = width / 2;
			return bits(width - low) << low | bits(low);
		}
		long ahead = ahead();
		skip(width);
		return ahead >>> 1 >>> (Long.SIZE - 1 - width); // a shift by 64 would be none
	}

	/// Reads an exponential Golomb code of that order.
	long number(int order) {
		int zeros = zeros();
		return (bits(zeros + 1) - 1) << order | bits(order);
	}

	/// Reads a difference other than 0.
	long difference(int order) {
		boolean negative = bit();
		long size = number(order) + 1;
		return negative ? -size : size;
	}

	/// Passes over the zeros before the next one, and answers how many they were.
	private int zeros() {
		int zeros = 0;
		while (true) {
			int more = Math.min(AHEAD, Long.numberOfLeadingZeros(ahead()));
			skip(more);
			zeros += more;
			if (more < AHEAD) {
				return zeros;
			}
		}
	}

	/// Answers the next bits, the first the highest: at least [#AHEAD] of them are what
	/// comes, or zero beyond the last byte.
	private long ahead() {
		int first = (int) (this.at >> 3);
		long bits = (first + Long.BYTES <= this.bytes.length) ? (long) LONGS.get(this.bytes, first) : last(first);
		return bits << (this.at & 7);
	}

	private long last(int first) {
		long bits = 0;
		for (int at = first; at < first + Long.BYTES; at++) {
			bits = bits << 8 | ((at < this.bytes.length) ? this.bytes[at] & 0xff : 0);
		}
		return bits;
	}

	private void skip(int bits) {
		if (bits > this.end - this.at) {
			throw new IllegalArgumentException("The past of a market is cut short");
		}
		this.at += bits;
	}

}
