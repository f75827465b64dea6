package highwake.simulators.frontier;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// What a program asks of Frontier when it sends a commander to sign in.
///
/// @param clientId the program
/// @param redirectUri where the answer goes; on loopback, for these commanders are not real
/// @param scope `auth`, or `auth capi` in either order
/// @param challenge SHA-256 of the verifier, base64url without padding
/// @param state comes back with the answer, unchanged; null where the program sent none
record SignInRequest(String clientId, URI redirectUri, String scope, String challenge, @Nullable String state) {

	private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final Pattern LOOPBACK = Pattern.compile("127(?:\\.\\d{1,3}){3}|localhost|\\[::1]");

	private static final List<String> AUDIENCES = List.of("frontier", "steam", "epic", "xbox", "psn", "all");

	private static final List<String> SCOPES = List.of("auth", "capi");

	/// Reads the parameters of `/auth`.
	///
	/// Throws [OAuthRefusal] where client or redirect are not to be trusted (the page
	/// says so, and nothing is sent to the
	/// redirect), and [Declined] for what the program is told by redirect.
	static SignInRequest of(MultiValueMap<String, String> parameters) {
		String clientId = require(parameters, "client_id");
		URI redirectUri = loopback(require(parameters, "redirect_uri"));
		String state = parameters.getFirst("state");
		SignInRequest request = new SignInRequest(clientId, redirectUri, value(parameters, "scope", ""),
				value(parameters, "code_challenge", ""), state);
		request.check(parameters);
		return request;
	}

	private void check(MultiValueMap<String, String> parameters) {
		if (!"code".equals(parameters.getFirst("response_type"))) {
			throw new Declined(this, "unsupported_response_type", "response_type is code");
		}
		if (!AUDIENCES.contains(value(parameters, "audience", "frontier"))) {
			throw new Declined(this, "invalid_request", "audience is one of " + AUDIENCES);
		}
		List<String> scopes = List.of(this.scope.split(" ", -1));
		if (!scopes.contains("auth") || !SCOPES.containsAll(scopes)) {
			throw new Declined(this, "invalid_scope", "scope is auth, or auth and capi");
		}
		if (!"S256".equals(parameters.getFirst("code_challenge_method"))
				|| !CHALLENGE.matcher(this.challenge).matches()) {
			throw new Declined(this, "invalid_request",
					"PKCE is required: code_challenge_method S256, and a code_challenge of 43 characters without padding");
		}
	}

	/// Tells whether the grant may be used at the Companion API.
	boolean allowsCapi() {
		return List.of(this.scope.split(" ", -1)).contains("capi");
	}

	/// Answers where the browser goes with the answer.
	URI answer(Map<String, String> answer) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromUri(this.redirectUri);
		answer.forEach((name, value) -> uri.queryParam(name, encoded(value)));
		if (this.state != null) {
			uri.queryParam("state", encoded(this.state));
		}
		return uri.build(true).toUri();
	}

	/// Tells whether a verifier is the one whose digest the program sent before.
	///
	/// The real Frontier wants the verifier with its base64 padding, as it was digested;
	/// any verifier that digests to the
	/// challenge is taken here.
	boolean isProvedBy(String verifier) {
		return Tokens.digest(verifier).equals(this.challenge);
	}

	private static String encoded(String value) {
		return UriUtils.encode(value, StandardCharsets.UTF_8);
	}

	private static URI loopback(String text) {
		try {
			URI uri = new URI(text);
			String host = uri.getHost();
			if ("http".equals(uri.getScheme()) && host != null && LOOPBACK.matcher(host).matches()
					&& uri.getUserInfo() == null && uri.getFragment() == null) {
				return uri;
			}
		}
		catch (URISyntaxException ex) {
			throw OAuthRefusal.invalidRequest("redirect_uri is no URI: " + ex.getMessage());
		}
		throw OAuthRefusal
			.invalidRequest("redirect_uri must be http on loopback, for this Frontier is a simulation; it was " + text);
	}

	private static String require(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		if (value == null || value.isBlank()) {
			throw OAuthRefusal.invalidRequest(name + " is missing");
		}
		return value;
	}

	private static String value(MultiValueMap<String, String> parameters, String name, String absent) {
		String value = parameters.getFirst(name);
		return (value != null) ? value : absent;
	}

	/// A refusal that goes back to the program through the browser (RFC 6749, 4.1.2.1).
	static final class Declined extends RuntimeException {

		private final transient URI location;

		Declined(SignInRequest request, String error, String description) {
			super(description);
			this.location = request.answer(Map.of("error", error, "error_description", description));
		}

		URI location() {
			return this.location;
		}

	}

}
