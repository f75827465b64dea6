package highwake.collector.projections;

/// Numbers inside texts: as short as they can be, so that the same number is always the same text.
final class Numbers {

	/// The largest number up to which every whole one is a double.
	private static final double LARGEST_WHOLE = 1L << 53;

	private Numbers() {
	}

	static String text(double number) {
		boolean isWhole = Math.rint(number) == number && Math.abs(number) < LARGEST_WHOLE;
		return isWhole ? Long.toString((long) number) : Double.toString(number);
	}

}
