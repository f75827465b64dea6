package highwake.simulators.traffic;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that moves on by a fixed step each time it is read: the galaxy's time when frames are made faster than it
/// passes. Used by one thread.
public final class TickingClock implements InstantSource {

	private final Duration step;

	private Instant now;

	/// Starts a clock whose first reading is the given time.
	public TickingClock(Instant start, Duration step) {
		this.now = start;
		this.step = step;
	}

	@Override
	public Instant instant() {
		Instant read = this.now;
		this.now = read.plus(this.step);
		return read;
	}

}
