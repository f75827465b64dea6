package highwake.auth.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import highwake.auth.sessions.SessionToken;
import highwake.auth.sessions.SiteProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Keeps Spring Security's authorization requests in the file. What is the same for every sign-in is in the
/// registration; only state, verifier and way back are written down.
///
/// A short-lived cookie binds a sign-in to the browser that left with it. Several tabs may be on their way at once: they
/// share the cookie, and it goes when the last has come back.
@Component
class DatabaseAuthorizationRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	static final String RETURN_TO = DatabaseAuthorizationRequests.class.getName() + ".returnTo";

	private static final String COOKIE = "highwake-signin";

	private final PendingSignIns pending;

	private final Frontier frontier;

	private final SiteProperties site;

	private final PendingProperties limits;

	DatabaseAuthorizationRequests(PendingSignIns pending, Frontier frontier, SiteProperties site,
			PendingProperties limits) {
		this.pending = pending;
		this.frontier = frontier;
		this.site = site;
		this.limits = limits;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		return browser(request)
			.flatMap((browser) -> state(request).flatMap((state) -> this.pending.find(browser, state)))
			.map(this::restore)
			.orElse(null);
	}

	@Override
	public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest authorization, HttpServletRequest request,
			HttpServletResponse response) {
		if (authorization == null) {
			return;
		}
		SessionToken browser = browser(request).orElseGet(SessionToken::random);
		this.pending.add(browser,
				new PendingSignIn(Objects.requireNonNull(authorization.getState()),
						Objects.requireNonNull(authorization.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
						ReturnPath.of(authorization.<String>getAttribute(RETURN_TO))));
		set(response, cookie(browser.text(), this.limits.lifetime()));
	}

	/// Answers the authorization request that this callback belongs to, once, and leaves
	/// its way back on the request for
	/// the handlers of success and failure.
	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		Optional<SessionToken> browser = browser(request);
		Optional<String> state = state(request);
		if (browser.isEmpty() || state.isEmpty()) {
			return null;
		}
		Optional<PendingSignIn> signIn = this.pending.take(browser.get(), state.get());
		if (signIn.isEmpty()) {
			return null;
		}
		request.setAttribute(RETURN_TO, signIn.get().returnTo());
		if (!this.pending.has(browser.get())) {
			set(response, cookie("", Duration.ZERO));
		}
		return restore(signIn.get());
	}

	/// Answers where the sign-in of this callback wanted to go; home where that is not
	/// known.
	static ReturnPath returnTo(HttpServletRequest request) {
		return (request.getAttribute(RETURN_TO) instanceof ReturnPath path) ? path : ReturnPath.HOME;
	}

	private OAuth2AuthorizationRequest restore(PendingSignIn signIn) {
		ClientRegistration registration = this.frontier.registration().orElseThrow();
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
			.clientId(registration.getClientId())
			.redirectUri(registration.getRedirectUri())
			.scopes(registration.getScopes())
			.state(signIn.state())
			.attributes(Map.of(OAuth2ParameterNames.REGISTRATION_ID, Frontier.REGISTRATION,
					PkceParameterNames.CODE_VERIFIER, signIn.verifier()))
			.build();
	}

	private Optional<SessionToken> browser(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, this.site.cookieName(COOKIE));
		return (cookie != null) ? SessionToken.parse(cookie.getValue()) : Optional.empty();
	}

	private ResponseCookie cookie(String value, Duration maxAge) {
		return this.site.cookie(COOKIE, value).maxAge(maxAge).build();
	}

	private static void set(HttpServletResponse response, ResponseCookie cookie) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private static Optional<String> state(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(OAuth2ParameterNames.STATE));
	}

}
