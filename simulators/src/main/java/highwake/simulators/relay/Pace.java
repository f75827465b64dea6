package highwake.simulators.relay;

import java.time.Duration;

/// How fast a relay publishes.
sealed interface Pace {

	/// As fast as the subscribers take it.
	record Max() implements Pace {

		@Override
		public double perSecond(Duration sinceStart) {
			return Double.POSITIVE_INFINITY;
		}

		@Override
		public String toString() {
			return "max";
		}

	}

	/// Evenly.
	///
	/// @param perSecond frames a second, more than 0
	record Even(double perSecond) implements Pace {

		public Even {
			if (!(perSecond > 0) || Double.isInfinite(perSecond)) {
				throw new IllegalArgumentException("A rate is more than 0 frames a second, not " + perSecond);
			}
		}

		@Override
		public double perSecond(Duration sinceStart) {
			return this.perSecond;
		}

		@Override
		public String toString() {
			return (this.perSecond == Math.rint(this.perSecond)) ? String.valueOf((long) this.perSecond)
					: String.valueOf(this.perSecond);
		}

	}

	/// Quickly at first, so that a newcomer soon sees a filled market; then about what
	/// the real relay sends on a weekday
	/// (9.8 frames a second, measured 2026-09-02).
	record Demo() implements Pace {

		static final Duration OPENING = Duration.ofMinutes(1);

		@Override
		public double perSecond(Duration sinceStart) {
			return (sinceStart.compareTo(OPENING) < 0) ? 60 : 10;
		}

		@Override
		public String toString() {
			return "demo";
		}

	}

	/// Answers the frames a second at that time after the first frame; infinite for no
	/// limit.
	double perSecond(Duration sinceStart);

	/// Reads `max`, `demo` or a number of frames a second; throws
	/// [IllegalArgumentException] for anything else.
	static Pace of(String text) {
		try {
			return switch (text) {
				case "max" -> new Max();
				case "demo" -> new Demo();
				default -> new Even(Double.parseDouble(text));
			};
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("A rate is max, demo or a number of frames a second, not " + text, ex);
		}
	}

}
