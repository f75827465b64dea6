package highwake.simulators.frontier;

import org.jspecify.annotations.Nullable;

/// The `Authorization` header of RFC 6750.
final class Bearer {

	private static final String SCHEME = "Bearer ";

	private Bearer() {
	}

	/// Answers the token; throws [OAuthRefusal] where the header is absent or of another
	/// scheme.
	static String token(@Nullable String authorization) {
		if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			throw OAuthRefusal.invalidToken();
		}
		return authorization.substring(SCHEME.length()).strip();
	}

}
