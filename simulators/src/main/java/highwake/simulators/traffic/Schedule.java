package highwake.simulators.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Function;

/// What will be sent, and when. Steps due at the same time come in the order in which they were added. Used by one thread.
final class Schedule {

	private final PriorityQueue<Step> steps = new PriorityQueue<>(
			Comparator.comparing(Step::due).thenComparingLong(Step::order));

	private long added;

	/// Adds a frame to be made at a time.
	void add(Instant due, Function<Instant, byte[]> frame) {
		this.steps.add(new Step(due, this.added++, frame));
	}

	/// Tells whether anything is due.
	boolean hasDue(Instant now) {
		Step first = this.steps.peek();
		return first != null && !first.due().isAfter(now);
	}

	/// Makes the frame that is due first; throws [java.util.NoSuchElementException] where
	/// there is none.
	byte[] take(Instant now) {
		return this.steps.remove().frame().apply(now);
	}

	/// Answers the time some seconds later.
	static Instant later(Instant now, double seconds) {
		return now.plus(Duration.ofMillis((long) (seconds * 1000)));
	}

	/// One frame to come.
	private record Step(Instant due, long order, Function<Instant, byte[]> frame) {
	}

}
