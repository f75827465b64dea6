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
	static long hash(String name) {
		long hash = FIRST;
		for (int at = 0; at < name.length(); at++) {
			hash = (hash ^ lower(name.charAt(at))) * FACTOR;
		}
		return hash;
	}

	/// Tells whether two names differ only in case.
	static boolean isSame(String one, String other) {
		if (one.length() != other.length()) {
			return false;
		}
		for (int at = 0; at < one.length(); at++) {
			if (lower(one.charAt(at)) != lower(other.charAt(at))) {
				return false;
			}
		}
		return true;
	}

	private static char lower(char letter) {
		return (letter >= 'A' && letter <= 'Z') ? (char) (letter + TO_LOWER) : letter;
	}

}
