package highwake.simulators.frontier;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Frontier's token endpoint, and the two that tell what a token holds.
@RestController
class TokenController {

	private final Grants grants;

	TokenController(Grants grants) {
		this.grants = grants;
	}

	@PostMapping(path = "/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	ResponseEntity<TokenAnswer> token(@RequestParam MultiValueMap<String, String> form) {
		String grantType = require(form, "grant_type");
		Grants.Issued issued = switch (grantType) {
			case "authorization_code" -> this.grants.exchange(require(form, "code"), require(form, "client_id"),
					require(form, "redirect_uri"), require(form, "code_verifier"));
			case "refresh_token" -> this.grants.refresh(require(form, "refresh_token"), require(form, "client_id"));
			default -> throw OAuthRefusal.unsupportedGrantType(grantType);
		};
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new TokenAnswer(issued.accessToken(), "Bearer", issued.expiresInSeconds(), issued.refreshToken()));
	}

	@GetMapping("/decode")
	Decoded decode(@RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
		Grants.Access access = this.grants.require(Bearer.token(authorization));
		return new Decoded(access.expiresAt().getEpochSecond(), new Decoded.Usr(customerId(access)));
	}

	@GetMapping("/me")
	Me me(@RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
		Grants.Access access = this.grants.require(Bearer.token(authorization));
		return new Me(customerId(access), access.commander().name(), "frontier");
	}

	private static String customerId(Grants.Access access) {
		return String.valueOf(access.commander().id());
	}

	private static String require(MultiValueMap<String, String> form, String name) {
		String value = form.getFirst(name);
		if (value == null || value.isEmpty()) {
			throw OAuthRefusal.invalidRequest(name + " is missing");
		}
		return value;
	}

	/// RFC 6749's answer.
	record TokenAnswer(@JsonProperty("access_token") String accessToken, @JsonProperty("token_type") String tokenType,
			@JsonProperty("expires_in") long expiresIn, @JsonProperty("refresh_token") String refreshToken) {
	}

	/// What `/decode` tells: when the token ends, and whose it is.
	record Decoded(long exp, Usr usr) {

		/// The account.
		record Usr(@JsonProperty("customer_id") String customerId) {
		}

	}

	/// What `/me` tells of the account.
	record Me(@JsonProperty("customer_id") String customerId, String firstname, String platform) {
	}

}
