package highwake.api.http;

/// Two decimal digits at once: half the divisions of a digit at a time.
final class DigitPairs {

	/// `00` to `99`.
	private static final byte[] PAIRS = new byte[200];

	static {
		for (int pair = 0; pair < 100; pair++) {
			PAIRS[pair * 2] = (byte) ('0' + pair / 10);
			PAIRS[pair * 2 + 1] = (byte) ('0' + pair % 10);
		}
	}

	private DigitPairs() {
	}

	/// Puts both digits of a number.
	/// @param number 0 to 99
	static void put(int number, byte[] to, int at) {
		to[at] = PAIRS[number * 2];
		to[at + 1] = PAIRS[number * 2 + 1];
	}

}
