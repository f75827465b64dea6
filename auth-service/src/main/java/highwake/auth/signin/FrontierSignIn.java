package highwake.auth.signin;

import highwake.auth.sessions.SiteProperties;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/// Spring Security's OAuth 2 sign-in, made ours: pending sign-ins in the file, the commander from the companion API,
/// tokens and session stored by [Arrivals].
@Component
class FrontierSignIn {

	private final Frontier frontier;

	private final FrontierHttp http;

	private final SiteProperties site;

	private final DatabaseAuthorizationRequests pending;

	private final CompanionApi capi;

	private final HandedOver handedOver;

	private final SignInResult result;

	FrontierSignIn(Frontier frontier, FrontierHttp http, SiteProperties site, DatabaseAuthorizationRequests pending,
			CompanionApi capi, HandedOver handedOver, SignInResult result) {
		this.frontier = frontier;
		this.http = http;
		this.site = site;
		this.pending = pending;
		this.capi = capi;
		this.handedOver = handedOver;
		this.result = result;
	}

	/// Adds the sign-in to a chain of filters, where it is on.
	void addTo(HttpSecurity security) {
		this.frontier.registration().ifPresent((registration) -> add(security, registration));
	}

	private void add(HttpSecurity security, ClientRegistration registration) {
		InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(registration);
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens.setRestClient(this.http.forTokens());
		security.addFilterBefore(new OneAddress(this.site), OAuth2AuthorizationRequestRedirectFilter.class)
			.oauth2Login((login) -> login.clientRegistrationRepository(registrations)
				.authorizedClientRepository(this.handedOver)
				.loginPage(SignInRequests.PATH)
				.loginProcessingUrl(Frontier.CALLBACK)
				.authorizationEndpoint(
						(leaving) -> leaving.authorizationRequestResolver(new SignInRequests(registrations))
							.authorizationRequestRepository(this.pending))
				.redirectionEndpoint((coming) -> coming.baseUri(Frontier.CALLBACK))
				.tokenEndpoint((token) -> token.accessTokenResponseClient(tokens))
				.userInfoEndpoint((user) -> user.userService(this.capi))
				.successHandler(this.result)
				.failureHandler(this.result));
	}

}
