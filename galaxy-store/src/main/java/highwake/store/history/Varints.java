package highwake.store.history;

import java.io.ByteArrayOutputStream;

/// Unsigned varints between bytes: seven bits a byte, the lowest first, the high bit set on all but the last byte. Not
/// safe for threads.
final class Varints {

	private static final int BITS = 7;

	private static final int MORE = 1 << BITS;

	private final byte[] bytes;

	private int at;

	Varints(byte[] bytes) {
		this.bytes = bytes;
	}

	static void write(ByteArrayOutputStream out, int value) {
		int rest = value;
		while (rest >= MORE) {
			out.write(rest | MORE);
			rest >>>= BITS;
		}
		out.write(rest);
	}

	boolean hasMore() {
		return this.at < this.bytes.length;
	}

	/// Answers where the next byte is.
	int at() {
		return this.at;
	}

	int next() {
		int value = 0;
		for (int shift = 0;; shift += BITS) {
			byte next = this.bytes[this.at++];
			value |= (next & (MORE - 1)) << shift;
			if (next >= 0) {
				return value;
			}
		}
	}

	void skip(int length) {
		this.at += length;
	}

}
