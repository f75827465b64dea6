package highwake.simulators.frontier;

import org.springframework.http.HttpStatus;

/// What Frontier refuses, and how it says so: RFC 6749's error, in the status that the real one answers.
final class OAuthRefusal extends RuntimeException {

	private final HttpStatus status;

	private final String error;

	private OAuthRefusal(HttpStatus status, String error, String description) {
		super(description);
		this.status = status;
		this.error = error;
	}

	/// A request that cannot be understood: 400.
	static OAuthRefusal invalidRequest(String description) {
		return new OAuthRefusal(HttpStatus.BAD_REQUEST, "invalid_request", description);
	}

	/// A grant type that is not known here: 400.
	static OAuthRefusal unsupportedGrantType(String grantType) {
		return new OAuthRefusal(HttpStatus.BAD_REQUEST, "unsupported_grant_type",
				"grant_type is authorization_code or refresh_token, not " + grantType);
	}

	/// A code or refresh token that is wrong, spent or late: 401, as the real one
	/// answers.
	static OAuthRefusal invalidGrant(String description) {
		return new OAuthRefusal(HttpStatus.UNAUTHORIZED, "invalid_grant", description);
	}

	/// An access token that nobody issued, or none at all: 401.
	static OAuthRefusal invalidToken() {
		return new OAuthRefusal(HttpStatus.UNAUTHORIZED, "invalid_token", "The access token is not known");
	}

	/// An access token past its time: 422, as the real Companion API answers.
	static OAuthRefusal expiredToken() {
		return new OAuthRefusal(HttpStatus.UNPROCESSABLE_CONTENT, "invalid_token", "The access token has expired");
	}

	/// An access token of a sign-in that did not ask for `capi`: 403.
	static OAuthRefusal insufficientScope() {
		return new OAuthRefusal(HttpStatus.FORBIDDEN, "insufficient_scope", "The access token lacks the scope capi");
	}

	HttpStatus status() {
		return this.status;
	}

	String error() {
		return this.error;
	}

}
