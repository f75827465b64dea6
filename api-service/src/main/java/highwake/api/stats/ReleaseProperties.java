package highwake.api.stats;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is running.
///
/// @param version of the program
/// @param release the deployed release, `dev` on a developer's machine
/// @param site where the public finds it, without a slash at the end; null: where the request went
@ConfigurationProperties("highwake")
record ReleaseProperties(@DefaultValue("unknown") String version, @DefaultValue("dev") String release,
		@Nullable String site) {

	ReleaseProperties {
		if (site != null && !site.matches("https?://[^/?#\\s]+")) {
			throw new IllegalArgumentException("highwake.site must be like https://example.org, not " + site);
		}
	}

}
