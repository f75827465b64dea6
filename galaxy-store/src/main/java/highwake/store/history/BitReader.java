package highwake.store.history;

/// Reads what [BitWriter] wrote. Reading beyond the end throws [IllegalArgumentException]. Not safe for threads.
final class BitReader {

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
		if (this.at == this.end) {
			throw new IllegalArgumentException("The past of a market is cut short");
		}
		int of = this.bytes[(int) (this.at >> 3)] >> (7 - (int) (this.at & 7));
		this.at++;
		return (of & 1) != 0;
	}

	long bits(int width) {
		if (width > this.end - this.at) {
			throw new IllegalArgumentException("The past of a market is cut short");
		}
		long value = 0;
		for (int left = width; left > 0;) {
			int inByte = 8 - (int) (this.at & 7);
			int take = Math.min(inByte, left);
			int part = (this.bytes[(int) (this.at >> 3)] & 0xff) >> (inByte - take);
			value = value << take | (part & ((1 << take) - 1));
			this.at += take;
			left -= take;
		}
		return value;
	}

	/// Reads an exponential Golomb code of that order.
	long number(int order) {
		int zeros = 0;
		while (!bit()) {
			zeros++;
		}
		long quotient = 1L << zeros | bits(zeros);
		return (quotient - 1) << order | bits(order);
	}

	/// Reads a difference other than 0.
	long difference(int order) {
		boolean negative = bit();
		long size = number(order) + 1;
		return negative ? -size : size;
	}

}
