package highwake.suite.deploy;

import java.time.Duration;
import java.util.List;

/// How long requests waited for their answers, in nanoseconds.
record Waits(List<Long> nanos) {

	Waits {
		nanos = nanos.stream().sorted().toList();
	}

	int count() {
		return this.nanos.size();
	}

	/// The wait that a share of them did not exceed, from 0 to 1; zero where nothing was
	/// asked.
	Duration within(double share) {
		return this.nanos.isEmpty() ? Duration.ZERO
				: Duration.ofNanos(this.nanos.get(Math.min(count() - 1, (int) (count() * share))));
	}

	Duration longest() {
		return within(1);
	}

	/// How many waited longer than that.
	long longerThan(Duration limit) {
		return this.nanos.stream().filter((wait) -> wait > limit.toNanos()).count();
	}

	/// The counts and the usual shares, in a line.
	@Override
	public String toString() {
		return "%d requests, half within %.1f ms, 99 %% within %.1f ms, longest %.0f ms".formatted(count(),
				millis(within(0.5)), millis(within(0.99)), millis(longest()));
	}

	static double millis(Duration duration) {
		return duration.toNanos() / 1e6;
	}

}
