package highwake.auth.sessions;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long a session lives.
///
/// @param idle it ends when it was not used for this long
/// @param longest it ends this long after signing in, however much it was used
/// @param renewal its use is written down at most this often
/// @param perCommander the devices a commander may be signed in on; one more ends the session unused for longest
/// @param upkeep how often what has ended is deleted
/// @param upkeepBatch the sessions that one round deletes at most
/// @param forgetAfter a commander who is signed in nowhere is forgotten this long after the last sign-in
@Validated
@ConfigurationProperties("highwake.auth.sessions")
record SessionProperties(@DefaultValue("30d") Duration idle, @DefaultValue("180d") Duration longest,
		@DefaultValue("1h") Duration renewal, @Positive @Max(1000) @DefaultValue("20") int perCommander,
		@DefaultValue("10m") Duration upkeep, @Positive @Max(100_000) @DefaultValue("5000") int upkeepBatch,
		@DefaultValue("365d") Duration forgetAfter) {

	SessionProperties {
		if (!idle.isPositive() || longest.compareTo(idle) < 0 || renewal.compareTo(idle) >= 0) {
			throw new IllegalArgumentException(
					"A session's times must satisfy renewal < idle <= longest, not %s, %s, %s".formatted(renewal, idle,
							longest));
		}
	}

}
