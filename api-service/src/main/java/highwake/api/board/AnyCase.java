package highwake.api.board;

/// How names are compared: in any case of the letters A to Z, as the files' `nocase` does.
final class AnyCase {

	private static final long FIRST = 0xcbf29ce484222325L;

	private static final long FACTOR = 0x100000001b3L;

	private static final int TO_LOWER = 'a' - 'A';

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

	private static int lower(byte letter) {
		return (letter >= 'A' && letter <= 'Z') ? letter + TO_LOWER : letter & 0xff;
	}

}
