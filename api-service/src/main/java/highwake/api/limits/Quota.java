package highwake.api.limits;

import java.time.Duration;

/// How many requests may come at once, and in how long so many become possible again.
///
/// @param name for the `RateLimit` headers
public record Quota(String name, long requests, Duration within) {

	public Quota {
		if (requests < 1 || within.toSeconds() < 1) {
			throw new IllegalArgumentException("A quota is at least one request, within at least a second");
		}
	}

}
