package highwake.auth.tokens;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// The key that seals what must not be readable in the file.
///
/// @param key 32 random bytes in base64 (`HIGHWAKE_AUTH_KEY`); absent where sign-in is off
@ConfigurationProperties("highwake.auth")
record KeyProperties(@Nullable String key) {

	KeyProperties {
		key = (key == null || key.isBlank()) ? null : key.strip();
	}

	/// Never shows the key.
	@Override
	public String toString() {
		return "KeyProperties[key=" + ((this.key != null) ? "set" : "absent") + "]";
	}

}
