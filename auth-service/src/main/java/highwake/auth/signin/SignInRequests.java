package highwake.auth.signin;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/// Makes the authorization request of `GET /auth/signin?return=/path`: state, PKCE with S256, and what Frontier wants
/// beside the standard's parameters.
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

	static final String PATH = "/auth/signin";

	private final DefaultOAuth2AuthorizationRequestResolver requests;

	SignInRequests(ClientRegistrationRepository registrations) {
		this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, PATH);
		this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
			.andThen((request) -> request.additionalParameters((all) -> all.put("audience", "frontier"))));
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		boolean isSignIn = HttpMethod.GET.matches(request.getMethod()) && PATH.equals(request.getRequestURI());
		return isSignIn ? resolve(request, Frontier.REGISTRATION) : null;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
		OAuth2AuthorizationRequest authorization = this.requests.resolve(request, registrationId);
		if (authorization == null) {
			return null;
		}
		Map<String, Object> wayBack = Map.of(DatabaseAuthorizationRequests.RETURN_TO,
				ReturnPath.of(request.getParameter("return")).path());
		return OAuth2AuthorizationRequest.from(authorization).attributes((all) -> all.putAll(wayBack)).build();
	}

}
