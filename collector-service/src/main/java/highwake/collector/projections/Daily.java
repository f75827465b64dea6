package highwake.collector.projections;

import highwake.collector.facts.Stamp;
import org.jspecify.annotations.Nullable;

/// A fact that does not change, and the day on which it was last told.
///
/// The later day wins, then the greater content. That is a total order as [Known]'s is, so any order of the same frames
/// ends in the same fact; and what is told many times a day is written once.
///
/// @param day days since 1970-01-01, UTC
record Daily<T extends Comparable<T>>(T fact, long day) {

	private static final long MILLIS_OF_A_DAY = 86_400_000;

	static <T extends Comparable<T>> @Nullable Daily<T> of(@Nullable T fact, Stamp stamp) {
		return (fact != null) ? new Daily<>(fact, stamp.at().toEpochMilli() / MILLIS_OF_A_DAY) : null;
	}

	/// Answers what is to be held of what is held and what is heard; the held one itself
	/// where nothing is new.
	static <T extends Comparable<T>> @Nullable Daily<T> newest(@Nullable Daily<T> held, @Nullable Daily<T> heard) {
		if (held == null || heard == null) {
			return (held != null) ? held : heard;
		}
		int order = Long.compare(heard.day, held.day);
		return (order > 0 || (order == 0 && heard.fact.compareTo(held.fact) > 0)) ? heard : held;
	}

}
