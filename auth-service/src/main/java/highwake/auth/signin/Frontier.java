package highwake.auth.signin;

import java.util.Optional;

import highwake.auth.sessions.SiteProperties;
import highwake.auth.tokens.Sealer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/// Frontier as our OAuth 2 provider: authorization code with PKCE, as a public client, which has no secret and sends its
/// id in the form. Off without a client id; with one, the service does not start without the key that seals the tokens.
///
/// Source: Frontier's "Authentication Guide" for the companion API; the addresses, `audience=frontier` and the scopes
/// `auth capi` as Ardent uses them.
@Component
class Frontier {

	static final String REGISTRATION = "frontier";

	static final String CALLBACK = "/auth/callback";

	private static final Logger log = LoggerFactory.getLogger(Frontier.class);

	private final @Nullable ClientRegistration registration;

	Frontier(FrontierProperties properties, SiteProperties site, Sealer sealer) {
		String clientId = properties.clientId();
		if (clientId == null) {
			this.registration = null;
			log.info("Sign-in is off: no Frontier client id is set");
			return;
		}
		sealer.requireKey();
		this.registration = register(clientId, properties, site);
		log.info("Sign-in is on: Frontier at {}, back to {}", properties.frontier(),
				this.registration.getRedirectUri());
	}

	/// Answers how we are registered; empty where sign-in is off.
	Optional<ClientRegistration> registration() {
		return Optional.ofNullable(this.registration);
	}

	/// Tells whether one can sign in.
	boolean isOn() {
		return this.registration != null;
	}

	private static ClientRegistration register(String clientId, FrontierProperties properties, SiteProperties site) {
		return ClientRegistration.withRegistrationId(REGISTRATION)
			.clientId(clientId)
			.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationUri(properties.frontier() + "/auth")
			.tokenUri(properties.frontier() + "/token")
			.redirectUri(site.at(CALLBACK))
			.scope("auth", "capi")
			.build();
	}

}
