package highwake.auth.signin;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long a sign-in may take, and how many may be on their way.
///
/// @param lifetime from leaving for Frontier to coming back
/// @param most one more drops the oldest
@Validated
@ConfigurationProperties("highwake.auth.pending")
record PendingProperties(@DefaultValue("10m") Duration lifetime,
		@Positive @Max(1_000_000) @DefaultValue("10000") int most) {

	PendingProperties {
		if (!lifetime.isPositive()) {
			throw new IllegalArgumentException("A sign-in takes some time, not " + lifetime);
		}
	}

}
