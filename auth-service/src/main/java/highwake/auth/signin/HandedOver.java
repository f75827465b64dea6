package highwake.auth.signin;

import java.util.Objects;

import highwake.auth.tokens.FrontierTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/// Passes the tokens of a sign-in on from Spring Security to where commander, tokens and session are stored together, in
/// one transaction. They stay on the request, and end with it.
@Component
class HandedOver implements OAuth2AuthorizedClientRepository {

	private static final String TOKENS = HandedOver.class.getName() + ".tokens";

	@Override
	@SuppressWarnings("TypeParameterUnusedInFormals") // so the interface has it
	public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String clientRegistrationId,
			Authentication principal, HttpServletRequest request) {
		return null;
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication principal,
			HttpServletRequest request, HttpServletResponse response) {
		OAuth2RefreshToken refresh = client.getRefreshToken();
		request.setAttribute(TOKENS, new FrontierTokens(client.getAccessToken().getTokenValue(),
				(refresh != null) ? refresh.getTokenValue() : null, client.getAccessToken().getExpiresAt()));
	}

	@Override
	public void removeAuthorizedClient(String clientRegistrationId, Authentication principal,
			HttpServletRequest request, HttpServletResponse response) {
		request.removeAttribute(TOKENS);
	}

	/// Answers the tokens of the sign-in that succeeds with this request.
	static FrontierTokens require(HttpServletRequest request) {
		return (FrontierTokens) Objects.requireNonNull(request.getAttribute(TOKENS), "No sign-in on this request");
	}

}
