package highwake.api.board;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// How names are compared: in any case of the letters A to Z, as the files' `nocase` does.
final class AnyCase {

	private static final long FIRST = 0xcbf29ce484222325L;

	private static final long FACTOR = 0x100000001b3L;

	private static final int TO_LOWER = 'a' - 'A';

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

	/// Times a byte, that byte eight times.
	private static final long EACH = 0x0101010101010101L;

	private static final long HIGH_BITS = 0x8080808080808080L;

	private AnyCase() {
	}

	/// Answers a number that names have in common where they differ only in case (FNV-1a
	/// over their letters).
	static long hash(byte[] letters, int from, int length) {
		long hash = FIRST;
		for (int at = from; at < from + length; at++) {
			hash = (hash ^ lower(letters[at])) * FACTOR;
		}
		return hash;
	}

	/// Answers the same of a whole name.
	/// @param name as UTF-8
	static long hash(byte[] name) {
		return hash(name, 0, name.length);
	}

	/// Tells whether two names differ only in case.
	/// @param one as UTF-8, as is the other
	static boolean isSame(byte[] one, byte[] other) {
		if (one.length != other.length) {
			return false;
		}
		for (int at = 0; at < one.length; at++) {
			if (lower(one[at]) != lower(other[at])) {
				return false;
			}
		}
		return true;
	}

	/// Answers eight letters of a name from a depth on, the first the highest, as an
	/// unsigned number: by such numbers names have the order of their letters. 0 stands
	/// for what is beyond the end.
	static long word(byte[] letters, int begin, int length, int depth) {
		if (length - depth >= Long.BYTES) {
			return lower((long) EIGHT.get(letters, begin + depth));
		}
		long word = 0;
		for (int at = depth; at < depth + Long.BYTES; at++) {
			word = word << Byte.SIZE | ((at < length) ? lower(letters[begin + at]) : 0);
		}
		return word;
	}

	/// Eight letters at once: of each the high bit is set where it is an A or more and no
	/// more than a Z, and a quarter of that bit is the distance to its lower case.
	private static long lower(long eight) {
		long low = eight & ~HIGH_BITS;
		long fromA = low + EACH * (0x80 - 'A');
		long beyondZ = low + EACH * (0x7f - 'Z');
		return eight + ((fromA & ~beyondZ & ~eight & HIGH_BITS) >>> 2);
	}

	private static int lower(byte letter) {
		return (letter >= 'A' && letter <= 'Z') ? letter + TO_LOWER : letter & 0xff;
	}

}
