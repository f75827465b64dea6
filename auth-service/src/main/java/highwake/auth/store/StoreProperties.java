package highwake.auth.store;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the accounts are kept.
///
/// @param data the data directory, created if it is missing
@ConfigurationProperties("highwake")
record StoreProperties(@DefaultValue("data") Path data) {

	/// Answers where the accounts are.
	Path file() {
		return this.data.resolve("auth.db").toAbsolutePath();
	}

}
