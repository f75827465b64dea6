package highwake.api.stats;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is running.
///
/// @param version of the program
/// @param release the deployed release, `dev` on a developer's machine
@ConfigurationProperties("highwake")
record ReleaseProperties(@DefaultValue("unknown") String version, @DefaultValue("dev") String release) {
}
