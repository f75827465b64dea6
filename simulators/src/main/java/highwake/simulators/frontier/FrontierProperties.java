package highwake.simulators.frontier;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long the simulated Frontier's grants last.
///
/// @param codeLifetime from the commander's choice to the exchange of the code
/// @param accessLifetime of an access token; the real one's is four hours
/// @param refreshLifetime of the right to refresh, counted from the sign-in; the real one's is 25 days
@ConfigurationProperties("highwake.simulators.frontier")
record FrontierProperties(@DefaultValue("60s") Duration codeLifetime, @DefaultValue("4h") Duration accessLifetime,
		@DefaultValue("25d") Duration refreshLifetime) {

	FrontierProperties {
		requirePositive("code-lifetime", codeLifetime);
		requirePositive("access-lifetime", accessLifetime);
		requirePositive("refresh-lifetime", refreshLifetime);
	}

	private static void requirePositive(String key, Duration lifetime) {
		if (!lifetime.isPositive()) {
			throw new IllegalArgumentException(key + " is more than 0, not " + lifetime);
		}
	}

}
