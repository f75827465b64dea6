package highwake.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands until a test moves it.
public final class SettableClock implements InstantSource {

	private volatile Instant now = Instant.parse("2026-11-20T12:00:00Z");

	@Override
	public Instant instant() {
		return this.now;
	}

	/// Moves on.
	public void pass(Duration time) {
		this.now = this.now.plus(time);
	}

}
