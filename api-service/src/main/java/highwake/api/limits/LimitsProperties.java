package highwake.api.limits;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an address without a key may ask for.
///
/// @param requests at once
/// @param within in how long so many become possible again
/// @param addresses how many addresses are told apart at a time
@ConfigurationProperties("highwake.limits")
record LimitsProperties(@DefaultValue("600") long requests, @DefaultValue("60s") Duration within,
		@DefaultValue("100000") long addresses) {

	LimitsProperties {
		if (requests < 1 || within.toSeconds() < 1 || addresses < 1) {
			throw new IllegalArgumentException(
					"highwake.limits.requests and .addresses must be at least 1, and .within at least 1s");
		}
	}

	Quota quota() {
		return new Quota("address", this.requests, this.within);
	}

}
