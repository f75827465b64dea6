package highwake.store.history;

/// How long before the next newer report a report was: whole seconds, as nearly all are, or milliseconds.
final class Age {

	private static final int MILLIS_PER_SECOND = 1000;

	private static final int SECONDS_ORDER = 10;

	private static final int MILLIS_ORDER = 20;

	private Age() {
	}

	static void write(BitWriter out, long millis) {
		boolean inMillis = millis % MILLIS_PER_SECOND != 0;
		out.bit(inMillis);
		out.number(inMillis ? millis : millis / MILLIS_PER_SECOND, inMillis ? MILLIS_ORDER : SECONDS_ORDER);
	}

	static long read(BitReader in) {
		return in.bit() ? in.number(MILLIS_ORDER) : in.number(SECONDS_ORDER) * MILLIS_PER_SECOND;
	}

}
